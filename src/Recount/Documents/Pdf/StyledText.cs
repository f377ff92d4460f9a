using System.Text;

namespace Recount.Documents.Pdf;

/// <summary>The text of a line with what its letters look like.</summary>
/// <param name="Emphasis">For each character whether it is bold or italic; as long as <paramref name="Text"/>.</param>
/// <param name="LeadMark">A raised mark before the text, as at the start of a footnote; null without one.</param>
/// <param name="Marks">Raised marks elsewhere in the line, which refer to notes.</param>
/// <param name="EndsWithSpace">Whether the file itself ends the line with a space.</param>
internal sealed record StyledText(
    string Text, IReadOnlyList<bool> Emphasis, string? LeadMark, IReadOnlyList<string> Marks, bool EndsWithSpace)
{
    private const double GapOfSpace = 0.15;
    private const double SetApart = 0.25;

    public static StyledText Of(IReadOnlyList<Glyph> glyphs, TextDirection direction)
    {
        var units = Units(glyphs, out var leadMark, out var marks);
        VisualOrder.ToLogical(units, direction);
        ArabicStretch.Remove(units);
        var text = new StringBuilder();
        var emphasis = new List<bool>();
        foreach (var unit in units)
        {
            text.Append(unit.Text);
            for (var i = 0; i < unit.Text.Length; i++)
            {
                emphasis.Add(unit.Emphasized);
            }
        }

        return new StyledText(text.ToString(), emphasis, leadMark, marks, glyphs.Count > 0 && glyphs[^1].IsSpace);
    }

    private static List<Unit> Units(IReadOnlyList<Glyph> glyphs, out string? leadMark, out List<string> marks)
    {
        var units = new List<Unit>(glyphs.Count);
        var threshold = LetterGap(glyphs);
        (leadMark, marks) = (null, []);
        Glyph? last = null;
        var (spaceSeen, inMark) = (false, false);
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                spaceSeen = true;
                continue;
            }

            var gap = last is { } before ? (glyph.Left - before.Right) / Math.Max(glyph.Size, before.Size) : 0;
            if (glyph.Raised && IsMark(glyph.Text))
            {
                AddMark(glyph.Text, units.Count == 0, inMark && gap < 0.3, ref leadMark, marks);
                (inMark, last) = (true, glyph);
                continue;
            }

            var least = last is { } previous && IsSetApart(previous.Text, glyph.Text) ? threshold + SetApart : threshold;
            if (units.Count > 0 && (gap > least || (spaceSeen && gap > 0.06)))
            {
                units.Add(new Unit(" ", units[^1].Emphasized && glyph.Emphasized));
            }

            units.Add(new Unit(glyph.Text, glyph.Emphasized));
            (last, spaceSeen, inMark) = (glyph, false, false);
        }

        return units;
    }

    /// <remarks>Setters leave some white between Chinese and Latin letters or digits; it is no space.</remarks>
    private static bool IsSetApart(string left, string right) => left.Length > 0 && right.Length > 0
        && LineSense.IsChinese(left[^1]) != LineSense.IsChinese(right[0]);

    /// <remarks>A raised digit or asterisk refers to a note; raised letters ("1er", "no") belong to the word.</remarks>
    private static bool IsMark(string text) =>
        text.All(c => char.IsDigit(c) || c is '*' or '†' or '‡' or '¹' or '²' or '³');

    private static void AddMark(string text, bool leads, bool continues, ref string? leadMark, List<string> marks)
    {
        if (leads)
        {
            leadMark += text;
        }
        else if (continues && marks.Count > 0)
        {
            marks[^1] += text;
        }
        else
        {
            marks.Add(text);
        }
    }

    /// <summary>
    /// How wide a gap must be, in ems, to be a space: more where the letters themselves are spaced out.
    /// </summary>
    private static double LetterGap(IReadOnlyList<Glyph> glyphs)
    {
        var gaps = new List<double>();
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (!glyphs[i].IsSpace && !glyphs[i - 1].IsSpace)
            {
                gaps.Add((glyphs[i].Left - glyphs[i - 1].Right) / glyphs[i].Size);
            }
        }

        return gaps.Count < 4 ? GapOfSpace : GapOfSpace + Math.Clamp(Piece.Median(gaps), 0, 0.6);
    }
}

/// <summary>A letter, or a space, on its way into text.</summary>
internal readonly record struct Unit(string Text, bool Emphasized);
