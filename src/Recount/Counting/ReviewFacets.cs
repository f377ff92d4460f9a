using System.Globalization;

namespace Recount.Counting;

/// <summary>What is known of the reviews on one day: which of them a question takes, and their values.</summary>
internal sealed class ReviewFacets
{
    /// <summary>What a filter says for States that belong to no regional group.</summary>
    public const string NoRegion = "none";

    private readonly Snapshot _snapshot;
    private readonly string[][] _sets;
    private readonly string?[] _regions;

    public ReviewFacets(Snapshot snapshot, Query query, DateOnly day)
    {
        _snapshot = snapshot;
        _sets = [.. snapshot.States.Select(state => state.SetsOn(day).ToArray())];
        _regions = [.. snapshot.States.Select(state => state.GroupOn(day))];
        Takes = [.. snapshot.Reviews.Select(review => review.Counts(query.View, day) && Meets(review, query))];
    }

    /// <summary>For each review, whether it counts on the day and meets the filters on State, group, cycle and year.</summary>
    public bool[] Takes { get; }

    /// <summary>The values of a review; several only for overlapping groups, null for a State without a regional group.</summary>
    public IEnumerable<string?> Values(SnapshotReview review, Dimension dimension) => dimension switch
    {
        Dimension.Region => Enumerable.Repeat(_regions[review.State], 1),
        Dimension.Group => _sets[review.State],
        Dimension.State => [_snapshot.States[review.State].Code],
        Dimension.Cycle => [review.Cycle.ToString(CultureInfo.InvariantCulture)],
        Dimension.Year => [review.Finalized.Year.ToString("0000", CultureInfo.InvariantCulture)],
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a facet of reviews."),
    };

    private bool Meets(SnapshotReview review, Query query)
    {
        foreach (var filter in query.Where)
        {
            if (filter.Dimension.IsOfReviews
                && !Values(review, filter.Dimension).Any(value => filter.Values.Contains(value ?? NoRegion)))
            {
                return false;
            }
        }

        return true;
    }
}
