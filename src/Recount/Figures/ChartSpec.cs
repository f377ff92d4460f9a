namespace Recount.Figures;

/// <summary>What a figure shows, free of how it is drawn: Word's native charts and drawings of other kinds are made from it alone.</summary>
public sealed record ChartSpec
{
    /// <summary>The figure's key, such as <c>figure1</c>.</summary>
    public required string Key { get; init; }

    /// <summary>How the bars stand.</summary>
    public required ChartKind Kind { get; init; }

    /// <summary>The caption, without a closing full stop.</summary>
    public required string Title { get; init; }

    /// <summary>What the figure shows, in words, with every value: the alternative text.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>One label a row, in the order of the table.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The codes of the rows, in the same order, where they have any; null: States of no group.</summary>
    public IReadOnlyList<string?> Keys { get; init; } = [];

    /// <summary>One or more series over the categories.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>What the rows stand for; null: the caption says it.</summary>
    public string? CategoryAxis { get; init; }

    /// <summary>What the values are in; null: the series say it.</summary>
    public string? ValueAxis { get; init; }

    /// <summary>Where the numbers are from, and as at when; null: the document around the figure says it.</summary>
    public string? Source { get; init; }

    /// <summary>The name of the sums that stand on top of stacked bars; null: no sums are shown.</summary>
    public string? Total { get; init; }

    /// <summary>Notes under the figure, marked a, b, c; empty without any.</summary>
    public IReadOnlyList<string> Footnotes { get; init; } = [];

    /// <summary>What the series add up to, one a category.</summary>
    internal IReadOnlyList<decimal?> Sums =>
        [.. Categories.Select((_, at) => (decimal?)Series.Sum(series => series.Values[at] ?? 0))];
}

/// <summary>A named row of values.</summary>
/// <param name="Values">One a category; null where there is none.</param>
/// <param name="Labels">What stands at each bar instead of the bare value; null: the value itself.</param>
/// <param name="Key">The code of what it shows; null where it has none.</param>
public sealed record ChartSeries(
    string Name, IReadOnlyList<decimal?> Values, IReadOnlyList<string>? Labels = null, string? Key = null);

/// <summary>How the bars of a figure stand.</summary>
public enum ChartKind
{
    /// <summary>Upright, side by side.</summary>
    Columns,

    /// <summary>Upright, one on the other.</summary>
    StackedColumns,

    /// <summary>Lying, for long labels.</summary>
    Bars,
}
