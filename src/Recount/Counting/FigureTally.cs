using System.Numerics;

namespace Recount.Counting;

/// <summary>The figures' numbers of one cycle on one day, of all States or of one regional group.</summary>
internal sealed class FigureTally
{
    private readonly long[] _numbers = new long[FigureSpots.Count];
    private readonly int[] _states = new int[FigureSpots.Count];

    private FigureTally()
    {
    }

    /// <summary>How many reviews count.</summary>
    public int Finalized { get; private set; }

    public int Needs => Number(FigureSpots.Needs);

    /// <summary>States with at least one need.</summary>
    public int Identifying => States(FigureSpots.Needs);

    public int Number(int spot) => (int)_numbers[spot];

    /// <summary>Distinct States that have anything in a spot.</summary>
    public int States(int spot) => _states[spot];

    /// <summary>Adds up the reviews of a cycle that a condition takes.</summary>
    public static FigureTally Of(Snapshot snapshot, FigureIndex index, int cycle, Func<SnapshotReview, bool> takes)
    {
        var tally = new FigureTally();
        var spotsOfStates = new ulong[snapshot.States.Count];
        for (var review = 0; review < snapshot.Reviews.Length; review++)
        {
            if (snapshot.Reviews[review] is var entry && (entry.Cycle != cycle || !takes(entry)))
            {
                continue;
            }

            tally.Finalized++;
            spotsOfStates[entry.State] |= index.Spots(review);
            var numbers = index.Numbers(review);
            for (var spot = 0; spot < numbers.Length; spot++)
            {
                tally._numbers[spot] += numbers[spot];
            }
        }

        tally.CountStates(spotsOfStates);
        return tally;
    }

    private void CountStates(ulong[] spotsOfStates)
    {
        foreach (var state in spotsOfStates)
        {
            for (var spots = state; spots != 0; spots &= spots - 1)
            {
                _states[BitOperations.TrailingZeroCount(spots)]++;
            }
        }
    }
}
