using Recount.Counting.Disclosure;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>Adds up a cut: an array a number, a row being a part of reviews and a part of findings; behind the last row the whole selection, and what of it stands in no row.</summary>
internal sealed class CutTally
{
    private readonly Snapshot _snapshot;
    private readonly CutPlan _plan;
    private readonly ReviewFacets _reviews;
    private readonly StateMarks _marks;
    private readonly StateMarks? _challengeMarks;
    private readonly StateMarks? _goodPracticeMarks;
    private readonly StateMarks? _needMarks;
    private readonly bool _countsElsewhere;
    private readonly long[] _needs;
    private readonly long[] _links;
    private readonly long[] _challenges;
    private readonly long[] _goodPractices;
    private readonly int[] _finalized;
    private readonly int[] _identifying;
    private readonly int[] _sums;
    private readonly int[] _met;
    private readonly long[] _selected;

    public CutTally(Snapshot snapshot, Query query, CutPlan plan, ReviewFacets reviews)
    {
        (_snapshot, _plan, _reviews) = (snapshot, plan, reviews);
        Rows = reviews.Parts * plan.Parts;
        _marks = new StateMarks(Rows + 2, snapshot.States.Count);
        StateMarks? Marks(bool areAsked) => areAsked ? new StateMarks(Rows + 2, snapshot.States.Count) : null;
        var hasChallengeStates = query.Measures.Any(measure => measure.Measure.IsOfChallengeStates);
        _challengeMarks = Marks(hasChallengeStates || query.Suppress is not null);
        _goodPracticeMarks = Marks(query.Suppress is not null);
        _needMarks = Marks(hasChallengeStates);
        _countsElsewhere = query.Suppress is not null;
        (_needs, _links, _challenges, _goodPractices) = (new long[Rows + 2], new long[Rows + 2], new long[Rows + 2], new long[Rows + 2]);
        (_finalized, _identifying) = (new int[reviews.Parts + 1], new int[reviews.Parts + 1]);
        (_sums, _met, _selected) = (new int[plan.Uses], new int[plan.Uses], new long[2 * plan.Uses]);
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

    /// <summary>The place behind the whole selection: what of it stands in no row. Counted only where rows may be hidden.</summary>
    public int Elsewhere => Rows + 1;

    /// <summary>Selected findings that nobody has confirmed.</summary>
    public long Unconfirmed { get; private set; }

    /// <summary>Selected findings that stand in at least one row.</summary>
    public long InRows { get; private set; }

    /// <summary>Selected findings that are tied to no provision.</summary>
    public long Untied { get; private set; }

    /// <summary>Selected findings of cycle 1, and of cycle 2.</summary>
    public long[] NeedsByCycle { get; } = new long[2];

    /// <summary>Selected findings of a cycle that have a use.</summary>
    public long Selected(int cycle, int use) => _selected[((cycle - 1) * _plan.Uses) + use];

    /// <summary>Whether a row holds a finding.</summary>
    public bool IsTouched(int row) => _needs[row] + _challenges[row] + _goodPractices[row] > 0;

    /// <summary>Whether a part of reviews holds a review.</summary>
    public bool HasReviews(int reviewPart) => _finalized[reviewPart] > 0;

    /// <summary>What a row holds; the one behind the last is the whole selection.</summary>
    public CutCounts Counts(int row)
    {
        var part = row >= Rows ? _reviews.Parts : row / _plan.Parts;
        return Empty(part) with
        {
            Needs = _needs[row],
            Links = _links[row],
            Challenges = _challenges[row],
            GoodPractices = _goodPractices[row],
            States = _marks.Count(row),
            ChallengeStates = _challengeMarks?.Count(row) ?? 0,
            ChallengeStatesWithoutNeed = _needMarks is { } needs ? _challengeMarks!.CountWithout(row, needs, row) : 0, // both are asked for together
            GoodPracticeStates = _goodPracticeMarks?.Count(row) ?? 0,
        };
    }

    /// <summary>A row without findings, over the reviews of a part; null: of none.</summary>
    public CutCounts Empty(int? reviewPart) => reviewPart is { } part
        ? new CutCounts { Finalized = _finalized[part], Identifying = _identifying[part], Selected = _needs[Rows] }
        : new CutCounts { Selected = _needs[Rows] };

    /// <summary>The States behind a row's findings of a family, by their numbers; only where rows may be hidden.</summary>
    public HashSet<int> StatesOf(CountFamily family, int row) => (family switch
    {
        CountFamily.Selected => _marks,
        CountFamily.Challenges => _challengeMarks!,
        CountFamily.GoodPractices => _goodPracticeMarks!,
    }).In(row);

    private void AddCells(int review)
    {
        var met = SumUses(review);
        var state = _snapshot.Reviews[review].State;
        var reviewParts = _reviews.PartsOf(review);
        var selected = _selected.AsSpan((_snapshot.Reviews[review].Cycle - 1) * _plan.Uses, _plan.Uses);
        var sums = default(SelectionSums);
        foreach (var number in met)
        {
            ref readonly var use = ref _plan[number];
            var findings = _sums[number];
            _sums[number] = 0;
            sums.Add(use, findings);
            selected[number] += use.IsSelected ? findings : 0;
            foreach (var reviewPart in reviewParts)
            {
                foreach (var row in _plan.RowsOf(use))
                {
                    Add((reviewPart * _plan.Parts) + row.Part, use, findings, row.Links, state);
                }
            }

            if (_countsElsewhere && (reviewParts.Length == 0 || !use.IsInRows))
            {
                Add(Elsewhere, use, findings, use.Links, state);
            }
        }

        AddToSelection(sums, state, reviewParts.Length > 0);
        NeedsByCycle[_snapshot.Reviews[review].Cycle - 1] += sums.Needs;
    }

    /// <summary>Adds up the findings of a review by their use, and tells which uses were met.</summary>
    private ReadOnlySpan<int> SumUses(int review)
    {
        var shapes = _snapshot.CellShapes(review);
        var starts = _snapshot.CellStarts(review);
        var useOf = _plan.UseOf;
        var count = 0;
        for (var cell = 0; cell < shapes.Length; cell++)
        {
            var use = useOf[shapes[cell]];
            if (use == 0)
            {
                continue;
            }

            ref var sum = ref _sums[use];
            if (sum == 0)
            {
                _met[count++] = use;
            }

            sum += starts[cell + 1] - starts[cell];
        }

        return _met.AsSpan(0, count);
    }

    private void AddToSelection(in SelectionSums sums, int state, bool hasParts)
    {
        _needs[Rows] += sums.Needs;
        _links[Rows] += sums.Links;
        _challenges[Rows] += sums.Challenges;
        _goodPractices[Rows] += sums.GoodPractices;
        Unconfirmed += sums.Unconfirmed;
        Untied += sums.Untied;
        InRows += hasParts ? sums.InRows : 0;
        if (sums.Needs > 0)
        {
            _marks.Mark(Rows, state);
        }

        if (sums.HasNeeds)
        {
            _needMarks?.Mark(Rows, state);
        }

        if (sums.Challenges > 0)
        {
            _challengeMarks?.Mark(Rows, state);
        }

        if (sums.GoodPractices > 0)
        {
            _goodPracticeMarks?.Mark(Rows, state);
        }
    }

    private void Add(int row, in ShapeUse use, int findings, int links, int state)
    {
        if (use.IsSelected)
        {
            _needs[row] += findings;
            _links[row] += (long)findings * links;
            _marks.Mark(row, state);
        }

        if (use.Kind != FindingKind.Need)
        {
            AddOther(row, use, findings, state);
        }
        else
        {
            _needMarks?.Mark(row, state);
        }
    }

    private void AddOther(int row, in ShapeUse use, int findings, int state)
    {
        if (use.Kind == FindingKind.Challenge)
        {
            _challenges[row] += findings;
            _challengeMarks?.Mark(row, state);
        }
        else
        {
            _goodPractices[row] += findings;
            _goodPracticeMarks?.Mark(row, state);
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

    /// <summary>What a review adds to the whole selection.</summary>
    private struct SelectionSums
    {
        public long Needs;
        public long Links;
        public long Challenges;
        public long GoodPractices;
        public long Unconfirmed;
        public long Untied;
        public long InRows;
        public bool HasNeeds;

        public void Add(in ShapeUse use, int findings)
        {
            if (use.IsSelected)
            {
                Needs += findings;
                Links += (long)findings * use.Links;
                Unconfirmed += use.IsUnconfirmed ? findings : 0;
                Untied += use.Links == 0 ? findings : 0;
                InRows += use.IsInRows ? findings : 0;
            }

            if (use.Kind != FindingKind.Need)
            {
                Challenges += use.Kind == FindingKind.Challenge ? findings : 0;
                GoodPractices += use.Kind == FindingKind.GoodPractice ? findings : 0;
            }
            else
            {
                HasNeeds = true;
            }
        }
    }
}
