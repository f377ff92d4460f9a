using Recount.Documents;

namespace Recount.Extraction.Outlines;

/// <summary>A paragraph, or the part of it that belongs to a section.</summary>
/// <param name="Start">First character in the paragraph's text.</param>
/// <param name="End">The character behind the last one.</param>
internal sealed record Passage(SourceParagraph Paragraph, int Start, int End)
{
    /// <summary>Its words.</summary>
    public string Text => Start == 0 && End == Paragraph.Text.Length ? Paragraph.Text : Paragraph.Text[Start..End];

    /// <summary>Whether all of it is set off as headings are.</summary>
    public bool LooksLikeHeading =>
        Start == 0 && (Paragraph.HeadingLevel is not null || Paragraph.Emphasized >= Math.Max(1, Paragraph.Text.Length - 2));
}
