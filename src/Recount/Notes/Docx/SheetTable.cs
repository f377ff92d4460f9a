using System.Xml.Linq;

namespace Recount.Notes.Docx;

/// <summary>A table of a State sheet: no vertical rules, rows that stay whole, their heights known.</summary>
/// <param name="widths">Of the columns, in twips.</param>
internal sealed class SheetTable(IReadOnlyList<int> widths)
{
    /// <summary>Left and right of a cell's text, together.</summary>
    private const int CellMargins = 160;

    /// <summary>Above and below a row's text, each.</summary>
    private const int CellRoom = 15;

    /// <summary>The room that a row takes beside its text, its rule among it.</summary>
    private const int RowRoom = (2 * CellRoom) + 10;

    private readonly List<XElement> _rows = [];

    /// <summary>Of the rows so far, in twips.</summary>
    public int Height { get; private set; }

    /// <summary>The room for the text of a column, in twips.</summary>
    public int Room(int column) => widths[column] - CellMargins;

    /// <summary>Adds a row of cells, each of paragraphs with their heights.</summary>
    /// <param name="most">The height that the table may have.</param>
    /// <returns>Whether it had room.</returns>
    public bool TryAdd(IReadOnlyList<IReadOnlyList<(XElement Paragraph, int Height)>> cells, bool isHead = false, int most = int.MaxValue)
    {
        var height = cells.Max(cell => cell.Sum(line => line.Height)) + RowRoom;
        if (Height + height > most)
        {
            return false;
        }

        Height += height;
        _rows.Add(new XElement(
            W.Main + "tr",
            new XElement(W.Main + "trPr", new XElement(W.Main + "cantSplit"), isHead ? new XElement(W.Main + "tblHeader") : null),
            cells.Select((cell, column) => new XElement(
                W.Main + "tc",
                new XElement(
                    W.Main + "tcPr",
                    new XElement(W.Main + "tcW", W.At("w", widths[column]), W.At("type", "dxa")),
                    new XElement(W.Main + "tcBorders", Rule("bottom", isHead ? "000000" : "BFBFBF"))),
                cell.Select(line => line.Paragraph)))));
        return true;
    }

    public XElement Of(string caption) => new(
        W.Main + "tbl",
        new XElement(
            W.Main + "tblPr",
            new XElement(W.Main + "tblW", W.At("w", widths.Sum()), W.At("type", "dxa")),
            new XElement(W.Main + "tblBorders", Rule("top", "000000"), Rule("bottom", "000000")),
            new XElement(W.Main + "tblLayout", W.At("type", "fixed")),
            new XElement(
                W.Main + "tblCellMar",
                Margin("top", CellRoom), Margin("left", CellMargins / 2), Margin("bottom", CellRoom), Margin("right", CellMargins / 2)),
            new XElement(W.Main + "tblLook", W.At("val", "0420"), W.At("firstRow", 1), W.At("noVBand", 1)),
            W.Val("tblCaption", caption)),
        new XElement(W.Main + "tblGrid", widths.Select(width => new XElement(W.Main + "gridCol", W.At("w", width)))),
        _rows);

    private static XElement Rule(string edge, string colour) =>
        new(W.Main + edge, W.At("val", "single"), W.At("sz", 4), W.At("space", 0), W.At("color", colour));

    private static XElement Margin(string side, int width) => new(W.Main + side, W.At("w", width), W.At("type", "dxa"));
}
