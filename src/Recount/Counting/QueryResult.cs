namespace Recount.Counting;

/// <summary>The answer to a question.</summary>
/// <param name="Revision">The last sequence of the history that is counted.</param>
/// <param name="Unconfirmed">How many of the selected needs nobody has confirmed yet; null where rows may be hidden.</param>
/// <param name="Notices">What a reader must know to read the rows rightly; why there are none.</param>
/// <param name="Rows">In the order of the dimensions' values, never of a measure; rows of nothing left out.</param>
/// <param name="Totals">Over the whole selection, distinct; a value for each measure asked for, and for needs and States.</param>
public sealed record QueryResult(
    Query Query,
    int Revision,
    int? Unconfirmed,
    IReadOnlyList<string> Notices,
    IReadOnlyList<QueryRow> Rows,
    IReadOnlyList<QueryTotal> Totals)
{
    /// <summary>The earlier revision that was compared with; null: the same.</summary>
    public int? SinceRevision { get; init; }

    /// <summary>Whether the totals are hidden, because they would tell what hidden rows hold.</summary>
    public bool HidesTotals { get; init; }
}

/// <summary>One row.</summary>
/// <param name="Keys">A value for each dimension asked for; null: States without a regional group.</param>
/// <param name="Values">A value for each measure asked for; null where a share has nothing to divide by, or the row is hidden.</param>
/// <param name="Findings">The ids behind the row, in order; empty unless asked for.</param>
/// <param name="IsHidden">Whether its values are hidden, as the question asks to; they are null, and it names no findings.</param>
public sealed record QueryRow(
    IReadOnlyList<string?> Keys,
    IReadOnlyList<decimal?> Values,
    IReadOnlyList<Guid> Findings,
    bool IsHidden = false);

/// <summary>A measure over the whole selection.</summary>
public sealed record QueryTotal(QueryMeasure Measure, decimal? Value);
