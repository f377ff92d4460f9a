using Recount.Convention;
using Recount.Counting.Coverage;

namespace Recount.App.Coverage;

/// <summary>One number of who is not in the data, and what it is.</summary>
/// <param name="Chapter">Null where the number is of the cycle.</param>
/// <param name="Rule">How it counts, in a sentence.</param>
internal sealed record CoverageLine(int Cycle, Chapter? Chapter, string What, int Number, string Rule)
{
    /// <summary>All of them: cycle by cycle, then its chapters.</summary>
    public static IReadOnlyList<CoverageLine> Of(RegisterCoverage coverage) => [.. coverage.Cycles.SelectMany(Of)];

    private static IEnumerable<CoverageLine> Of(CycleCoverage cycle)
    {
        CoverageLine Line(string what, int number, string rule) => new(cycle.Cycle, null, what, number, rule);
        return
        [
            Line("States parties", cycle.StatesParties, "Chosen States that are party to the Convention on the day."),
            Line("States parties without a summary that counts", cycle.WithoutSummary, "States parties none of whose summaries of the cycle counts on the day."),
            Line("summaries that count only after the day", cycle.Later, "In the register with a later day; counted in no other number."),
            Line("summaries without a day", cycle.Undated, "In the register without the day from which they count; counted in no other number."),
            Line("summaries that count", cycle.Finalized, "Finalized by the day; for the public also issued by then. Also of States no longer party."),
            Line("summaries that identify needs", cycle.Identifying, "Summaries that count and hold at least one need that is suggested or confirmed."),
            .. cycle.Chapters.SelectMany(chapter => Of(cycle.Cycle, chapter)),
        ];
    }

    private static IEnumerable<CoverageLine> Of(int cycle, ChapterCoverage chapter)
    {
        CoverageLine Line(string what, int number, string rule) => new(cycle, chapter.Chapter, what, number, rule);
        return
        [
            Line("identify needs", chapter.Needs, "Summaries that count and hold a need under the chapter. The six of a chapter add up to the summaries that count."),
            Line("say that there are none", chapter.NoneStated, "The section says that no assistance is needed."),
            Line("offer assistance only", chapter.OfferOnly, "The section names no need, but offers assistance to others."),
            Line("have no section on it", chapter.Absent, "The document has no section on assistance under the chapter."),
            Line("have a section that could not be read", chapter.NotRead, "There is a section, and what it says was not understood."),
            Line(
                "are not known: no document was read, or what it lists does not count",
                chapter.NotKnown,
                "The review was given in a table, or all that the section lists was rejected, withdrawn or coded elsewhere."),
        ];
    }
}
