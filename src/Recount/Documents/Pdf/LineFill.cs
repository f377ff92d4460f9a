namespace Recount.Documents.Pdf;

/// <summary>Whether a line had no room for what follows it.</summary>
internal static class LineFill
{
    private const double Tolerance = 1;

    /// <summary>Whether the first word of the next line would not have fitted at the end of this one.</summary>
    public static bool IsFull(TextLine line, TextLine next)
    {
        var column = line.Column;
        var slack = column.Right - line.Right;
        var lead = line.Start - column.Left;
        if (lead > 1.5 * line.Piece.Size && slack > 1.5 * line.Piece.Size
            && Math.Abs(lead - slack) < 0.5 * line.Piece.Size)
        {
            slack += lead;
        }

        var space = LineSense.IsChinese(next.Text.Length > 0 ? next.Text[0] : ' ') ? 0 : 0.24 * next.Piece.Size;
        var noRoom = slack < FirstWord(next.Piece) + space + Tolerance;
        return column.Justified && noRoom
            ? slack < Math.Max(2, 0.2 * line.Piece.Size) || !LineSense.EndsSentence(line.Text)
            : noRoom;
    }

    /// <summary>Whether a word was cut without a hyphen because it is wider than its cell.</summary>
    public static bool CutsWord(TextLine line, TextLine next)
    {
        if (line.Piece.Text.EndsWithSpace || line.Text.Contains(' ', StringComparison.Ordinal)
            || line.Column.Width > 14 * line.Piece.Size
            || next.Text.Length == 0 || !char.IsLetter(next.Text[0]) || line.Text.Length == 0
                || !char.IsLetter(line.Text[^1]))
        {
            return false;
        }

        var first = next.Piece.Glyphs.First(glyph => !glyph.IsSpace);
        return line.Column.Right - line.Right < first.Right - first.Left + 0.3;
    }

    /// <summary>Width up to the first place where the line could have been broken.</summary>
    private static double FirstWord(Piece piece)
    {
        var glyphs = piece.Glyphs;
        var start = glyphs.First(glyph => !glyph.IsSpace).Left;
        var end = start;
        foreach (var glyph in glyphs.SkipWhile(glyph => glyph.IsSpace))
        {
            if (glyph.IsSpace || (end > start && glyph.Left - end > 0.15 * glyph.Size))
            {
                break;
            }

            end = glyph.Right;
            if (glyph.Text is "-" or "–" or "/" or "\u00AD" || LineSense.IsChinese(glyph.Text[0]))
            {
                break;
            }
        }

        return end - start;
    }
}
