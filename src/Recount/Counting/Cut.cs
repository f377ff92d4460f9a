using Recount.Findings;

namespace Recount.Counting;

/// <summary>A question's counts on one day.</summary>
internal sealed class Cut
{
    private readonly Snapshot _snapshot;
    private readonly Query _query;
    private readonly CutPlan _plan;
    private readonly ReviewFacets _reviews;
    private readonly RowParts _parts = new();
    private readonly int[][] _reviewParts;
    private readonly CutCounts?[] _rows;
    private readonly StateMarks _marks;
    private readonly StateMarks? _challenges;
    private readonly int[] _finalized;
    private readonly int[] _identifying;
    private readonly Dictionary<RowKey, CutCounts> _byKey = [];

    public Cut(Snapshot snapshot, Query query, CutPlan plan, DateOnly day)
    {
        (_snapshot, _query, _plan) = (snapshot, query, plan);
        _reviews = new ReviewFacets(snapshot, query, day);
        _reviewParts = [.. snapshot.Reviews.Select((review, i) => _reviews.Takes[i] ? PartsOf(review) : [])];
        var rows = _parts.Keys.Count * plan.Parts.Keys.Count;
        _rows = new CutCounts?[rows];
        _marks = new StateMarks(rows + 1, snapshot.States.Count);
        _challenges = query.Measures.Any(measure => measure.Measure.IsOfChallengeStates) ? new StateMarks(rows + 1, snapshot.States.Count) : null;
        _finalized = new int[_parts.Keys.Count + 1];
        _identifying = new int[_parts.Keys.Count + 1];
        CountFindings();
        CountReviews();
        Close();
    }

    /// <summary>Over the whole selection.</summary>
    public CutCounts Totals { get; } = new();

    /// <summary>Selected findings that nobody has confirmed.</summary>
    public long Unconfirmed { get; private set; }

    /// <summary>Selected findings that stand in at least one row.</summary>
    public long InRows { get; private set; }

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

    /// <summary>Whether a review counts on the day and meets the filters.</summary>
    public bool Takes(int review) => _reviews.Takes[review];

    /// <summary>The rows whose measures a cell of a review adds to.</summary>
    public IEnumerable<RowKey> KeysOf(int review, int shape) =>
        _plan[shape] is { } plan && IsMeasured(plan)
            ? _reviewParts[review].SelectMany(_ => plan.Rows, Key)
            : [];

    private bool IsMeasured(ShapePlan plan) =>
        plan.IsSelected
        || _query.Measures.Any(measure => (measure.Measure is Measure.Challenges || measure.Measure.IsOfChallengeStates) && plan.Kind == FindingKind.Challenge)
        || _query.Measures.Any(measure => measure.Measure is Measure.GoodPractices && plan.Kind == FindingKind.GoodPractice);

    private int[] PartsOf(SnapshotReview review) =>
    [
        .. RowKey.Cross(_query.By, dimension => dimension.IsOfReviews ? _reviews.Values(review, dimension) : RowKey.Elsewhere)
            .Select(_parts.Number),
    ];

    private RowKey Key(int reviewPart, int part)
    {
        var (ofReview, ofShape) = (_parts.Keys[reviewPart], _plan.Parts.Keys[part]);
        return new RowKey(
            _query.By[0].IsOfReviews ? ofReview.First : ofShape.First,
            _query.By.Count < 2 ? null : _query.By[1].IsOfReviews ? ofReview.Second : ofShape.Second);
    }

    private void CountFindings()
    {
        for (var review = 0; review < _snapshot.Reviews.Length; review++)
        {
            if (!_reviews.Takes[review])
            {
                continue;
            }

            var shapes = _snapshot.CellShapes(review);
            var starts = _snapshot.CellStarts(review);
            for (var cell = 0; cell < shapes.Length; cell++)
            {
                if (_plan[shapes[cell]] is { } plan)
                {
                    Add(review, plan, starts[cell + 1] - starts[cell]);
                }
            }
        }
    }

    private void Add(int review, ShapePlan plan, int findings)
    {
        var state = _snapshot.Reviews[review].State;
        Add(Totals, plan, findings, plan.Links);
        Unconfirmed += plan.IsSelected && plan.IsUnconfirmed ? findings : 0;
        if (plan.IsSelected)
        {
            _marks.Mark(_rows.Length, state);
            InRows += plan.Rows.Length > 0 && _reviewParts[review].Length > 0 ? findings : 0;
        }

        var isChallenge = plan.Kind == FindingKind.Challenge;
        if (isChallenge)
        {
            _challenges?.Mark(_rows.Length, state);
        }

        foreach (var reviewPart in _reviewParts[review])
        {
            for (var i = 0; i < plan.Rows.Length; i++)
            {
                var row = (reviewPart * _plan.Parts.Keys.Count) + plan.Rows[i];
                Add(_rows[row] ??= new CutCounts(), plan, findings, plan.RowLinks[i]);
                if (plan.IsSelected)
                {
                    _marks.Mark(row, state);
                }

                if (isChallenge)
                {
                    _challenges?.Mark(row, state);
                }
            }
        }
    }

    private static void Add(CutCounts counts, ShapePlan plan, int findings, int links)
    {
        if (plan.IsSelected)
        {
            counts.Needs += findings;
            counts.Links += (long)findings * links;
        }

        counts.Challenges += plan.Kind == FindingKind.Challenge ? findings : 0;
        counts.GoodPractices += plan.Kind == FindingKind.GoodPractice ? findings : 0;
    }

    private void CountReviews()
    {
        var identifying = new StateMarks(_finalized.Length, _snapshot.States.Count);
        for (var review = 0; review < _snapshot.Reviews.Length; review++)
        {
            if (!_reviews.Takes[review])
            {
                continue;
            }

            foreach (var part in _reviewParts[review].Append(_parts.Keys.Count))
            {
                _finalized[part]++;
                if (_snapshot.Reviews[review].Needs > 0)
                {
                    identifying.Mark(part, _snapshot.Reviews[review].State);
                }
            }
        }

        for (var part = 0; part < _identifying.Length; part++)
        {
            _identifying[part] = identifying.Count(part);
        }
    }

    private void Close()
    {
        Close(Totals, _rows.Length, _parts.Keys.Count);
        var isOfReviews = _query.By.All(dimension => dimension.IsOfReviews);
        for (var row = 0; row < _rows.Length; row++)
        {
            var (part, other) = Math.DivRem(row, _plan.Parts.Keys.Count);
            if (_rows[row] is not null || isOfReviews)
            {
                Close(_rows[row] ??= new CutCounts(), row, part);
                _byKey.Add(Key(part, other), _rows[row]!); // set on the line above
            }
        }
    }

    private void Close(CutCounts counts, int row, int part)
    {
        counts.States = _marks.Count(row);
        counts.ChallengeStates = _challenges?.Count(row) ?? 0;
        counts.ChallengeStatesWithoutNeed = _challenges?.CountWithout(row, _marks) ?? 0;
        counts.Finalized = _finalized[part];
        counts.Identifying = _identifying[part];
        counts.Selected = Totals.Needs;
    }

    /// <summary>A row without findings: nothing, over the reviews that its values of State, group, cycle and year have.</summary>
    private CutCounts Empty(RowKey key)
    {
        var ofReview = new RowKey(
            _query.By[0].IsOfReviews ? key.First : null,
            _query.By.Count > 1 && _query.By[1].IsOfReviews ? key.Second : null);
        return _parts.Find(ofReview) is { } part
            ? new CutCounts { Finalized = _finalized[part], Identifying = _identifying[part], Selected = Totals.Needs }
            : new CutCounts { Selected = Totals.Needs };
    }
}
