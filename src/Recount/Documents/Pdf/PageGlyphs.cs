using System.Runtime.InteropServices;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Recount.Documents.Pdf;

/// <summary>Takes letters and ruled lines from a page as the library gives it.</summary>
internal static class PageGlyphs
{
    /// <summary>How far back a letter drawn twice is looked for.</summary>
    private const int Reach = 60;

    private const double ThinnestCell = 3;

    public static PageContent Of(Page page)
    {
        var frame = PageFrame.Of(page);
        var glyphs = new List<Glyph>(page.Letters.Count);
        var fonts = new Dictionary<string, FontStyle>(StringComparer.Ordinal);
        var (unmapped, turned) = (0, 0);
        foreach (var letter in page.Letters)
        {
            var text = GlyphText.Of(letter.Value);
            var glyph = GlyphOf(letter, text ?? "", frame, fonts);
            if (glyph.Left < -5 || glyph.Left > frame.Width + 5 || glyph.Y < -5 || glyph.Y > frame.Height + 5)
            {
                continue;
            }

            turned += frame.Shows(letter) ? 0 : 1;
            unmapped += text is null ? 1 : 0;
            if (frame.Shows(letter) && glyph.Text.Length > 0)
            {
                Add(glyphs, glyph);
            }
        }

        return new PageContent(page.Number, frame.Width, frame.Height)
        {
            Glyphs = glyphs,
            Rules = [.. page.Paths.Where(Visible)
                .SelectMany(path => path.SelectMany(part => RulesOf(path, part, frame)))],
            Images = page.NumberOfImages,
            Unmapped = unmapped,
            Turned = turned,
        };
    }

    private static Glyph GlyphOf(Letter letter, string text, PageFrame frame, Dictionary<string, FontStyle> fonts)
    {
        var (start, end) = (frame.At(letter.StartBaseLine), frame.At(letter.EndBaseLine));
        var font = FontStyle.Of(letter, fonts);
        var size = letter.PointSize is > 0.5 and < 500 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
        var (left, right) = (Math.Min(start.X, end.X), Math.Max(start.X, end.X));
        return right - left < 0.01 * size && IsJoined(text)
            ? new Glyph(text, left - (0.05 * size), right + (0.2 * size), start.Y, size, font.Bold, font.Italic)
            : new Glyph(text, left, right, start.Y, size, font.Bold, font.Italic);
    }

    /// <remarks>
    /// In "لا" some typefaces draw the alef without a width of its own, at the left edge of its lam: it must stand between
    /// that and the next letter, from whichever side the line is read.
    /// </remarks>
    private static bool IsJoined(string text) => text is "ا" or "أ" or "إ" or "آ";

    /// <remarks>A letter drawn twice, a hair apart, is how some programs make bold.</remarks>
    private static void Add(List<Glyph> glyphs, Glyph glyph)
    {
        var letters = CollectionsMarshal.AsSpan(glyphs);
        for (var i = letters.Length - 1; i >= Math.Max(0, letters.Length - Reach); i--)
        {
            ref readonly var other = ref letters[i];
            if (Math.Abs(other.Left - glyph.Left) < 0.08 * glyph.Size && Math.Abs(other.Y - glyph.Y) < 0.08 * glyph.Size
                && other.Text == glyph.Text && !glyph.IsSpace)
            {
                glyphs[i] = other with { Bold = true };
                return;
            }
        }

        glyphs.Add(glyph);
    }

    private static bool Visible(PdfPath path) => !path.IsClipping && (path.IsStroked || path.IsFilled);

    private static IEnumerable<Rule> RulesOf(PdfPath path, PdfSubpath part, PageFrame frame)
    {
        if (part.GetBoundingRectangle() is not { } box)
        {
            yield break;
        }

        var (a, b) = (frame.At(box.BottomLeft), frame.At(box.TopRight));
        var (left, right) = (Math.Min(a.X, b.X), Math.Max(a.X, b.X));
        var (top, bottom) = (Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y));
        if (right - left <= ThinnestCell || bottom - top <= ThinnestCell)
        {
            if (Math.Max(right - left, bottom - top) > ThinnestCell)
            {
                yield return new Rule(left, top, right, bottom);
            }
        }
        else if (path.IsStroked && part.Commands.Count <= 7 && part.IsDrawnAsRectangle)
        {
            yield return new Rule(left, top, right, top);
            yield return new Rule(left, bottom, right, bottom);
            yield return new Rule(left, top, left, bottom);
            yield return new Rule(right, top, right, bottom);
        }
    }
}
