using System.Text.RegularExpressions;

namespace Recount.App.Tests.Samples;

/// <summary>How alike two wordings are: the share of words they have in common, marks and letter case aside.</summary>
internal static partial class WordOverlap
{
    /// <summary>From 0 to 1.</summary>
    public static double Of(string one, string other)
    {
        var (left, right) = (Words(one), Words(other));
        var common = left.GroupBy(word => word).Sum(word => Math.Min(word.Count(), right.Count(same => same == word.Key)));
        return 2.0 * common / Math.Max(1, left.Length + right.Length);
    }

    /// <summary>The words alone, one space between two.</summary>
    public static string Plain(string text) => string.Join(' ', Words(text));

    private static string[] Words(string text) => NoWord()
        .Replace(text.ToLowerInvariant().Replace("\u00ad", "", StringComparison.Ordinal).Replace('\u2011', '-'), " ")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"\W+", RegexOptions.NonBacktracking)]
    private static partial Regex NoWord();
}
