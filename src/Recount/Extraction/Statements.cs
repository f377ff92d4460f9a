using Recount.Convention;
using Recount.Documents;
using Recount.Extraction.Lists;
using Recount.Extraction.Outlines;
using Recount.Findings;

namespace Recount.Extraction;

/// <summary>What a summary says about assistance under each chapter; a gap in reading is never taken for "none".</summary>
internal sealed class Statements(SourceDocument document, Outline outline, FoundItems found, int? cycle)
{
    /// <summary>The statement for each chapter of the cycle.</summary>
    public IReadOnlyDictionary<Chapter, ChapterStatement> ByChapter() =>
        Cycles.ChaptersOf(cycle).ToDictionary(chapter => chapter, Of);

    /// <summary>The chapters for which the document says that there are no needs.</summary>
    public IReadOnlyList<Chapter> NoNeedsStated() =>
        [.. Cycles.ChaptersOf(cycle).Where(chapter => Says(chapter, ItemKind.NoneStated) && !HasNeeds(chapter))];

    /// <summary>Sections on assistance in which nothing was recognised.</summary>
    public IEnumerable<DocumentProblem> Problems() => outline.Of(HeadingRole.Needs)
        .Where(section => section.Passages.Count > 0 || !IsDivided(section))
        .Where(section => !found.Said.Exists(said => ReferenceEquals(said.Section, section) && said.Kind is not (ItemKind.Remark or ItemKind.LeadIn)))
        .Select(section => new DocumentProblem(
            "needs-not-read",
            $"Under '{section.Heading.Title}' neither needs nor a statement that there are none were recognised; look at it.",
            section.Heading.Paragraph));

    // "4. Technical assistance needs" with nothing before its first "Chapter II".
    private bool IsDivided(Section section) => outline.Sections.Any(other => other != section && other.Heading == section.Heading);

    private ChapterStatement Of(Chapter chapter)
    {
        if (HasNeeds(chapter))
        {
            return ChapterStatement.Listed;
        }

        var sections = outline.Of(HeadingRole.Needs).Where(section => IsFor(section, null, chapter)).ToList();
        var isEmpty = sections.Count > 0 && sections.TrueForAll(section => section.Passages.Count == 0);
        return HasGap() || isEmpty ? ChapterStatement.NotRead
            : Says(chapter, ItemKind.Offer) ? ChapterStatement.OfferOnly
            : Says(chapter, ItemKind.NoneStated) ? ChapterStatement.NoneStated
            : sections.Count == 0 ? ChapterStatement.Absent
            : ChapterStatement.NotRead;
    }

    private bool HasNeeds(Chapter chapter) => found.Findings.Exists(finding => finding.Kind == FindingKind.Need
        && (finding.Chapter == chapter || finding.Provisions.Any(provision => ConventionText.ChapterOf(provision.Article) == chapter)));

    private bool Says(Chapter chapter, ItemKind kind) =>
        found.Said.Exists(said => said.Kind == kind && IsFor(said.Section, said.Chapter, chapter));

    private static bool IsFor(Section section, Chapter? stated, Chapter chapter) => stated is { } own
        ? own == chapter
        : section.Chapters.Count == 0 || section.Chapters.Contains(chapter);

    private bool HasGap() => document.Problems.Any(problem =>
        problem.Code is "no-text" or "scanned" or "text-missed" or "embedded-text" or "form-fields" or "damaged");
}
