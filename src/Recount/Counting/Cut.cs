using Recount.Counting.Disclosure;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>A question's counts on one day.</summary>
internal sealed class Cut
{
    private readonly Snapshot _snapshot;
    private readonly Query _query;
    private readonly CutPlan _plan;
    private readonly ReviewFacets _reviews;
    private readonly CutTally _tally;
    private readonly Dictionary<RowKey, CutCounts> _byKey = [];
    private readonly Dictionary<RowKey, int> _rows = [];

    public Cut(Snapshot snapshot, Query query, CutPlan plan, DateOnly day)
    {
        (_snapshot, _query, _plan) = (snapshot, query, plan);
        _reviews = new ReviewFacets(snapshot, query, day);
        _tally = new CutTally(snapshot, query, plan, _reviews);
        var isOfReviews = query.By.All(dimension => dimension.IsOfReviews);
        for (var row = 0; row < _tally.Rows; row++)
        {
            if (_tally.IsTouched(row) || (isOfReviews && _tally.HasReviews(row / plan.Parts)))
            {
                var key = Key(row / plan.Parts, row % plan.Parts);
                _byKey.Add(key, _tally.Counts(row));
                if (query.Suppress is not null)
                {
                    _rows.Add(key, row);
                }
            }
        }

        Totals = _tally.Counts(_tally.Rows);
        Elsewhere = query.Suppress is null ? new CutCounts() : _tally.Counts(_tally.Elsewhere);
    }

    /// <summary>Over the whole selection.</summary>
    public CutCounts Totals { get; }

    /// <summary>What stands in the totals and in no row; counted only where rows may be hidden.</summary>
    public CutCounts Elsewhere { get; }

    /// <summary>Selected findings that nobody has confirmed.</summary>
    public long Unconfirmed => _tally.Unconfirmed;

    /// <summary>Selected findings that stand in at least one row.</summary>
    public long InRows => _tally.InRows;

    /// <summary>Selected findings that are tied to no provision.</summary>
    public long Untied => _tally.Untied;

    /// <summary>Selected findings of cycle 1, and of cycle 2.</summary>
    public IReadOnlyList<long> NeedsByCycle => _tally.NeedsByCycle;

    /// <summary>Selected findings of a cycle that have a use.</summary>
    public long Selected(int cycle, int use) => _tally.Selected(cycle, use);

    /// <summary>The rows that hold a finding; with dimensions of reviews only, all rows that hold a review.</summary>
    public IEnumerable<RowKey> Rows => _byKey.Keys;

    /// <summary>What a row holds.</summary>
    public CutCounts this[RowKey key] => _byKey.TryGetValue(key, out var counts) ? counts : Empty(key);

    /// <summary>What a row holds, kept from now on if nothing stands in it.</summary>
    public CutCounts Keep(RowKey key)
    {
        if (!_byKey.TryGetValue(key, out var counts))
        {
            _byKey.Add(key, counts = Empty(key));
        }

        return counts;
    }

    /// <summary>The States behind a row's findings of a family, by their numbers; null: behind the whole selection. Only where rows may be hidden.</summary>
    public HashSet<int> StatesOf(CountFamily family, RowKey? key = null) => _tally.StatesOf(family, key is { } row ? _rows[row] : _tally.Rows);

    /// <summary>How many States stand behind some rows together, and what is in no row if that is meant too; only where rows may be hidden.</summary>
    public int StatesBehind(CountFamily family, IEnumerable<RowKey> keys, bool withElsewhere) =>
        keys.Select(key => _rows[key]).Concat(withElsewhere ? [_tally.Elsewhere] : []).SelectMany(row => _tally.StatesOf(family, row)).Distinct().Count();

    /// <summary>Whether a review counts on the day and meets the filters.</summary>
    public bool Takes(int review) => _reviews.Takes[review];

    /// <summary>The rows whose measures a cell of a review adds to.</summary>
    public IEnumerable<RowKey> KeysOf(int review, int shape)
    {
        var number = _plan.UseOf[shape];
        if (number == 0 || !IsMeasured(_plan[number]))
        {
            return [];
        }

        var keys = new List<RowKey>();
        foreach (var reviewPart in _reviews.PartsOf(review))
        {
            foreach (var row in _plan.RowsOf(_plan[number]))
            {
                keys.Add(Key(reviewPart, row.Part));
            }
        }

        return keys;
    }

    private bool IsMeasured(in ShapeUse use)
    {
        var kind = use.Kind;
        return use.IsSelected
            || _query.Measures.Any(measure => (measure.Measure is Measure.Challenges || measure.Measure.IsOfChallengeStates) && kind == FindingKind.Challenge)
            || _query.Measures.Any(measure => measure.Measure is Measure.GoodPractices && kind == FindingKind.GoodPractice);
    }

    private RowKey Key(int reviewPart, int part)
    {
        var (ofReview, ofShape) = (_reviews.Key(reviewPart), _plan.Key(part));
        return new RowKey(
            _query.By[0].IsOfReviews ? ofReview.First : ofShape.First,
            _query.By.Count < 2 ? null : _query.By[1].IsOfReviews ? ofReview.Second : ofShape.Second);
    }

    /// <summary>A row without findings: nothing, over the reviews that its values of State, group, cycle and year have.</summary>
    private CutCounts Empty(RowKey key)
    {
        var ofReview = new RowKey(
            _query.By[0].IsOfReviews ? key.First : null,
            _query.By.Count > 1 && _query.By[1].IsOfReviews ? key.Second : null);
        return _tally.Empty(_reviews.Find(ofReview));
    }
}
