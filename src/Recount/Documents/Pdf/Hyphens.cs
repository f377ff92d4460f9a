using System.Text.RegularExpressions;

namespace Recount.Documents.Pdf;

/// <summary>Judges a hyphen at a line's end: the setter's, which goes, or the word's own, which stays.</summary>
internal sealed partial class Hyphens
{
    private readonly HashSet<string> _words;
    private readonly bool _setterHyphenates;

    /// <param name="lines">All lines of the document: its own _words are the evidence.</param>
    public Hyphens(IReadOnlyList<string> lines)
    {
        _words = [.. lines.SelectMany(line => Words(line)).Select(word => word.ToLowerInvariant())];
        _setterHyphenates = lines.Count(line => line.EndsWith('-') || line.EndsWith('\u2010')) > 0.03 * lines.Count
            || lines.Any(line => line.EndsWith('\u00AD'));
    }

    /// <summary>Whether the hyphen belongs to the word, as in "access-/to-information".</summary>
    public bool Keeps(string before, string after)
    {
        var (left, right) = (LastPart(before), FirstPart(after));
        if (left.Length == 0 || right.Length == 0 || !char.IsLower(right[0]) || !char.IsLower(left[^1])
            || right.Contains('-', StringComparison.Ordinal))
        {
            return true;
        }

        var (joined, hyphenated) = (left + right, left + "-" + right);
        if (_words.Contains(joined.ToLowerInvariant()))
        {
            return false;
        }

        if (_words.Contains(hyphenated.ToLowerInvariant())
            || HyphenatedParts.Has(left[(left.LastIndexOf('-') + 1)..], right))
        {
            return true;
        }

        return !_setterHyphenates || left.Contains('-', StringComparison.Ordinal)
            || (left.Length > 2 && right.Length > 2 && _words.Contains(left.ToLowerInvariant())
                && _words.Contains(right.ToLowerInvariant()));
    }

    /// <remarks>The word that a line end cuts is no evidence for itself.</remarks>
    private static IEnumerable<string> Words(string line) => Word().Matches(line)
        .Where(match => !match.Value.EndsWith('-')).Select(match => match.Value);

    private static string LastPart(string text) => LastWord().Match(text) is { Success: true } match
        ? match.Value.TrimEnd('-', '\u2010') : "";

    private static string FirstPart(string text) => FirstWord().Match(text) is { Success: true } match
        ? match.Value.TrimEnd('-') : "";

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}’'-]*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}-]*[-\u2010]$", RegexOptions.NonBacktracking)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^[\p{L}\p{M}-]+", RegexOptions.NonBacktracking)]
    private static partial Regex FirstWord();
}
