using Recount.Documents;
using Recount.Documents.Ties;

namespace Recount.Notes.Texts;

/// <summary>Finds what people typed into a note outside the places for their texts: the next note cannot keep it.</summary>
public static class LostTexts
{
    /// <summary>The beginnings of numbered paragraphs that no rule printed and that the next note does not have.</summary>
    /// <param name="next">The next note, in the same language.</param>
    public static IEnumerable<string> Of(SourceDocument document, NoteTies ties, NoteDraft next)
    {
        var kept = document.TiedPlaces.Where(place => place.Key.StartsWith(NoteTies.PlaceStart, StringComparison.Ordinal))
            .SelectMany(place => Enumerable.Range(place.Paragraph, Math.Max(1, place.Paragraphs)))
            .ToHashSet();
        var tied = document.TiedPlaces.Where(place => !place.Key.StartsWith(NoteTies.PlaceStart, StringComparison.Ordinal)).Select(place => place.Paragraph).ToHashSet();
        var written = next.Blocks.OfType<NoteParagraph>().Select(paragraph => ParagraphText.Normalize(paragraph.Text)).Concat(ties.Reminders).ToHashSet(StringComparer.Ordinal);
        return document.Paragraphs
            .Where(paragraph => paragraph is { Label: not null, HeadingLevel: null, Cell: null, Text.Length: > 0 })
            .Where(paragraph => !kept.Contains(paragraph.Index) && !tied.Contains(paragraph.Index) && !written.Contains(paragraph.Text))
            .Select(paragraph => NoteMarkup.Short(paragraph.Text));
    }
}
