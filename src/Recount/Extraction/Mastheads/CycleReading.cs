using System.Runtime.InteropServices;
using Recount.Documents;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Mastheads;

/// <summary>The cycle of a summary: by the chapters it has, else by its symbol, else by what it says.</summary>
/// <param name="Cycle">1 or 2; null where nothing tells.</param>
internal sealed record CycleReading(int? Cycle, DocumentProblem? Problem)
{
    public static CycleReading Of(Outline outline, Masthead masthead, Wording wording)
    {
        var headings = outline.Sections.SelectMany(section => section.Chapters.Select(chapter => (section.Heading, Cycle: Cycles.Of(chapter))))
            .Where(named => named.Cycle is not null).ToList();
        var byChapters = headings.GroupBy(named => named.Cycle).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        if (byChapters is { } cycle)
        {
            var other = headings.Find(named => named.Cycle != cycle);
            var problem = masthead.Symbol is { Cycle: { } symbolCycle } symbol && symbolCycle != cycle
                ? ContradictsSymbol(symbol.Text, symbolCycle, cycle, headings[0].Heading.Paragraph)
                : other.Heading is { } odd ? Mixed(odd, cycle) : null;
            return new CycleReading(cycle, problem);
        }

        var stated = masthead.Symbol?.Cycle ?? Stated(masthead, wording);
        return new CycleReading(stated, stated is null ? NoCycle : null);
    }

    private static readonly DocumentProblem NoCycle = new(
        "no-cycle",
        "Neither chapters, symbol nor text say which cycle it belongs to; give --cycle 1 or --cycle 2 when it is taken into a register.");

    private static DocumentProblem ContradictsSymbol(string symbol, int symbolCycle, int cycle, int paragraph) => new(
        "cycle-contradicts-symbol",
        $"The symbol {symbol} is of cycle {symbolCycle}, but the headings have chapters of cycle {cycle}; it was read as cycle {cycle}.",
        paragraph);

    private static DocumentProblem Mixed(Heading odd, int cycle) => new(
        "chapters-of-both-cycles",
        $"The heading '{odd.Title}' names a chapter of another cycle; the document was read as cycle {cycle}.",
        odd.Paragraph);

    private static int? Stated(Masthead masthead, Wording wording)
    {
        foreach (var passage in masthead.Passages)
        {
            var words = CollectionsMarshal.AsSpan(Word.Of(passage.Text));
            var (first, second) = (wording.FirstCycle.IsIn(words), wording.SecondCycle.IsIn(words));
            if (first != second)
            {
                return first ? 1 : 2;
            }
        }

        return null;
    }
}
