using System.Globalization;
using Recount.Counting;

namespace Recount.Figures;

/// <summary>Says how the numbers of the figures hang together.</summary>
public static class Reconciliation
{
    /// <summary>One sentence a statement; the first one leads from the links to the needs of cycle 2.</summary>
    public static IReadOnlyList<string> Of(Snapshot snapshot, FigureRequest request, FigureSet figures)
    {
        var shared = SharedLinks.Of(snapshot, request.View, request.AsAt, request.Fit);
        return
        [
            shared.Sentence(figures.Cycle2.Needs),
            .. Undecided("Figure I", figures.Cycle1.Needs, figures.Figure1.Sum(row => row.Needs)),
            .. Undecided("Figure IV", figures.Cycle2.Needs, figures.Figure4.Sum(row => row.Needs)),
        ];
    }

    private static IEnumerable<string> Undecided(string figure, int needs, int decided)
    {
        if (decided < needs)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{figure}: {decided} needs with a category of the cycle and {needs - decided} without one are {needs} needs.");
        }
    }
}
