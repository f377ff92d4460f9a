namespace Recount.Documents.Pdf;

/// <summary>Tells whether a table's first row looks like a header.</summary>
internal static class TableHeader
{
    private const int LongestLabel = 80;

    /// <summary>1 where the first row names the columns, else 0.</summary>
    public static int Rows(TableBlock table)
    {
        var first = table.Cells.Where(cell => cell.Row == 0).ToList();
        var filled = first.Where(cell => cell.Lines.Count > 0).ToList();
        if (table.Rows < 2 || filled.Count < 2 || filled.Count < first.Count - 1)
        {
            return 0;
        }

        var emphasized = filled.TrueForAll(IsEmphasized);
        var labels = filled.TrueForAll(cell => Text(cell) is var text && text.Length <= LongestLabel
            && !text.EndsWith('.') && !char.IsDigit(text[0]) && !text.Contains('(', StringComparison.Ordinal));
        return emphasized || labels ? 1 : 0;
    }

    private static string Text(GridCell cell) =>
        string.Join(' ', cell.Lines.Select(line => line.Text.Text)).Trim() is { Length: > 0 } text ? text : "-";

    private static bool IsEmphasized(GridCell cell) =>
        cell.Lines.All(line =>
            line.Text.Text.Zip(line.Text.Emphasis).All(pair => pair.Second || !char.IsLetter(pair.First)));
}
