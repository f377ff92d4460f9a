namespace Recount.Documents.Pdf;

/// <summary>
/// A stretch of letters on one line without a wide gap: a line of a column, a list marker, what stands in a table cell.
/// </summary>
internal sealed class Piece
{
    public Piece(IReadOnlyList<Glyph> glyphs, TextDirection direction)
    {
        Direction = direction;
        var shown = glyphs.Where(glyph => !glyph.IsSpace).ToList();
        Glyphs = glyphs;
        Left = shown.Min(glyph => glyph.Left);
        Right = shown.Max(glyph => glyph.Right);
        var plain = shown.Where(glyph => !glyph.Raised).ToList();
        plain = plain.Count > 0 ? plain : shown;
        Size = Median(plain.Select(glyph => glyph.Size));
        Y = Median(plain.Select(glyph => glyph.Y));
        Text = StyledText.Of(glyphs, direction);
    }

    /// <summary>In reading order of the page.</summary>
    public IReadOnlyList<Glyph> Glyphs { get; }

    public TextDirection Direction { get; }

    public double Left { get; }

    public double Right { get; }

    public double Y { get; }

    public double Size { get; }

    public StyledText Text { get; }

    /// <summary>One piece of several that stand in one line.</summary>
    public static Piece Join(IEnumerable<Piece> pieces)
    {
        var ordered = pieces.OrderBy(piece => piece.Left).ToList();
        return ordered.Count == 1 ? ordered[0]
            : new Piece([.. ordered.SelectMany(piece => piece.Glyphs)], ordered[0].Direction);
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
    }
}

/// <summary>Where lines of a page start.</summary>
internal enum TextDirection
{
    LeftToRight,
    RightToLeft,
}
