using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Recount.Register.Exchange;

/// <summary>Writes XLSX workbooks, the only place that does but for what stands behind a chart in Word.</summary>
public static class WorkbookWriter
{
    private const double HeadHeight = 21; // points, as the others
    private const double LineHeight = 15;
    private const double MostHeight = 409;
    private const double Filling = 1.05; // letters are narrower than the digits that widths are told in, but words are not divided

    /// <summary>Writes a workbook, its rows one after the other.</summary>
    /// <param name="content">Where to; it can be read and sought.</param>
    public static void Write(Stream content, IEnumerable<WorkbookSheet> sheets)
    {
        using var document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Create();
        var entries = new Sheets();
        foreach (var sheet in sheets)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            WriteSheet(part, sheet);
            entries.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet
            {
                Id = workbook.GetIdOfPart(part),
                SheetId = (uint)entries.ChildElements.Count + 1,
                Name = sheet.Name,
            });
        }

        workbook.Workbook = new Workbook(entries);
    }

    private static void WriteSheet(WorksheetPart part, WorkbookSheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        if (sheet.IsLaidOut)
        {
            writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        }

        if (sheet.HasHead)
        {
            writer.WriteElement(FrozenHead());
        }

        if (sheet.IsLaidOut)
        {
            writer.WriteElement(new Columns(sheet.Widths.Select((width, at) => new Column
            {
                Min = (uint)at + 1,
                Max = (uint)at + 1,
                Width = width,
                CustomWidth = true,
            })));
        }

        writer.WriteStartElement(new SheetData());
        foreach (var (line, row) in sheet.Rows.Index())
        {
            writer.WriteStartElement(Height(sheet, line, row) is { } height ? new Row { Height = height, CustomHeight = true } : new Row());
            foreach (var cell in row)
            {
                writer.WriteElement(Cell(cell));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        if (sheet.IsLaidOut)
        {
            writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 }); // 9: A4
            writer.WriteElement(new IgnoredErrors(new IgnoredError
            {
                SequenceOfReferences = new ListValue<StringValue> { InnerText = "A1:Z1048576" },
                NumberStoredAsText = true, // article 5 is a name, and no mark should say that it is a mistake
            }));
        }

        writer.WriteEndElement();
    }

    /// <summary>How high a row must be for its head or its sentences, as not every program finds that out; null: one line.</summary>
    private static double? Height(WorkbookSheet sheet, int line, IReadOnlyList<WorkbookCell> row)
    {
        if (line == 0 && sheet.HasHead)
        {
            return HeadHeight;
        }

        var lines = row.Zip(sheet.Widths, (cell, width) => cell.Role == CellRole.Prose
            ? Math.Ceiling((cell.Text?.Sum(Width) ?? 0) / (width * Filling))
            : 1).DefaultIfEmpty(1).Max();
        return lines > 1 ? Math.Min(lines * LineHeight, MostHeight) : null;
    }

    private static int Width(char letter) => letter >= '\u1100' ? 2 : 1; // ideographs are twice as wide

    private static SheetViews FrozenHead() => new(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    {
        WorkbookViewId = 0,
    });

    private static Cell Cell(WorkbookCell cell)
    {
        var style = WorkbookStyles.Of(cell);
        if (cell.Number is { } number)
        {
            return new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { StyleIndex = style };
        }

        if (string.IsNullOrEmpty(cell.Text))
        {
            return new Cell { StyleIndex = style };
        }

        var text = new Text(XmlText(FormulaGuard.Apply(cell.Text))) { Space = SpaceProcessingModeValues.Preserve };
        return new Cell(new InlineString(text)) { DataType = CellValues.InlineString, StyleIndex = style };
    }

    /// <summary>Without the characters that XML cannot hold.</summary>
    private static string XmlText(string cell) => string.Concat(cell.Where(System.Xml.XmlConvert.IsXmlChar).DefaultIfEmpty(' '));
}
