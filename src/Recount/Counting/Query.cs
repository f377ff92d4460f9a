namespace Recount.Counting;

/// <summary>A question to the register: any cut, at any date.</summary>
public sealed record Query
{
    /// <summary>What the rows stand for: one or two dimensions, no dimension twice.</summary>
    public required IReadOnlyList<Dimension> By { get; init; }

    /// <summary>What is chosen; a dimension stands once, with all its values.</summary>
    public IReadOnlyList<QueryFilter> Where { get; init; } = [];

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<QueryMeasure> Measures { get; init; } =
        [new(Measure.Needs), new(Measure.Links), new(Measure.States)];

    /// <summary>The last day that counts.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The as-at day of the earlier view to compare with; null: no comparison, and no change among the measures.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The Secretariat's or the public's.</summary>
    public RegisterView View { get; init; }

    /// <summary>Under the stated or under the better-fitting provisions.</summary>
    public ProvisionFit Fit { get; init; }

    /// <summary>Rows behind which fewer States stand are hidden; null: none. 2 or more, and not with an earlier day. Rows name no findings then.</summary>
    public int? Suppress { get; init; }

    /// <summary>Whether the rows name the findings behind them.</summary>
    public bool Explain { get; init; }

    /// <summary>The values asked for in a dimension; null where it is not filtered.</summary>
    internal IReadOnlyList<string>? Values(Dimension dimension) =>
        Where.FirstOrDefault(filter => filter.Dimension == dimension)?.Values;
}

/// <summary>Chooses the needs that have one of some values.</summary>
/// <param name="Values">At least one; in a region, <c>none</c> is for States that belong to none.</param>
public sealed record QueryFilter(Dimension Dimension, IReadOnlyList<string> Values);

/// <summary>A column: a measure, or its change since an earlier day.</summary>
/// <param name="IsChange">Whether it is the value less the one of the earlier day; in points, where the measure is in per cent.</param>
public sealed record QueryMeasure(Measure Measure, bool IsChange = false)
{
    /// <summary>The code, such as <c>needs</c> or <c>needs-change</c>.</summary>
    public string Code => IsChange ? Measure.Code + MeasureCode.ChangeEnding : Measure.Code;

    /// <summary>What its numbers are in.</summary>
    public MeasureUnit Unit => Measure switch
    {
        Measure.Share or Measure.StatesShare or Measure.StatesShareIdentifying or Measure.ShareNamed or Measure.ShareNearest
            or Measure.ShareRemainder => IsChange ? MeasureUnit.Points : MeasureUnit.PerCent,
        Measure.NeedsPerState => MeasureUnit.Ratio,
        Measure.Needs or Measure.Links or Measure.States or Measure.Finalized or Measure.Challenges or Measure.GoodPractices
            or Measure.NeedsNamed or Measure.ChallengeStates or Measure.ChallengeStatesWithoutNeed => MeasureUnit.Count,
    };
}
