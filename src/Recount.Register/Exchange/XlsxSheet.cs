using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Recount.Documents;
using Recount.Documents.Workbooks;

namespace Recount.Register.Exchange;

/// <summary>The first sheet of an XLSX workbook.</summary>
internal static class XlsxSheet
{
    public static SheetReading Read(Stream content, string file)
    {
        if (content.Length > Limits.FileBytes)
        {
            return Refused(file, $"{content.Length} bytes", $"at most {Limits.FileBytes / 1_000_000} MB; save it as .csv");
        }

        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        if (WorkbookGate.Refuse(bytes) is { } refusal)
        {
            return new SheetReading(null, [RowProblem.OfFile(file, refusal.Message)]);
        }

        try
        {
            using var packed = new MemoryStream(bytes, writable: false);
            using var document = SpreadsheetDocument.Open(packed, isEditable: false, new OpenSettings { MaxCharactersInPart = 500_000_000 });
            var cells = XlsxCells.Read(document);
            return cells.Count == 0
                ? Refused(file, "an empty workbook", "a header row in the first sheet")
                : Table(file, cells);
        }
        catch (Exception exception) when (exception
            is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException)
        {
            return Refused(file, "a workbook that cannot be read", "an XLSX file; open it in a spreadsheet and save it again");
        }
    }

    private static SheetReading Table(string file, List<(int Line, Dictionary<int, string> Cells)> cells)
    {
        var (headLine, head) = cells[0];
        var columns = Enumerable.Range(0, head.Keys.Max() + 1).Select(column => head.GetValueOrDefault(column, "").Trim()).ToList();
        while (columns is [.., ""])
        {
            columns.RemoveAt(columns.Count - 1);
        }

        var outside = cells.FirstOrDefault(row => row.Cells.Any(cell => cell.Key >= columns.Count && cell.Value.Trim().Length > 0));
        if (outside.Cells is not null)
        {
            return new SheetReading(null, [new RowProblem(file, outside.Line, null, "a cell without a heading", $"{columns.Count} columns, as in line {headLine}")]);
        }

        var rows = cells.Skip(1)
            .Select(row => new SheetRow(
                row.Line,
                [.. columns.Select((_, column) => FormulaGuard.Undo(row.Cells.GetValueOrDefault(column, "").Trim()))]))
            .Where(row => row.Cells.Any(cell => cell.Length > 0));
        return new SheetReading(new Sheet(file, columns, [.. rows]), []);
    }

    private static SheetReading Refused(string file, string found, string allowed) =>
        new(null, [new RowProblem(file, 0, null, found, allowed)]);
}
