using System.Numerics;

namespace Recount.Counting;

/// <summary>
/// The figures' numbers of one cycle by day: running totals over its reviews, in the order of the days from which they
/// count. A figure at a date is one row of it, and so costs the same for ten thousand needs and for ten million.
/// </summary>
internal sealed class FigureIndex
{
    private readonly int _width;
    private readonly DateOnly[] _days;
    private readonly SnapshotReview[] _reviews;
    private readonly int[] _numbers;
    private readonly int[] _states;

    public FigureIndex(Snapshot snapshot, int cycle, ProvisionFit fit, RegisterView view)
    {
        var reviews = snapshot.Reviews.Index()
            .Where(review => review.Item.Cycle == cycle)
            .Select(review => (Day: review.Item.Effective(view), review.Index))
            .Where(review => review.Day is not null)
            .OrderBy(review => review.Day)
            .ToArray();
        _width = FigureSpots.Width(cycle);
        _days = [.. reviews.Select(review => review.Day!.Value)]; // those without one are left out above
        _reviews = [.. reviews.Select(review => snapshot.Reviews[review.Index])];
        _numbers = new int[(_days.Length + 1) * _width];
        _states = new int[(_days.Length + 1) * _width];
        var shapes = snapshot.Shapes.Select(shape => ShapeSpots.Of(shape, cycle, fit)).ToArray();
        var seen = new ulong[snapshot.States.Count];
        for (var row = 1; row <= reviews.Length; row++)
        {
            Row(_numbers, row - 1).CopyTo(Row(_numbers, row));
            Row(_states, row - 1).CopyTo(Row(_states, row));
            var spots = Add(snapshot, reviews[row - 1].Index, shapes, Row(_numbers, row));
            ref var before = ref seen[_reviews[row - 1].State];
            CountOnce(spots & ~before, Row(_states, row));
            before |= spots;
        }
    }

    /// <summary>What it takes, in bytes.</summary>
    public long Bytes => sizeof(int) * (long)(_numbers.Length + _states.Length + _days.Length);

    /// <summary>The numbers on a day.</summary>
    public FigureTally On(DateOnly day)
    {
        var reviews = Before(day);
        return new FigureTally(reviews, _numbers, _states, reviews * _width);
    }

    /// <summary>States with a need in a review that counts on a day and did not on an earlier one.</summary>
    public int IdentifyingBetween(DateOnly since, DateOnly asAt)
    {
        var states = new HashSet<int>();
        foreach (var review in _reviews.AsSpan(Before(since)..Before(asAt)))
        {
            if (review.Needs > 0)
            {
                states.Add(review.State);
            }
        }

        return states.Count;
    }

    /// <summary>The reviews that count on a day.</summary>
    public ReadOnlySpan<SnapshotReview> ReviewsOn(DateOnly day) => _reviews.AsSpan(0, Before(day));

    /// <summary>How many reviews count on a day.</summary>
    private int Before(DateOnly day)
    {
        var (low, high) = (0, _days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _days[middle] <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Span<int> Row(int[] rows, int row) => rows.AsSpan(row * _width, _width);

    /// <summary>Adds a review; gives the spots in which it holds anything.</summary>
    private static ulong Add(Snapshot snapshot, int review, ShapeSpots[] ofShapes, Span<int> numbers)
    {
        var all = 0ul;
        var shapes = snapshot.CellShapes(review);
        var starts = snapshot.CellStarts(review);
        for (var cell = 0; cell < shapes.Length; cell++)
        {
            var (spots, elsewhere) = ofShapes[shapes[cell]];
            var findings = starts[cell + 1] - starts[cell];
            all |= spots;
            numbers[FigureSpots.LinksElsewhere] += findings * elsewhere;
            for (; spots != 0; spots &= spots - 1)
            {
                numbers[BitOperations.TrailingZeroCount(spots)] += findings;
            }
        }

        return all;
    }

    private static void CountOnce(ulong spots, Span<int> states)
    {
        for (; spots != 0; spots &= spots - 1)
        {
            states[BitOperations.TrailingZeroCount(spots)]++;
        }
    }

    /// <summary>What one finding of a shape adds.</summary>
    /// <param name="Elsewhere">Its links outside chapters II and V.</param>
    private readonly record struct ShapeSpots(ulong Spots, int Elsewhere)
    {
        public static ShapeSpots Of(Shape shape, int cycle, ProvisionFit fit)
        {
            var spots = FigureSpots.Of(shape, cycle, fit);
            var places = spots == 0 || cycle == 1 ? UInt128.Zero : Shape.Places(shape.Links(fit));
            return new ShapeSpots(spots, (int)UInt128.PopCount(places & ~FigureSpots.Inside));
        }
    }
}
