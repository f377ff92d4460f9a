using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recount.Figures;

namespace Recount.Notes.Docx;

/// <summary>The workbook behind a chart: what Word's "Edit Data" opens. Labels in column A, a series a column.</summary>
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

        return stream.ToArray();
    }

    private static IEnumerable<XElement> Rows(ChartSpec spec)
    {
        yield return Row(1, [Text('A', 1, ""), .. spec.Series.Select((series, at) => Text((char)('B' + at), 1, series.Name))]);
        for (var at = 0; at < spec.Categories.Count; at++)
        {
            var row = at + 2;
            yield return Row(
                row,
                [Text('A', row, spec.Categories[at]), .. spec.Series.Select((series, s) => Number((char)('B' + s), row, series.Values[at]))]);
        }
    }

    private static XElement Row(int row, XElement[] cells) =>
        new(W.Sheet + "row", new XAttribute("r", row), cells);

    private static XElement Text(char column, int row, string text) => new(
        W.Sheet + "c",
        new XAttribute("r", $"{column}{row}"),
        new XAttribute("t", "inlineStr"),
        new XElement(W.Sheet + "is", new XElement(W.Sheet + "t", text)));

    private static XElement Number(char column, int row, int? value) => new(
        W.Sheet + "c",
        new XAttribute("r", $"{column}{row}"),
        value is { } n ? new XElement(W.Sheet + "v", n.ToString(CultureInfo.InvariantCulture)) : null);
}
