namespace Recount.Documents.Pdf;

/// <summary>A table without drawn cells, read from how its text is aligned.</summary>
internal static class AlignedTable
{
    public static TableBlock Of(int page, ColumnBand band, IReadOnlyList<Rule> rules)
    {
        var columns = band.Columns;
        var cells = new List<GridCell>();
        var starts = RowStarts(band, rules);
        for (var row = 0; row < starts.Count; row++)
        {
            var end = row + 1 < starts.Count ? starts[row + 1] : band.Rows.Count;
            cells.AddRange(CellsOf(row, [.. band.Rows.Take(end).Skip(starts[row])], band));
        }

        var edges = columns.Select(column => column.Left).Append(columns[^1].Right).ToList();
        return new TableBlock(page, edges, cells)
        {
            Top = band.Rows[0].Y - band.Rows[0].Size,
            Bottom = band.Rows[^1].Y
        };
    }

    private static IEnumerable<GridCell> CellsOf(int row, List<PageRow> lines, ColumnBand band)
    {
        for (var column = 0; column < band.Columns.Count;)
        {
            var inside = lines.Select(line => line.Pieces.Where(piece => band.ColumnOf(piece) == column).ToList())
                .Where(pieces => pieces.Count > 0).Select(pieces => Piece.Join(pieces)).ToList();
            var span = inside.Count == 0 ? 1 : Span(band, column, inside.Max(piece => piece.Right));
            var space = new Column { Left = band.Columns[column].Left, Right = band.Columns[column + span - 1].Right };
            yield return new GridCell(row, column, 1, span, space, inside);
            column += span;
        }
    }

    private static int Span(ColumnBand band, int column, double right)
    {
        var span = 1;
        while (column + span < band.Columns.Count && right > band.Columns[column + span].Left + 1)
        {
            span++;
        }

        return span;
    }

    /// <summary>
    /// The lines that start a row of the table: under a rule, after more than a line's space, or with text in the first
    /// column.
    /// </summary>
    private static List<int> RowStarts(ColumnBand band, IReadOnlyList<Rule> rules)
    {
        var pitches = Enumerable.Range(1, band.Rows.Count - 1)
            .Select(i => band.Rows[i].Y - band.Rows[i - 1].Y).ToList();
        var least = pitches.DefaultIfEmpty(0).Min();
        var spaced = pitches.Exists(pitch => pitch > 1.2 * least) && least < 1.7 * band.Rows[0].Size;
        List<int> starts = [0];
        for (var i = 1; i < band.Rows.Count; i++)
        {
            var (row, last) = (band.Rows[i], band.Rows[i - 1]);
            var ruled = rules.Any(rule => rule.Horizontal && rule.Y1 > last.Y && rule.Y1 < row.Y
                && rule.X1 < row.Pieces[^1].Right && rule.X2 > row.Pieces[0].Left && rule.Length > 3 * row.Size);
            var apart = spaced && pitches[i - 1] > 1.2 * least;
            var keyed = row.Pieces.Any(piece => band.ColumnOf(piece) == 0) && band.Columns.Count > 1;
            if (ruled || apart || (keyed && (!spaced || Full(row, band)) && !GoesOn(row, band)))
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    /// <remarks>Where rows have no space between them, a line with text in most columns is a new row.</remarks>
    private static bool Full(PageRow row, ColumnBand band) => row.Pieces.Count >= band.Columns.Count
        && band.Columns.Count > 2;

    private static bool GoesOn(PageRow row, ColumnBand band)
    {
        var first = row.Pieces.Where(piece => band.ColumnOf(piece) == 0)
            .Select(piece => piece.Text.Text).FirstOrDefault("");
        return first.Length > 0 && (char.IsLower(first[0]) || first[0] is ')' or ',');
    }
}
