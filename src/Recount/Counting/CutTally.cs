using Recount.Findings;

namespace Recount.Counting;

/// <summary>Adds up a cut: an array a number, a row being a part of reviews and a part of findings; the whole selection behind the last row.</summary>
internal sealed class CutTally
{
    private readonly Snapshot _snapshot;
    private readonly CutPlan _plan;
    private readonly ReviewFacets _reviews;
    private readonly StateMarks _marks;
    private readonly StateMarks? _challengeMarks;
    private readonly long[] _needs;
    private readonly long[] _links;
    private readonly long[] _challenges;
    private readonly long[] _goodPractices;
    private readonly int[] _finalized;
    private readonly int[] _identifying;
    private long _seen;
    private long _seenChallenges;

    public CutTally(Snapshot snapshot, Query query, CutPlan plan, ReviewFacets reviews)
    {
        (_snapshot, _plan, _reviews) = (snapshot, plan, reviews);
        Rows = reviews.Parts * plan.Parts;
        _marks = new StateMarks(Rows + 1, snapshot.States.Count);
        _challengeMarks = query.Measures.Any(measure => measure.Measure.IsOfChallengeStates) ? new StateMarks(Rows + 1, snapshot.States.Count) : null;
        (_needs, _links, _challenges, _goodPractices) = (new long[Rows + 1], new long[Rows + 1], new long[Rows + 1], new long[Rows + 1]);
        (_finalized, _identifying) = (new int[reviews.Parts + 1], new int[reviews.Parts + 1]);
        for (var review = 0; review < snapshot.Reviews.Length; review++)
        {
            if (reviews.Takes[review])
            {
                AddCells(review);
            }
        }

        CountReviews();
    }

    /// <summary>How many rows there can be.</summary>
    public int Rows { get; }

    /// <summary>Selected findings that nobody has confirmed.</summary>
    public long Unconfirmed { get; private set; }

    /// <summary>Selected findings that stand in at least one row.</summary>
    public long InRows { get; private set; }

    /// <summary>Selected findings that are tied to no provision.</summary>
    public long Untied { get; private set; }

    /// <summary>Whether a row holds a finding.</summary>
    public bool IsTouched(int row) => _needs[row] + _challenges[row] + _goodPractices[row] > 0;

    /// <summary>Whether a part of reviews holds a review.</summary>
    public bool HasReviews(int reviewPart) => _finalized[reviewPart] > 0;

    /// <summary>What a row holds; the one behind the last is the whole selection.</summary>
    public CutCounts Counts(int row)
    {
        var part = row == Rows ? _reviews.Parts : row / _plan.Parts;
        return Empty(part) with
        {
            Needs = _needs[row],
            Links = _links[row],
            Challenges = _challenges[row],
            GoodPractices = _goodPractices[row],
            States = _marks.Count(row),
            ChallengeStates = _challengeMarks?.Count(row) ?? 0,
            ChallengeStatesWithoutNeed = _challengeMarks?.CountWithout(row, _marks) ?? 0,
        };
    }

    /// <summary>A row without findings, over the reviews of a part; null: of none.</summary>
    public CutCounts Empty(int? reviewPart) => reviewPart is { } part
        ? new CutCounts { Finalized = _finalized[part], Identifying = _identifying[part], Selected = _needs[Rows] }
        : new CutCounts { Selected = _needs[Rows] };

    private void AddCells(int review)
    {
        var shapes = _snapshot.CellShapes(review);
        var starts = _snapshot.CellStarts(review);
        var state = _snapshot.Reviews[review].State;
        var reviewParts = _reviews.PartsOf(review);
        for (var cell = 0; cell < shapes.Length; cell++)
        {
            ref readonly var use = ref _plan[shapes[cell]];
            if (use.IsOfInterest)
            {
                var findings = starts[cell + 1] - starts[cell];
                var rows = _plan.RowsOf(shapes[cell]);
                AddToSelection(use, findings, rows.Length > 0 && reviewParts.Length > 0);
                foreach (var reviewPart in reviewParts)
                {
                    AddToRows(reviewPart * _plan.Parts, rows, _plan.RowLinksOf(shapes[cell]), use, findings, state);
                }
            }
        }

        if (_needs[Rows] > _seen)
        {
            _marks.Mark(Rows, state);
        }

        if (_challenges[Rows] > _seenChallenges)
        {
            _challengeMarks?.Mark(Rows, state);
        }

        (_seen, _seenChallenges) = (_needs[Rows], _challenges[Rows]);
    }

    private void AddToSelection(in ShapeUse use, int findings, bool isInRows)
    {
        if (use.IsSelected)
        {
            _needs[Rows] += findings;
            _links[Rows] += (long)findings * use.Links;
            Unconfirmed += use.IsUnconfirmed ? findings : 0;
            Untied += use.Links == 0 ? findings : 0;
            InRows += isInRows ? findings : 0;
        }

        if (use.Kind != FindingKind.Need)
        {
            (use.Kind == FindingKind.Challenge ? _challenges : _goodPractices)[Rows] += findings;
        }
    }

    private void AddToRows(int first, ReadOnlySpan<int> rows, ReadOnlySpan<int> links, in ShapeUse use, int findings, int state)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var row = first + rows[i];
            if (use.IsSelected)
            {
                _needs[row] += findings;
                _links[row] += (long)findings * links[i];
                _marks.Mark(row, state);
            }

            if (use.Kind == FindingKind.Challenge)
            {
                _challenges[row] += findings;
                _challengeMarks?.Mark(row, state);
            }
            else if (use.Kind == FindingKind.GoodPractice)
            {
                _goodPractices[row] += findings;
            }
        }
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

            CountReview(review, _reviews.Parts, identifying);
            foreach (var part in _reviews.PartsOf(review))
            {
                CountReview(review, part, identifying);
            }
        }

        for (var part = 0; part < _identifying.Length; part++)
        {
            _identifying[part] = identifying.Count(part);
        }
    }

    private void CountReview(int review, int part, StateMarks identifying)
    {
        _finalized[part]++;
        if (_snapshot.Reviews[review].Needs > 0)
        {
            identifying.Mark(part, _snapshot.Reviews[review].State);
        }
    }
}
