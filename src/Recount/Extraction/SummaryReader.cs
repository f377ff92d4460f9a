using System.Diagnostics;
using Recount.Convention;
using Recount.Documents;
using Recount.Extraction.Lists;
using Recount.Extraction.Mastheads;
using Recount.Extraction.Outlines;
using Recount.Extraction.Tables;
using Recount.Findings;
using Recount.Mechanism;

namespace Recount.Extraction;

/// <summary>Reads an executive summary: outline, sections, items, findings.</summary>
public static class SummaryReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="roster">The States it may be about; null: those that travel with the library.</param>
    /// <param name="publishedByState">The day a State made its full country report public; null: such a report is refused.</param>
    public static ExtractedSummary Read(SourceDocument document, Roster? roster = null, DateOnly? publishedByState = null)
    {
        if (LanguageGuess.Of(document) is not { } language)
        {
            return Unread(document, null, new DocumentProblem("no-language", "it has no words of one of the six languages of the United Nations."));
        }

        var wording = Wording.Of(language);
        var outline = OutlineReader.Read(document, language, ..);
        if (DocumentNature.Refuse(document, outline, wording) is { } refusal && !HasGap(document))
        {
            if (refusal.Code != "country-report" || publishedByState is null)
            {
                return Unread(document, language, refusal);
            }

            outline = OutlineReader.Read(document, language, DocumentNature.SummaryOf(document, outline, wording));
        }

        return Read(document, outline, language, roster ?? Roster.BuiltIn, publishedByState);
    }

    private static ExtractedSummary Read(
        SourceDocument document, Outline outline, Language language, Roster roster, DateOnly? publishedByState)
    {
        var wording = Wording.Of(language);
        var masthead = new Masthead(document, outline);
        var cycle = CycleReading.Of(outline, masthead, wording);
        var state = StateReading.Of(outline, language, roster);
        var found = ReadSections(outline, language, cycle.Cycle);
        var statements = new Statements(document, outline, found, cycle.Cycle);
        var said = masthead.Passages.Concat(outline.Sections.Where(section => !section.IsTopical).SelectMany(section => section.Passages));
        return new ExtractedSummary
        {
            Language = language,
            StateName = state.Name,
            StateCode = state.Code,
            Cycle = cycle.Cycle,
            Symbol = masthead.Symbol?.Text,
            Issued = publishedByState ?? masthead.Issued(),
            Finalized = Agreement.Find(said.Concat(outline.Sections.Where(section => section.IsTopical).SelectMany(section => section.Passages)), wording),
            Findings = found.Findings,
            Statements = statements.ByChapter(),
            NoNeedsStated = statements.NoNeedsStated(),
            Problems =
            [
                .. document.Problems,
                .. new[] { state.Problem, cycle.Problem }.OfType<DocumentProblem>(),
                .. found.Problems,
                .. statements.Problems(),
            ],
        };
    }

    private static FoundItems ReadSections(Outline outline, Language language, int? cycle)
    {
        var found = new FoundItems();
        var headings = new InnerHeadings(language, cycle);
        var tables = new TableWalk(new CellReading(language, cycle), headings);
        var practices = new StatedItems(FindingKind.GoodPractice, language, found);
        var challenges = new StatedItems(FindingKind.Challenge, language, found);
        var needs = new NeedItems(language, cycle, found, challenges);
        foreach (var section in outline.Sections.Where(section => section.IsTopical))
        {
            IItemTaker taker = section.Role switch
            {
                HeadingRole.GoodPractices => practices,
                HeadingRole.Challenges => challenges,
                HeadingRole.Needs => needs,
                HeadingRole.ExecutiveSummary or HeadingRole.Introduction or HeadingRole.Chapter or HeadingRole.Observations
                    or HeadingRole.End or HeadingRole.Other => throw new UnreachableException(),
            };
            var place = new ItemPlace { Section = section, Chapter = section.Chapter };
            new SectionWalk(headings, tables, taker).Walk(PartReader.Read(section.Passages), place);
        }

        return found;
    }

    private static bool HasGap(SourceDocument document) =>
        document.Problems.Any(problem => problem.Code is "no-text" or "scanned" or "text-missed");

    private static ExtractedSummary Unread(SourceDocument document, Language? language, DocumentProblem refusal) => new()
    {
        Rejection = refusal,
        Language = language,
        StateName = null,
        StateCode = null,
        Cycle = null,
        Symbol = null,
        Issued = null,
        Finalized = null,
        Findings = [],
        Statements = new Dictionary<Chapter, ChapterStatement>(),
        NoNeedsStated = [],
        Problems = document.Problems,
    };
}
