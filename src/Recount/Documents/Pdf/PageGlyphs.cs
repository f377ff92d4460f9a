using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Recount.Documents.Pdf;

/// <summary>Takes letters and ruled lines from a page as the library gives it.</summary>
internal static class PageGlyphs
{
    private const double ThinnestCell = 3;

    public static PageContent Of(Page page)
    {
        var glyphs = new List<Glyph>(page.Letters.Count);
        var unmapped = 0;
        foreach (var letter in page.Letters)
        {
            if (!OnPage(letter, page) || letter.TextOrientation is not (TextOrientation.Horizontal or TextOrientation.Other))
            {
                continue;
            }

            var text = GlyphText.Of(letter.Value);
            if (text is null)
            {
                unmapped++;
            }
            else if (text.Length > 0)
            {
                Add(glyphs, Glyph(letter, text, page.Height));
            }
        }

        return new PageContent(page.Number, page.Width, page.Height)
        {
            Glyphs = glyphs,
            Rules = [.. page.Paths.Where(Visible).SelectMany(path => path.SelectMany(part => RulesOf(path, part, page)))],
            Images = page.NumberOfImages,
            Unmapped = unmapped,
        };
    }

    private static bool OnPage(Letter letter, Page page) =>
        letter.StartBaseLine.X > -page.Width && letter.StartBaseLine.X < page.Width + 5
        && letter.StartBaseLine.Y > -5 && letter.StartBaseLine.Y < page.Height + 5;

    private static Glyph Glyph(Letter letter, string text, double height)
    {
        var (start, end) = (letter.StartBaseLine.X, letter.EndBaseLine.X);
        var font = FontStyle.Of(letter);
        var size = letter.PointSize is > 0.5 and < 500 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
        return new Glyph(text, Math.Min(start, end), Math.Max(start, end), height - letter.StartBaseLine.Y, size, font.Bold, font.Italic);
    }

    /// <remarks>A letter drawn twice, a hair apart, is how some programs make bold.</remarks>
    private static void Add(List<Glyph> glyphs, Glyph glyph)
    {
        for (var i = glyphs.Count - 1; i >= Math.Max(0, glyphs.Count - 60); i--)
        {
            var other = glyphs[i];
            if (other.Text == glyph.Text && Math.Abs(other.Left - glyph.Left) < 0.08 * glyph.Size
                && Math.Abs(other.Y - glyph.Y) < 0.08 * glyph.Size && !glyph.IsSpace)
            {
                glyphs[i] = other with { Bold = true };
                return;
            }
        }

        glyphs.Add(glyph);
    }

    private static bool Visible(PdfPath path) => !path.IsClipping && (path.IsStroked || path.IsFilled);

    private static IEnumerable<Rule> RulesOf(PdfPath path, PdfSubpath part, Page page)
    {
        if (part.GetBoundingRectangle() is not { } box || (box.Width > page.Width * 1.5 && box.Height > page.Height * 1.5))
        {
            yield break;
        }

        var (left, right) = (box.Left, box.Right);
        var (top, bottom) = (page.Height - box.Top, page.Height - box.Bottom);
        if (box.Width <= ThinnestCell || box.Height <= ThinnestCell)
        {
            if (Math.Max(box.Width, box.Height) > ThinnestCell)
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

/// <summary>Bold and italic as the font's name or flags say.</summary>
internal readonly record struct FontStyle(bool Bold, bool Italic)
{
    private static readonly string[] BoldNames = ["Bold", "Black", "Heavy", "Semibold", "DemiBold", "-Medi"];
    private static readonly string[] ItalicNames = ["Italic", "Oblique", "Kursiv"];

    public static FontStyle Of(Letter letter)
    {
        var details = letter.FontDetails;
        var name = details.Name ?? "";
        return new FontStyle(
            details.IsBold || details.Weight >= 600 || letter.RenderingMode == TextRenderingMode.FillThenStroke
                || BoldNames.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)),
            details.IsItalic || ItalicNames.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)));
    }
}
