namespace Recount.Documents.Pdf;

/// <summary>Joins a table that goes on over a page: the repeated header goes, rows number on.</summary>
internal static class TableContinuation
{
    private const double SameEdge = 5;

    /// <summary>The blocks with each continued table as one.</summary>
    public static IReadOnlyList<Block> Join(IEnumerable<Block> blocks)
    {
        var joined = new List<Block>();
        var page = 0;
        foreach (var block in blocks)
        {
            if (block is TableBlock next && joined.LastOrDefault() is TableBlock table && next.Page == page + 1
                && SameColumns(table, next))
            {
                joined[^1] = Joined(table, next);
            }
            else
            {
                joined.Add(block);
            }

            page = block is TableBlock found ? found.Page : page;
        }

        return joined;
    }

    private static bool SameColumns(TableBlock a, TableBlock b) => a.ColumnEdges.Count == b.ColumnEdges.Count
        && a.ColumnEdges.Zip(b.ColumnEdges).All(pair => Math.Abs(pair.First - pair.Second) < SameEdge);

    private static TableBlock Joined(TableBlock table, TableBlock next)
    {
        var skipped = HeaderRows(table, next);
        var rest = next.Cells.Where(cell => cell.Row >= skipped).ToList();
        var split = IsSplitRow(table, rest, skipped);
        var shift = table.Rows - skipped - (split ? 1 : 0);
        var cells = table.Cells.ToList();
        foreach (var cell in rest)
        {
            var upper = split && cell.Row == skipped
                ? cells.FindIndex(above => above.Column == cell.Column && above.Row + above.RowSpan == table.Rows)
                : -1;
            if (upper >= 0)
            {
                cells[upper] = cells[upper] with { Lines = [.. cells[upper].Lines, .. cell.Lines] };
            }
            else if (!split && MergedAbove(table, rest, cell, skipped) is >= 0 and var merged)
            {
                cells[merged] = cells[merged] with { RowSpan = cells[merged].RowSpan + cell.RowSpan };
            }
            else
            {
                cells.Add(cell with { Row = cell.Row + shift });
            }
        }

        return table with { Page = table.Page, Cells = cells, Bottom = next.Bottom };
    }

    /// <summary>How many rows at the start of the second part say what the first part's first rows say.</summary>
    private static int HeaderRows(TableBlock table, TableBlock next)
    {
        var rows = 0;
        while (rows < Math.Min(table.Rows, next.Rows) && RowText(table, rows) is { Length: > 0 } text
            && text == RowText(next, rows))
        {
            rows++;
        }

        return rows;
    }

    /// <summary>Whether the page cut a row: its key is empty and its text starts in the middle of a sentence.</summary>
    private static bool IsSplitRow(TableBlock table, List<GridCell> rest, int row)
    {
        var first = rest.Where(cell => cell.Row == row).OrderBy(cell => cell.Column).ToList();
        return first.Count > 1 && first[0].Lines.Count == 0 && table.Rows > 1
            && first.Where(cell => cell.Lines.Count > 0) is var filled && filled.Any()
            && filled.All(cell => LineSense.StartsWithin(cell.Lines[0].Text.Text));
    }

    /// <summary>
    /// The cell above an empty first one, in a column without other empty cells: the page cut a merged cell; -1 elsewhere.
    /// </summary>
    private static int MergedAbove(TableBlock table, List<GridCell> rest, GridCell cell, int skipped)
    {
        var isAlone = cell.Row == skipped && cell.Lines.Count == 0 && cell.ColumnSpan == 1
            && !table.Cells.Concat(rest).Any(other => other != cell && other.Column == cell.Column && other.Lines.Count == 0);
        return isAlone
            ? table.Cells.ToList().FindIndex(above => above.Column == cell.Column && above.Row + above.RowSpan == table.Rows)
            : -1;
    }

    private static string RowText(TableBlock table, int row) => string.Join('|', table.Cells
        .Where(cell => cell.Row == row).OrderBy(cell => cell.Column)
        .Select(cell => string.Concat(cell.Lines.Select(line => line.Text.Text))));
}
