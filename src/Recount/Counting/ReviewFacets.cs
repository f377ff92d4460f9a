using System.Globalization;

namespace Recount.Counting;

/// <summary>What is known of the reviews on one day: which of them a question takes, and the parts of rows that they stand in.</summary>
internal sealed class ReviewFacets
{
    private static readonly string?[] Cycles = ["1", "2"];
    private static readonly string?[] Regions = [.. Vocabulary.Regions, null];

    private readonly Snapshot _snapshot;
    private readonly DateOnly _day;
    private readonly FacetTable[] _tables;
    private readonly int[][] _parts;

    public ReviewFacets(Snapshot snapshot, Query query, DateOnly day)
    {
        (_snapshot, _day) = (snapshot, day);
        Predicate<SnapshotReview>[] filters =
            [.. query.Where.Where(filter => filter.Dimension.IsOfReviews).Select(Condition)];
        Takes = new bool[snapshot.Reviews.Length];
        for (var i = 0; i < Takes.Length; i++)
        {
            var review = snapshot.Reviews[i];
            Takes[i] = review.Counts(query.View, day) && Array.TrueForAll(filters, holds => holds(review));
        }

        _tables = [Table(0, query), Table(1, query)];
        _parts = new int[snapshot.Reviews.Length][];
        for (var review = 0; review < _parts.Length; review++)
        {
            _parts[review] = Takes[review] ? PartsOf(_tables[0][review], _tables[1][review]) : [];
        }
    }

    /// <summary>For each review, whether it counts on the day and meets the filters on State, group, cycle and year.</summary>
    public bool[] Takes { get; }

    /// <summary>How many parts of row keys can come from reviews.</summary>
    public int Parts => _tables[0].Names.Length * _tables[1].Names.Length;

    /// <summary>The parts that a review stands in; none where the question does not take it.</summary>
    public ReadOnlySpan<int> PartsOf(int review) => _parts[review];

    /// <summary>A part's values; null in the dimensions of findings.</summary>
    public RowKey Key(int part)
    {
        var (first, second) = Math.DivRem(part, _tables[1].Names.Length);
        return new RowKey(_tables[0].Names[first], _tables[1].Names[second]);
    }

    /// <summary>The part with some values; null where no review has them.</summary>
    public int? Find(RowKey key)
    {
        var first = Array.IndexOf(_tables[0].Names, key.First);
        var second = Array.IndexOf(_tables[1].Names, key.Second);
        return first < 0 || second < 0 ? null : (first * _tables[1].Names.Length) + second;
    }

    private FacetTable Table(int place, Query query) => place < query.By.Count && query.By[place].IsOfReviews
        ? Table(query.By[place])
        : FacetTable.Same;

    /// <summary>The values of the reviews that are taken; several only for overlapping groups, null for a State without a regional group.</summary>
    private FacetTable Table(Dimension dimension) => dimension switch
    {
        Dimension.State => FacetTable.Of([.. _snapshot.States.Select(state => state.Code)], Numbers(review => review.State)),
        Dimension.Region => FacetTable.Of(Regions, Numbers(OfStates(state => Array.IndexOf(Regions, state.GroupOn(_day))))),
        Dimension.Cycle => FacetTable.Of(Cycles, Numbers(review => review.Cycle - 1)),
        Dimension.Group => FacetTable.Of(
            [.. _snapshot.Reviews.Index()],
            review => Takes[review.Index] ? _snapshot.States[review.Item.State].SetsOn(_day) : []),
        Dimension.Year => FacetTable.Of(
            [.. _snapshot.Reviews.Index()],
            review => Takes[review.Index] ? [review.Item.Finalized.Year.ToString("0000", CultureInfo.InvariantCulture)] : []),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a facet of reviews."),
    };

    /// <summary>A number for each review, below 0 where the question does not take it.</summary>
    private int[] Numbers(Func<SnapshotReview, int> number)
    {
        var numbers = new int[_snapshot.Reviews.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Takes[i] ? number(_snapshot.Reviews[i]) : -1;
        }

        return numbers;
    }

    /// <summary>Asks each State once.</summary>
    private Func<SnapshotReview, T> OfStates<T>(Func<CountedState, T> ask)
    {
        T[] answers = [.. _snapshot.States.Select(ask)];
        return review => answers[review.State];
    }

    private Predicate<SnapshotReview> Condition(QueryFilter filter) => filter.Dimension switch
    {
        Dimension.Cycle => Among(filter, review => review.Cycle),
        Dimension.Year => Among(filter, review => review.Finalized.Year),
        _ => new Predicate<SnapshotReview>(OfStates(state => StateFilter.IsMet(filter, state, _day))),
    };

    private static Predicate<SnapshotReview> Among(QueryFilter filter, Func<SnapshotReview, int> number)
    {
        HashSet<int> numbers = [.. filter.Values.Select(value => int.Parse(value, CultureInfo.InvariantCulture))];
        return review => numbers.Contains(number(review));
    }

    private int[] PartsOf(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var parts = new int[first.Length * second.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = (first[i / second.Length] * _tables[1].Names.Length) + second[i % second.Length];
        }

        return parts;
    }
}
