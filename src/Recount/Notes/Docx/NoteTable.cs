using System.Xml.Linq;
using Recount.Documents.Ties;

namespace Recount.Notes.Docx;

/// <summary>A table as United Nations documents set it: no vertical rules, a repeated heading row, numbers to the right.</summary>
internal static class NoteTable
{
    private const int Width = 9638 - (2 * NoteStyles.Indent);

    /// <summary>Half points, as the style of tables has it.</summary>
    private const int TextSize = 17;

    /// <param name="table">Its first column takes the room that the others leave.</param>
    public static XElement Of(NoteTableContent table, NoteSetting setting, TieWriter ties)
    {
        var number = NumberColumn(table, setting);
        var columns = table.Headings.Count;
        var first = Width - (number * (columns - 1));
        return new XElement(
            W.Main + "tbl",
            new XElement(
                W.Main + "tblPr",
                new XElement(W.Main + "tblW", W.At("w", Width), W.At("type", "dxa")),
                new XElement(W.Main + "tblInd", W.At("w", NoteStyles.Indent), W.At("type", "dxa")),
                new XElement(W.Main + "tblBorders", Rule("top"), Rule("bottom")),
                new XElement(W.Main + "tblLayout", W.At("type", "fixed")),
                new XElement(W.Main + "tblLook", W.At("val", "0420"), W.At("firstRow", 1), W.At("noVBand", 1)),
                W.Val("tblCaption", table.Title)),
            new XElement(
                W.Main + "tblGrid",
                Enumerable.Range(0, columns).Select(c => new XElement(W.Main + "gridCol", W.At("w", c == 0 ? first : number)))),
            Row(table.Headings, first, number, heading: true),
            table.Rows.Select((row, at) => Row(row, first, number, heading: false, table.Ties.ElementAtOrDefault(at), ties)));
    }

    /// <summary>Room for the longest word over a column of numbers; a larger script takes more.</summary>
    private static int NumberColumn(NoteTableContent table, NoteSetting setting)
    {
        var longest = table.Headings.Skip(1).SelectMany(heading => heading.Split(' ', '\u00ad')).Max(word => word.Length);
        return Math.Max(1000, (120 * longest) - 200) * (TextSize + (setting.Script?.Larger ?? 0)) / TextSize;
    }

    private static XElement Row(
        IReadOnlyList<string> cells, int first, int number, bool heading, IReadOnlyList<NoteTie?>? tied = null, TieWriter? ties = null) => new(
        W.Main + "tr",
        new XElement(W.Main + "trPr", new XElement(W.Main + "cantSplit"), heading ? new XElement(W.Main + "tblHeader") : null),
        cells.Select((cell, column) => new XElement(
            W.Main + "tc",
            new XElement(
                W.Main + "tcPr",
                new XElement(W.Main + "tcW", W.At("w", column == 0 ? first : number), W.At("type", "dxa")),
                heading ? new XElement(W.Main + "tcBorders", Rule("bottom")) : null,
                W.Val("vAlign", "bottom")),
            new XElement(
                W.Main + "p",
                new XElement(W.Main + "pPr", W.Val("pStyle", "TableTxt"), column == 0 ? null : W.Val("jc", "right")),
                heading ? W.Run(cell, new XElement(W.Main + "i")) : tied?[column] is { } tie ? ties!.Control(tie, W.Run(cell)) : W.Run(cell)))));

    private static XElement Rule(string edge) =>
        new(W.Main + edge, W.At("val", "single"), W.At("sz", 4), W.At("space", 0), W.At("color", "000000"));
}
