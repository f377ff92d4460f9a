namespace Recount.Documents.Pdf;

/// <summary>
/// Puts letters together to lines: by baseline first, raised marks to the line they stand in, then cut at wide gaps.
/// </summary>
internal static class LineAssembly
{
    /// <summary>
    /// Ems of white space that cut a line into pieces; a column's gutter and a table's padding are wider.
    /// </summary>
    public const double PieceGap = 0.65;

    /// <summary>All pieces, from the top down, on one line by reading order.</summary>
    public static IReadOnlyList<Piece> Pieces(IEnumerable<Glyph> glyphs, TextDirection direction) =>
        [.. Rows(glyphs).SelectMany(row => Cut(row)).Select(piece => new Piece(piece, direction))];

    /// <summary>Whole lines, never cut: for a table's cell.</summary>
    public static IReadOnlyList<Piece> Lines(IEnumerable<Glyph> glyphs, TextDirection direction) =>
        [.. Rows(glyphs).Where(row => row.Exists(glyph => !glyph.IsSpace)).Select(row => new Piece(row, direction))];

    private static List<List<Glyph>> Rows(IEnumerable<Glyph> glyphs)
    {
        var rows = new List<Row>();
        foreach (var glyph in Sorted([.. glyphs], glyph => glyph.Y))
        {
            var row = rows.FindLast(row => row.Takes(glyph));
            if (row is null)
            {
                rows.Add(row = new Row(glyph.Y, glyph.Size));
            }

            row.Glyphs.Add(glyph);
        }

        AttachRaised(rows);
        return
        [
            .. rows.Where(row => row.Glyphs.Count > 0).OrderBy(row => row.Y)
                .Select(row => Sorted([.. row.Glyphs], glyph => glyph.Left).ToList()),
        ];
    }

    /// <remarks>By keys, as letters are large to move and a page has thousands.</remarks>
    private static Glyph[] Sorted(Glyph[] glyphs, Func<Glyph, double> key)
    {
        Array.Sort(Array.ConvertAll(glyphs, glyph => key(glyph)), glyphs);
        return glyphs;
    }

    /// <summary>Moves small raised or lowered letters into the line that they touch.</summary>
    private static void AttachRaised(List<Row> rows)
    {
        foreach (var small in rows)
        {
            foreach (var line in rows)
            {
                if (small.Size < 0.85 * line.Size && small.Y > line.Y - (0.8 * line.Size)
                    && small.Y < line.Y + (0.35 * line.Size))
                {
                    MoveTouching(small, line);
                }
            }
        }
    }

    private static void MoveTouching(Row small, Row line)
    {
        var hosts = line.Glyphs.Where(glyph => !glyph.IsSpace && !glyph.Raised).ToList();
        var moved = small.Glyphs.Where(glyph => hosts.Exists(host => Touches(glyph, host))).ToList();
        foreach (var glyph in moved)
        {
            small.Glyphs.Remove(glyph);
            line.Glyphs.Add(glyph with { Raised = glyph.Y < line.Y - (0.1 * line.Size) });
        }
    }

    private static bool Touches(Glyph small, Glyph host)
    {
        var reach = 1.3 * host.Size;
        return small.Left < host.Right + reach && small.Right > host.Left - reach;
    }

    private static IEnumerable<List<Glyph>> Cut(List<Glyph> row)
    {
        var piece = new List<Glyph>();
        var right = double.NegativeInfinity;
        foreach (var glyph in row)
        {
            if (!glyph.IsSpace && piece.Count > 0 && glyph.Left - right > PieceGap * glyph.Size)
            {
                yield return piece;
                piece = [];
            }

            if (!glyph.IsSpace)
            {
                right = piece.Count == 0 ? glyph.Right : Math.Max(right, glyph.Right);
                piece.Add(glyph);
            }
            else if (piece.Count > 0)
            {
                piece.Add(glyph);
            }
        }

        if (piece.Count > 0)
        {
            yield return piece;
        }
    }

    private sealed record Row(double Y, double Size)
    {
        public List<Glyph> Glyphs { get; } = [];

        public bool Takes(Glyph glyph) => Math.Abs(glyph.Y - Y) <= 0.2 * Math.Min(glyph.Size, Size);
    }
}
