using System.Globalization;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Recount.Register.Exchange;

/// <summary>Writes a table for spreadsheets; every cell is text, so that none is turned into a date or a formula.</summary>
internal static class SheetWriter
{
    public static async Task WriteCsvAsync(string path, IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        await using var writer = new StreamWriter(path) { NewLine = "\n" };
        await using var csv = new CsvWriter(writer, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        foreach (var row in rows.Prepend([.. columns]))
        {
            foreach (var cell in row)
            {
                csv.WriteField(FormulaGuard.Apply(cell));
            }

            await csv.NextRecordAsync();
        }
    }

    public static void WriteXlsx(string path, string name, IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        var styles = workbook.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = TextCells();
        WriteRows(sheet, columns, rows);
        workbook.Workbook = new Workbook(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet
        {
            Id = workbook.GetIdOfPart(sheet),
            SheetId = 1,
            Name = name,
        }));
    }

    private static void WriteRows(WorksheetPart part, IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        foreach (var row in rows.Prepend([.. columns]))
        {
            writer.WriteStartElement(new Row());
            foreach (var cell in row)
            {
                WriteCell(writer, FormulaGuard.Apply(cell));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteCell(OpenXmlWriter writer, string cell)
    {
        if (cell.Length == 0)
        {
            writer.WriteElement(new Cell { StyleIndex = 1 });
            return;
        }

        var text = new Text(XmlText(cell)) { Space = SpaceProcessingModeValues.Preserve };
        writer.WriteElement(new Cell(new InlineString(text)) { DataType = CellValues.InlineString, StyleIndex = 1 });
    }

    /// <summary>Without the characters that XML cannot hold.</summary>
    private static string XmlText(string cell) => string.Concat(cell.Where(System.Xml.XmlConvert.IsXmlChar).DefaultIfEmpty(' '));

    /// <summary>Style 1 is the format "Text" (49), which keeps 8(5) from becoming a number and a date from another.</summary>
    private static Stylesheet TextCells() => new(
        new Fonts(new Font()),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true }));
}
