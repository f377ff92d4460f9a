using System.Xml.Linq;

namespace Recount.Notes.Docx;

/// <summary>The summary in its box; its paragraph bears no number.</summary>
internal static class SummaryBox
{
    private const int Width = 9638 - (2 * NoteStyles.Indent);

    public static XElement Of(string heading, string text) => new(
        W.Main + "tbl",
        new XElement(
            W.Main + "tblPr",
            new XElement(W.Main + "tblW", W.At("w", Width), W.At("type", "dxa")),
            new XElement(W.Main + "tblInd", W.At("w", NoteStyles.Indent), W.At("type", "dxa")),
            new XElement(W.Main + "tblBorders", Edge("top"), Edge("left"), Edge("bottom"), Edge("right")),
            new XElement(W.Main + "tblLayout", W.At("type", "fixed"))),
        new XElement(W.Main + "tblGrid", new XElement(W.Main + "gridCol", W.At("w", Width))),
        new XElement(
            W.Main + "tr",
            new XElement(
                W.Main + "tc",
                new XElement(W.Main + "tcPr", new XElement(W.Main + "tcW", W.At("w", Width), W.At("type", "dxa"))),
                W.Paragraph("SummaryHead", W.Run(heading)),
                new XElement(
                    W.Main + "p",
                    new XElement(
                        W.Main + "pPr",
                        W.Val("pStyle", "Normal"),
                        new XElement(W.Main + "spacing", W.At("after", 120)),
                        new XElement(W.Main + "ind", W.At("left", 170), W.At("right", 170), W.At("firstLine", 397)),
                        W.Val("jc", "both")),
                    W.Run(text)))));

    private static XElement Edge(string edge) =>
        new(W.Main + edge, W.At("val", "single"), W.At("sz", 4), W.At("space", 0), W.At("color", "000000"));
}
