using System.Globalization;
using Recount.Documents.Ties;
using Recount.Notes.Ties;

namespace Recount.Notes.Texts;

/// <summary>What to look at in people's texts before a note goes out: lost support, and words that could tell which State a need is of.</summary>
public static class TextWarnings
{
    /// <summary>Behind fewer States than this, what a sentence says of its needs may tell which State it is.</summary>
    public const int FewStates = 3;

    /// <summary>The warnings, a sentence each, in the order of the text.</summary>
    public static IReadOnlyList<string> Of(NoteDraft draft, NoteNeeds needs) =>
        [.. draft.Blocks.OfType<NotePlace>().SelectMany(place => place.Blocks.OfType<NoteParagraph>().SelectMany(paragraph => Of(place.Name, paragraph, needs)))];

    private static IEnumerable<string> Of(string place, NoteParagraph paragraph, NoteNeeds needs)
    {
        foreach (var span in paragraph.Spans.Where(span => span.Tie.Rule == NoteTie.Rests))
        {
            var sentence = $"[{place}] \"{Sentence(paragraph.Text, span)}\"";
            foreach (var need in span.Tie.Needs)
            {
                if (need.Coding.Length == 0)
                {
                    yield return $"{sentence} rests on {need.Id}, which does not count as at {Day(span.Tie.AsAt)}.";
                }
                else if (span.Tie.Noun == "new" && !need.IsNew)
                {
                    yield return $"{sentence} calls {need.Id} new, which is not new {(span.Tie.Since is { } since ? $"since {Day(since)}" : "without an earlier day")}.";
                }
            }

            if (needs.States(span.Tie.Needs.Select(need => need.Id)) is > 0 and < FewStates and var states)
            {
                yield return $"{sentence} rests on needs of {(states == 1 ? "a single State" : string.Create(CultureInfo.InvariantCulture, $"{states} States"))}: see that its words do not tell which.";
            }
        }

        foreach (var few in paragraph.Spans.Where(span => span.Tie is { Value: > 0 and < FewStates, Whole: null } && CountsStates(span.Tie.Query)))
        {
            yield return $"[{place}] \"{few.Tie.Words}\" tells of few: see that the words around it, such as a regional group or a theme, do not tell which State it is.";
        }

        if (paragraph.Spans.Count > 0 && needs.NamedIn(paragraph.Text).ToList() is { Count: > 0 } named)
        {
            yield return $"[{place}] names {string.Join(", ", named)} in a paragraph on needs; a note names no State with its needs.";
        }
    }

    private static bool CountsStates(string query) =>
        query.EndsWith(".states", StringComparison.Ordinal) || query.EndsWith(".identifying", StringComparison.Ordinal) || query.EndsWith(".challengeStates", StringComparison.Ordinal);

    /// <summary>The sentence that ends in a span.</summary>
    private static string Sentence(string text, NoteSpan span)
    {
        var start = span.Start == 0 ? -1 : text.LastIndexOf(". ", span.Start - 1, StringComparison.Ordinal);
        return NoteMarkup.Short(text[(start < 0 ? 0 : start + 2)..(span.Start + span.Length)]);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
