using System.Numerics;

namespace Recount.Counting;

/// <summary>
/// The figures' numbers of every review, counted once when a register is laid out. A figure at a date adds up the
/// reviews that count on that date, and so costs the same for ten thousand needs and for ten million.
/// </summary>
internal sealed class FigureIndex
{
    private readonly int[] _numbers;
    private readonly ulong[] _spots;

    public FigureIndex(Snapshot snapshot, ProvisionFit fit)
    {
        ulong[] first = [.. snapshot.Shapes.Select(shape => FigureSpots.Of(shape, 1, fit))];
        ulong[] second = [.. snapshot.Shapes.Select(shape => FigureSpots.Of(shape, 2, fit))];
        var elsewhere = snapshot.Shapes
            .Select(shape => (int)UInt128.PopCount(Shape.Places(shape.Links(fit)) & ~FigureSpots.Inside))
            .ToArray();
        _numbers = new int[snapshot.Reviews.Length * FigureSpots.Count];
        _spots = new ulong[snapshot.Reviews.Length];
        for (var review = 0; review < snapshot.Reviews.Length; review++)
        {
            var cycle = snapshot.Reviews[review].Cycle;
            Add(snapshot, review, cycle == 1 ? first : second, cycle == 1 ? [] : elsewhere);
        }
    }

    /// <summary>What a review holds, by spot.</summary>
    public ReadOnlySpan<int> Numbers(int review) => _numbers.AsSpan(review * FigureSpots.Count, FigureSpots.Count);

    /// <summary>The spots in which a review holds anything.</summary>
    public ulong Spots(int review) => _spots[review];

    private void Add(Snapshot snapshot, int review, ulong[] spotsOfShapes, int[] elsewhere)
    {
        var numbers = _numbers.AsSpan(review * FigureSpots.Count, FigureSpots.Count);
        var shapes = snapshot.CellShapes(review);
        var starts = snapshot.CellStarts(review);
        for (var cell = 0; cell < shapes.Length; cell++)
        {
            var spots = spotsOfShapes[shapes[cell]];
            var findings = starts[cell + 1] - starts[cell];
            _spots[review] |= spots;
            if (spots != 0 && elsewhere.Length > 0)
            {
                numbers[FigureSpots.LinksElsewhere] += findings * elsewhere[shapes[cell]];
            }

            for (; spots != 0; spots &= spots - 1)
            {
                numbers[BitOperations.TrailingZeroCount(spots)] += findings;
            }
        }
    }
}
