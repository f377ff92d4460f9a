using System.Runtime.InteropServices;
using Recount.Documents;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Mastheads;

/// <summary>Whether a document is an executive summary, a full country report, or something else.</summary>
internal static class DocumentNature
{
    private const int MarksOfReport = 5;
    private const int ShortestReport = 300;

    private static readonly DocumentProblem NoSummary = new(
        "not-a-summary",
        "it is no executive summary of a review: it has no chapters with observations, good practices, challenges or needs; "
        + "give the file of the executive summary.");

    private static readonly DocumentProblem Report = new(
        "country-report",
        "it is a full country report, which is confidential unless the State published it; give --published-by-state DATE if it did.");

    /// <summary>Why a document must not be read as a summary; null where it may.</summary>
    public static DocumentProblem? Refuse(SourceDocument document, Outline outline, Wording wording)
    {
        if (IsReport(document, outline, wording))
        {
            return Report;
        }

        return IsSummary(outline, wording) ? null : NoSummary;
    }

    /// <summary>The executive summary inside a full report, as places of its first and last paragraph; the whole file where it has none.</summary>
    public static Range SummaryOf(SourceDocument document, Outline outline, Wording wording)
    {
        var title = outline.Of(HeadingRole.ExecutiveSummary).LastOrDefault(section => section.Passages.Count > 0
            || !ReferenceEquals(section, outline.Sections[^1]));
        if (title is null)
        {
            return ..;
        }

        var start = title.Heading.Paragraph;
        var end = document.Paragraphs.Skip(start + 1).FirstOrDefault(paragraph => IsPart(paragraph, wording))?.Index;
        return start..(end ?? document.Paragraphs.Count);
    }

    private static bool IsReport(SourceDocument document, Outline outline, Wording wording)
    {
        var isTitled = outline.Preamble.Concat(outline.Sections.Take(2).SelectMany(section => section.Passages)).Take(40)
            .Where(passage => passage.Text.Length < 400)
            .Any(passage => wording.ReportTitles.IsFirst(CollectionsMarshal.AsSpan(Word.Of(passage.Text))));
        return isTitled || (document.Paragraphs.Count > ShortestReport && document.Paragraphs.Where(paragraph => paragraph.Text.Length is > 10 and < 300)
            .Count(paragraph => wording.ReportMarks.IsIn(CollectionsMarshal.AsSpan(Word.Of(paragraph.Text)))) >= MarksOfReport);
    }

    private static bool IsSummary(Outline outline, Wording wording)
    {
        var kinds = outline.Sections.Where(section => section.IsTopical).Select(section => section.Role).Distinct().Count();
        var hasTitle = outline.Of(HeadingRole.ExecutiveSummary).Any();
        var hasIntroduction = outline.Of(HeadingRole.Introduction).Any();
        var hasChapters = outline.Of(HeadingRole.Chapter).Any();
        var isNote = !hasTitle && outline.Preamble.Concat(outline.Sections.Take(1).SelectMany(section => section.Passages)).Take(40)
            .Any(passage => passage.Text.Length < 80 && wording.NoteTitles.IsIn(CollectionsMarshal.AsSpan(Word.Of(passage.Text))));
        return !isNote && (kinds >= 2 || (kinds == 1 && (hasTitle || hasChapters)) || (hasTitle && (hasChapters || hasIntroduction)));
    }

    private static bool IsPart(SourceParagraph paragraph, Wording wording)
    {
        var line = Line.Of(paragraph);
        if (line.Text.Length is 0 or > 80 || !(line.LooksLikeHeading || line.Number is not null))
        {
            return false;
        }

        var words = CollectionsMarshal.AsSpan(Word.Of(line.Text));
        return words.Length > 0 && wording.ReportParts.Match(words, 0, out _) is > 0 and var length && length >= words.Length - 1;
    }
}
