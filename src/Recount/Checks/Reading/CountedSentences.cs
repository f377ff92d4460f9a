using System.Text.RegularExpressions;
using Recount.Documents;
using Recount.Documents.Ties;

namespace Recount.Checks.Reading;

/// <summary>
/// Sentences that people wrote into the places of a note of ours and whose numbers all are tied: what those count is known from their ties, so
/// that it is not guessed from words that nobody has seen before.
/// </summary>
internal static partial class CountedSentences
{
    /// <summary>The paragraphs of a document without such sentences.</summary>
    public static IEnumerable<SourceParagraph> LeftOut(SourceDocument document)
    {
        if (document.Ties is not { } ties)
        {
            return document.Paragraphs;
        }

        var words = ties.Ties.GroupBy(tie => tie.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Words, StringComparer.Ordinal);
        var written = document.TiedPlaces.Where(place => place.Key.StartsWith(NoteTies.PlaceStart, StringComparison.Ordinal))
            .SelectMany(place => Enumerable.Range(place.Paragraph, Math.Max(1, place.Paragraphs)))
            .ToHashSet();
        var tied = document.TiedPlaces.Where(place => IsReference(place) || words.GetValueOrDefault(place.Key) == place.Text).ToLookup(place => place.Paragraph);
        return document.Paragraphs.Select(paragraph => written.Contains(paragraph.Index) && tied[paragraph.Index].Any()
            ? paragraph with { Text = Rest(paragraph.Text, [.. tied[paragraph.Index]]) }
            : paragraph);
    }

    private static string Rest(string text, IReadOnlyList<TiedPlace> tied)
    {
        var (rest, at) = (new List<string>(), 0);
        foreach (var sentence in Sentences.Of(text))
        {
            var start = text.IndexOf(sentence, at, StringComparison.Ordinal);
            at = start + sentence.Length;
            if (!IsCounted(text, start, at, tied))
            {
                rest.Add(sentence);
            }
        }

        return rest.Count == 0 ? "." : string.Join(' ', rest);
    }

    private static bool IsCounted(string text, int start, int end, IReadOnlyList<TiedPlace> tied) =>
        tied.Any(place => place.Start >= start && place.End <= end && !IsReference(place))
        && Number().Matches(text[start..end]).All(digit => tied.Any(place => place.Start <= start + digit.Index && start + digit.Index < place.End));

    /// <summary>The number of another paragraph counts nothing.</summary>
    private static bool IsReference(TiedPlace place) => place.Key.StartsWith(NoteTies.ReferenceStart, StringComparison.Ordinal);

    /// <summary>A number that may count something: no year.</summary>
    [GeneratedRegex("(?<![0-9])(?!(?:19|20)[0-9][0-9](?![0-9]))[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
