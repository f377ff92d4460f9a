namespace Recount.Counting;

/// <summary>The figures' numbers of one cycle on one day: a row of the index.</summary>
/// <param name="finalized">How many reviews count.</param>
/// <param name="first">Where the row begins in both columns.</param>
internal readonly struct FigureTally(int finalized, int[] numbers, int[] states, int first)
{
    /// <summary>How many reviews count.</summary>
    public int Finalized => finalized;

    public int Needs => Number(FigureSpots.Needs);

    /// <summary>States with at least one need.</summary>
    public int Identifying => States(FigureSpots.Needs);

    public int Number(int spot) => numbers[first + spot];

    /// <summary>Distinct States that have anything in a spot.</summary>
    public int States(int spot) => states[first + spot];

    /// <summary>Links to a run of the figures' bars.</summary>
    public int Links(int firstBar, int bars)
    {
        var links = 0;
        for (var bar = firstBar; bar < firstBar + bars; bar++)
        {
            links += Number(FigureSpots.Articles + bar);
        }

        return links;
    }
}
