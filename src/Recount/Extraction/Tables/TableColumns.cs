using Recount.Convention;
using Recount.Extraction.Lists;

namespace Recount.Extraction.Tables;

/// <summary>What the columns of a table hold: by their headings, and without them by what stands in the cells.</summary>
internal sealed class TableColumns
{
    private readonly ColumnKind?[] _kinds;

    private TableColumns(int columns) => _kinds = new ColumnKind?[columns];

    /// <summary>Rows of headings, from the top.</summary>
    public HashSet<int> HeaderRows { get; } = [];

    /// <summary>Columns headed by one form of assistance.</summary>
    public Dictionary<int, (Option Option, string Label)> Options { get; } = [];

    /// <summary>Columns headed by articles.</summary>
    public Dictionary<int, IReadOnlyList<Provision>> Articles { get; } = [];

    /// <summary>Rows below the headings, in order.</summary>
    public required IReadOnlyList<int> Body { get; init; }

    /// <summary>The first column of a kind; null without one.</summary>
    public int? First(ColumnKind kind) => Array.IndexOf(_kinds, kind) is >= 0 and var column ? column : null;

    /// <summary>Reads the columns of a table.</summary>
    public static TableColumns Of(Grid grid, CellReading cells)
    {
        var headers = Headers(grid, cells);
        var columns = new TableColumns(grid.Columns) { Body = [.. grid.Rows.Except(headers)] };
        columns.HeaderRows.UnionWith(headers);
        foreach (var cell in headers.SelectMany(grid.Row))
        {
            columns.Name(cell, cells);
        }

        columns.Infer(grid, cells);
        return columns;
    }

    // Below a row that heads the column of descriptions, only bare labels of options are a heading still.
    private static List<int> Headers(Grid grid, CellReading cells)
    {
        var headers = new List<int>();
        var isComplete = false;
        foreach (var row in grid.Rows.Take(3).TakeWhile(row => IsHeader(grid, row, cells)))
        {
            if (isComplete && !grid.Row(row).All(cell => cell.Text.Length == 0 || cells.OptionsOf(cell.Text).Count > 0))
            {
                break;
            }

            headers.Add(row);
            isComplete |= grid.Row(row).Any(cell => cells.Options.ColumnOf(cell.Text) is ColumnKind.Description);
        }

        return headers;
    }

    private void Name(GridCell cell, CellReading cells)
    {
        var column = cell.Place.Column;
        if (cells.Options.ColumnOf(cell.Text) is { } kind)
        {
            _kinds[column] = kind;
        }
        else if (cells.OptionOf(cell.Text) is { } option && cell.Place.ColumnSpan == 1)
        {
            Options[column] = (option, cell.Text);
        }
        else if (cells.ProvisionsOf(cell.Text) is { Count: > 0 } provisions && cell.Place.ColumnSpan == 1)
        {
            Articles[column] = provisions;
        }
    }

    private static bool IsHeader(Grid grid, int row, CellReading cells)
    {
        var all = grid.Row(row).Where(cell => cell.Text.Length > 0).ToList();
        if (all.Count == 0 || all.Any(cell => cell.Text.Length > 160) || (all.Count == 1 && grid.Columns > 1 && !all[0].Place.IsHeader))
        {
            return false;
        }

        var named = all.Count(cell => cells.Options.ColumnOf(cell.Text) is not null);
        var options = all.Count(cell => cells.OptionOf(cell.Text) is not null);
        var articles = all.Count(cell => cells.ProvisionsOf(cell.Text).Count > 0);
        var known = named + options + articles >= all.Count && (options == 0 || articles == 0 || named > 0);
        return (known && (named > 0 || options > 1 || (articles > 1 && options == 0)))
            || (all[0].Place.IsHeader && (named > 0 || options > 1 || articles > 1))
            || (named >= 2 && all.All(cell => cell.Text.Length < 60));
    }

    private void Infer(Grid grid, CellReading cells)
    {
        for (var column = 0; column < _kinds.Length; column++)
        {
            if (_kinds[column] is null && !Options.ContainsKey(column) && !Articles.ContainsKey(column))
            {
                _kinds[column] = KindOf(Cells(grid, column), cells);
            }
        }

        // Only the longest of several columns of words holds the need; and there is one, if anything is worded at all.
        var worded = Enumerable.Range(0, _kinds.Length).Where(column => _kinds[column] == ColumnKind.Description).ToList();
        foreach (var column in worded.OrderByDescending(column => Cells(grid, column).Sum(cell => cell.Text.Length)).Skip(1))
        {
            _kinds[column] = ColumnKind.Other;
        }
    }

    private List<GridCell> Cells(Grid grid, int column) =>
        [.. grid.Cells.Where(cell => cell.Place.Column == column && cell.Place.ColumnSpan == 1 && !HeaderRows.Contains(cell.Row) && cell.Text.Length > 0)];

    private static ColumnKind? KindOf(List<GridCell> column, CellReading cells)
    {
        if (column.Count == 0)
        {
            return null;
        }

        return IsCount(column) ? ColumnKind.Number
            : column.All(cell => cells.ProvisionsOf(cell.Text).Count > 0) ? ColumnKind.Article
            : column.All(cell => cells.OptionsOf(cell.Text).Count > 0) ? ColumnKind.Category
            : ColumnKind.Description;
    }

    // 1, 2, 3 down the column
    private static bool IsCount(List<GridCell> column)
    {
        for (var row = 0; row < column.Count; row++)
        {
            if (column[row].Text.Trim('.', ')', '(', ' ') != (row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                return false;
            }
        }

        return true;
    }
}
