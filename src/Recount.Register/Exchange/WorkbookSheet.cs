namespace Recount.Register.Exchange;

/// <summary>One sheet of a workbook that is written.</summary>
/// <param name="Name">At most 31 characters.</param>
/// <param name="Rows">From the first line on; read once, and never held all at once.</param>
public sealed record WorkbookSheet(string Name, IEnumerable<IReadOnlyList<WorkbookCell>> Rows)
{
    /// <summary>The most rows that spreadsheets open.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>How wide the columns are, in characters; empty: the sheet is for editing, and has no layout.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    /// <summary>Whether the first row stays in sight.</summary>
    public bool HasHead { get; init; }

    /// <summary>Whether it is laid out to be read and printed.</summary>
    internal bool IsLaidOut => Widths.Count > 0;
}
