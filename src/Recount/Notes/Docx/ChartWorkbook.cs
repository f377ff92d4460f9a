using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recount.Figures;

namespace Recount.Notes.Docx;

/// <summary>The workbook behind a chart: what Word's "Edit Data" opens. Labels in column A, a series a column, then their sum.</summary>
internal static class ChartWorkbook
{
    public static byte[] Of(ChartSpec spec)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>("rId1");
            sheet.Write(new XElement(W.Sheet + "worksheet", new XElement(W.Sheet + "sheetData", Rows(spec))));
            book.Write(new XElement(
                W.Sheet + "workbook",
                new XAttribute(XNamespace.Xmlns + "r", W.Rel),
                new XElement(
                    W.Sheet + "sheets",
                    new XElement(
                        W.Sheet + "sheet",
                        new XAttribute("name", "Sheet1"),
                        new XAttribute("sheetId", 1),
                        new XAttribute(W.Rel + "id", "rId1")))));
        }

        using var stable = new MemoryStream();
        StablePackage.Write(stream, stable, CompressionLevel.NoCompression);
        return stable.ToArray();
    }

    private static IEnumerable<XElement> Rows(ChartSpec spec)
    {
        var heads = spec.Series.Select(series => series.Name).Concat(spec.Total is { } total ? [total] : []);
        yield return Row(1, [Text('A', 1, ""), .. heads.Select((head, at) => Text(Column(at), 1, head))]);
        var sums = spec.Sums;
        for (var at = 0; at < spec.Categories.Count; at++)
        {
            var row = at + 2;
            yield return Row(
                row,
                [
                    Text('A', row, spec.Categories[at]),
                    .. spec.Series.Select((series, s) => Number(Column(s), row, series.Values[at])),
                    .. spec.Total is null ? [] : new[] { Sum(spec.Series.Count, row, sums[at]) },
                ]);
        }
    }

    /// <summary>The column of a series, counted from 0.</summary>
    public static char Column(int series) => (char)('B' + series);

    /// <summary>A sum that goes on being one when somebody edits the data.</summary>
    private static XElement Sum(int series, int row, decimal? value)
    {
        var cell = Number(Column(series), row, value);
        cell.AddFirst(new XElement(W.Sheet + "f", $"SUM(B{row}:{Column(series - 1)}{row})"));
        return cell;
    }

    private static XElement Row(int row, XElement[] cells) =>
        new(W.Sheet + "row", new XAttribute("r", row), cells);

    private static XElement Text(char column, int row, string text) => new(
        W.Sheet + "c",
        new XAttribute("r", $"{column}{row}"),
        new XAttribute("t", "inlineStr"),
        new XElement(W.Sheet + "is", new XElement(W.Sheet + "t", text)));

    private static XElement Number(char column, int row, decimal? value) => new(
        W.Sheet + "c",
        new XAttribute("r", $"{column}{row}"),
        value is { } n ? new XElement(W.Sheet + "v", n.ToString(CultureInfo.InvariantCulture)) : null);
}
