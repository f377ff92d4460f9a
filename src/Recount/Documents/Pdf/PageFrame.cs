using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Recount.Documents.Pdf;

/// <summary>
/// A page turned so that most of its text reads from left to right, measured from the top left corner.
/// </summary>
/// <remarks>A landscape table is often written sideways on an upright page, or on a page that a viewer turns.</remarks>
internal readonly record struct PageFrame(TextOrientation Turn, double PageWidth, double PageHeight)
{
    public double Width => Sideways ? PageHeight : PageWidth;

    public double Height => Sideways ? PageWidth : PageHeight;

    private bool Sideways => Turn is TextOrientation.Rotate90 or TextOrientation.Rotate270;

    public static PageFrame Of(Page page)
    {
        var turn = TextOrientation.Horizontal;
        foreach (var candidate in new[] { TextOrientation.Rotate90, TextOrientation.Rotate180,
            TextOrientation.Rotate270 })
        {
            var letters = page.Letters.Count(letter => letter.TextOrientation == candidate);
            turn = letters > 0.5 * page.Letters.Count ? candidate : turn;
        }

        return new PageFrame(turn, page.Width, page.Height);
    }

    /// <summary>Whether a letter stands upright in the frame; one of no clear direction counts.</summary>
    public bool Shows(Letter letter) =>
        letter.TextOrientation == Turn
            || (letter.TextOrientation == TextOrientation.Other && Turn == TextOrientation.Horizontal);

    public (double X, double Y) At(PdfPoint point) => Turn switch
    {
        TextOrientation.Rotate90 => (PageHeight - point.Y, PageWidth - point.X),
        TextOrientation.Rotate180 => (PageWidth - point.X, point.Y),
        TextOrientation.Rotate270 => (point.Y, point.X),
        _ => (point.X, PageHeight - point.Y),
    };
}
