namespace Recount.Documents.Pdf;

/// <summary>Rows of a page that share a gutter, with the columns that stand beside it.</summary>
internal sealed class ColumnBand
{
    private const double NarrowestGutter = 0.65;

    private ColumnBand(IReadOnlyList<PageRow> rows, int end, IReadOnlyList<Gap>? columns = null) =>
        (Rows, End, Columns) = (rows, end, columns ?? ColumnsOf(rows));

    public IReadOnlyList<PageRow> Rows { get; }

    /// <summary>The page's row behind the band.</summary>
    public int End { get; }

    public IReadOnlyList<Gap> Columns { get; }

    /// <summary>
    /// Whether the columns are running text rather than a table's cells: all are wide, filled, and without holes.
    /// </summary>
    public bool Flows => Columns.Count is 2 or 3 && Rows.Count >= 4
        && Columns.Min(column => column.Width) > 0.45 * Columns.Max(column => column.Width)
        && Columns.Min(column => column.Width) > 7 * Rows[0].Size
        && Columns.All(IsFilled)
        && CommonStarts < 3;

    /// <summary>Rows with text on both sides that stand apart from the row above, as rows of a table do.</summary>
    private int CommonStarts
    {
        get
        {
            var pitches = Rows.Zip(Rows.Skip(1), (above, row) => (Distance: row.Y - above.Y, row.Pieces.Count)).ToList();
            var least = pitches.Min(pitch => pitch.Distance);
            return pitches.Count(pitch => pitch.Distance > 1.2 * least && pitch.Count > 1);
        }
    }

    public IReadOnlyList<Piece> PiecesIn(Gap column) =>
        [.. Rows.SelectMany(row => row.Pieces).Where(piece => InColumn(piece, column))];

    public int ColumnOf(Piece piece)
    {
        var middle = (piece.Left + piece.Right) / 2;
        var at = 0;
        while (at < Columns.Count - 1 && Columns[at].Right < Math.Min(piece.Left + 1, middle))
        {
            at++;
        }

        return at;
    }

    /// <summary>The band that starts in a row; null where the row stands alone.</summary>
    public static ColumnBand? From(IReadOnlyList<PageRow> rows, int start, double stop)
    {
        ColumnBand? best = null;
        foreach (var gap in rows[start].Gaps())
        {
            var end = Grow(rows, start, stop, gap);
            if (end - start >= 2 && end > (best?.End ?? 0))
            {
                var band = new ColumnBand([.. rows.Take(end).Skip(start)], end);
                best = band.Columns.Count > 1 && band.IsMeant() ? band : best;
            }
        }

        return best;
    }

    /// <summary>
    /// The rows at the top of a page that stand in the columns of the table before; null without any.
    /// </summary>
    public static ColumnBand? Continuing(IReadOnlyList<PageRow> rows, TableBlock table, double stop)
    {
        var edges = table.ColumnEdges;
        var (end, last) = (0, 0);
        for (; end < rows.Count && rows[end].Y < stop && rows[end].Pieces.All(StartsColumn); end++)
        {
            if (end > 0 && rows[end].Y - rows[end - 1].Y > 4.5 * rows[end].Size)
            {
                break;
            }

            last = rows[end].Pieces.Any(piece => piece.Left > edges[0] + 3) ? end + 1 : last;
        }

        var columns = edges.Zip(edges.Skip(1), (left, right) => new Gap(left, right - 1)).ToList();
        return last == 0 || columns.Count < 2 ? null : new ColumnBand([.. rows.Take(last)], last, columns);

        bool StartsColumn(Piece piece) => edges.SkipLast(1).Any(edge => Math.Abs(edge - piece.Left) < 3);
    }

    private static int Grow(IReadOnlyList<PageRow> rows, int start, double stop, Gap gap)
    {
        var (end, supported) = (start + 1, start + 1);
        var (left, right) = (rows[start].Pieces[0].Left, rows[start].Pieces[^1].Right);
        for (; end < rows.Count && rows[end].Y < stop; end++)
        {
            var (row, last) = (rows[end], rows[end - 1]);
            gap = gap.Beside(row);
            if (gap.Width < NarrowestGutter * row.Size || row.Y - last.Y > 4.5 * row.Size)
            {
                break;
            }

            var beside = row.Pieces.Any(piece => piece.Right <= gap.Left + 0.1)
                && row.Pieces.Any(piece => piece.Left >= gap.Right - 0.1);
            if (beside)
            {
                supported = end + 1;
                (left, right) = (Math.Min(left, row.Pieces[0].Left), Math.Max(right, row.Pieces[^1].Right));
            }
            else if (row.Y - last.Y > 1.9 * row.Size || row.Pieces[0].Left < left - 2
                || (row.Pieces[^1].Right > right + (2 * row.Size) && Math.Abs(row.Pieces[0].Left - gap.Right) > 2))
            {
                break;
            }
        }

        return supported == start + 1 ? supported : Math.Max(supported, TailEnd(rows, supported, end, gap));
    }

    /// <summary>How far one column alone goes on under the last row that has text on both sides.</summary>
    private static int TailEnd(IReadOnlyList<PageRow> rows, int supported, int end, Gap gap)
    {
        var at = supported;
        var side = at < end ? rows[at].Pieces[0].Left >= gap.Right - 0.1 : false;
        while (at < end && rows[at].Pieces[0].Left >= gap.Right - 0.1 == side
            && rows[at].Y - rows[at - 1].Y <= 1.6 * rows[at].Size
            && (side || rows[at - 1].Pieces.Any(piece => Math.Abs(piece.Left - rows[at].Pieces[0].Left) < 30)))
        {
            at++;
        }

        return at;
    }

    /// <remarks>Two justified lines may have a wide space over each other; a gutter is wider, or longer.</remarks>
    private bool IsMeant()
    {
        var supports = Rows.Count(row => row.Gaps().Any());
        var widest = Enumerable.Range(1, Columns.Count - 1).Max(i => Columns[i].Left - Columns[i - 1].Right);
        return supports >= 3 || (supports >= 2 && widest > 1.5 * Rows[0].Size);
    }

    private bool IsFilled(Gap column)
    {
        var lines = Rows.Select(row => row.Pieces.Where(piece => InColumn(piece, column)).ToList()).ToList();
        var used = lines.FindLastIndex(line => line.Count > 0) + 1;
        var filled = lines.Take(used).Where(line => line.Count > 0)
            .Select(line => (line[^1].Right - line[0].Left) / column.Width).ToList();
        return used >= 0.3 * Rows.Count && filled.Count >= 0.8 * used && Piece.Median(filled) >= 0.55;
    }

    private static bool InColumn(Piece piece, Gap column) => piece.Left < column.Right - 0.1
        && piece.Right > column.Left + 0.1;

    /// <summary>
    /// The stretches that text fills, with white between them in all rows; a heading that spans columns does not count.
    /// </summary>
    private static List<Gap> ColumnsOf(IReadOnlyList<PageRow> rows)
    {
        var width = Piece.Median(rows.Select(row => row.Size)) * NarrowestGutter;
        var gaps = rows.SelectMany(row => row.Gaps()).ToList();
        var most = Math.Max(2, 0.4 * rows.Count(row => row.Pieces.Count > 1));
        var stretches = rows.SelectMany(Stretches)
            .Where(text => gaps.Count(gap => text.Left < gap.Left && text.Right > gap.Right) < most)
            .OrderBy(text => text.Left);
        return Joined([.. stretches], width);
    }

    /// <summary>What a row fills; a marker and its text are one.</summary>
    private static IEnumerable<Gap> Stretches(PageRow row)
    {
        var left = row.Pieces[0].Left;
        var gaps = row.Gaps().ToList();
        foreach (var gap in gaps)
        {
            yield return new Gap(left, gap.Left);
            left = gap.Right;
        }

        yield return new Gap(left, row.Pieces[^1].Right);
    }

    private static List<Gap> Joined(List<Gap> columns, double width)
    {
        var joined = new List<Gap>();
        foreach (var column in columns)
        {
            if (joined.Count > 0 && column.Left - joined[^1].Right < width)
            {
                joined[^1] = new Gap(joined[^1].Left, Math.Max(joined[^1].Right, column.Right));
            }
            else
            {
                joined.Add(column);
            }
        }

        return joined;
    }
}
