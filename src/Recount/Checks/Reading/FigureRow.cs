namespace Recount.Checks.Reading;

/// <summary>One number of a figure or a table.</summary>
internal sealed record FigureRow(string Figure, Quantity Quantity, decimal Value, string Label);

/// <summary>A share that is printed beside a row's name.</summary>
internal sealed record FigureShare(string Figure, Quantity Quantity, decimal Percent, string Label);

/// <summary>What stands behind the figures of a note.</summary>
/// <param name="NotUnderstood">Series of which names and numbers do not match, as they stand there.</param>
internal sealed record FigureNumbers(IReadOnlyList<FigureRow> Rows, IReadOnlyList<FigureShare> Shares, IReadOnlyList<string> NotUnderstood);

/// <summary>A title, names and numbers, as many of the one as of the other.</summary>
internal sealed class DataSeries
{
    public string Title { get; set; } = "";

    /// <summary>The chart it belongs to, from 0; null in text.</summary>
    public int? Chart { get; init; }

    public List<SeriesLabel> Labels { get; } = [];

    public List<decimal> Values { get; } = [];

    public bool IsComplete => Labels.Count > 0 && Labels.Count == Values.Count;
}

/// <summary>A name of a row.</summary>
/// <param name="Extent">What it covers.</param>
/// <param name="Percent">The share that is printed with it.</param>
internal sealed record SeriesLabel(Extent Extent, string Text, decimal? Percent = null);
