using System.Xml.Linq;

namespace Recount.Notes.Docx;

/// <summary>The head of the first page: organization and symbol over a rule, the body's name beside distribution and languages. No emblem.</summary>
internal static class Masthead
{
    private const int Left = 6600;
    private const int Right = 3038;

    /// <param name="draft">That it is a draft; null where it is none.</param>
    public static IEnumerable<XElement> Of(NoteMasthead head, string? draft)
    {
        yield return new XElement(
            W.Main + "tbl",
            Properties(),
            new XElement(W.Main + "tblGrid", Grid(Left), Grid(Right)),
            Row(
                Cell(Left, "bottom", Line(head.Organization, 28)),
                Cell(Right, "bottom", Line(head.Symbol, 20, "right"))),
            Row(
                Cell(Left, null, [.. head.Body.Select(line => Line(line, 26, null, bold: true)), .. head.Session.Select(line => Line(line, 20))]),
                Cell(Right, null, [.. head.Right.Select(line => Line(line, 20))])));
        if (draft is not null)
        {
            yield return W.Paragraph("ToWrite", W.Run(draft));
        }
    }

    private static XElement Properties() => new(
        W.Main + "tblPr",
        new XElement(W.Main + "tblW", W.At("w", Left + Right), W.At("type", "dxa")),
        new XElement(W.Main + "tblLayout", W.At("type", "fixed")),
        new XElement(W.Main + "tblCellMar", Margin("left"), Margin("right")));

    private static XElement Margin(string side) => new(W.Main + side, W.At("w", 0), W.At("type", "dxa"));

    private static XElement Grid(int width) => new(W.Main + "gridCol", W.At("w", width));

    private static XElement Row(params XElement[] cells) => new(W.Main + "tr", cells);

    private static XElement Cell(int width, string? rule, params XElement[] lines) => new(
        W.Main + "tc",
        new XElement(
            W.Main + "tcPr",
            new XElement(W.Main + "tcW", W.At("w", width), W.At("type", "dxa")),
            rule is null
                ? new XElement(W.Main + "tcBorders", Edge("bottom", 12))
                : new XElement(W.Main + "tcBorders", Edge(rule, 4))),
        lines);

    private static XElement Edge(string edge, int eighths) =>
        new(W.Main + edge, W.At("val", "single"), W.At("sz", eighths), W.At("space", 0), W.At("color", "000000"));

    private static XElement Line(string text, int halfPoints, string? side = null, bool bold = false) => new(
        W.Main + "p",
        new XElement(
            W.Main + "pPr",
            W.Val("pStyle", "Masthead"),
            new XElement(W.Main + "spacing", W.At("before", 40), W.At("after", 40)),
            side is null ? null : W.Val("jc", side)),
        bold
            ? W.Run(text, new XElement(W.Main + "b"), W.Val("sz", halfPoints))
            : W.Run(text, W.Val("sz", halfPoints)));
}
