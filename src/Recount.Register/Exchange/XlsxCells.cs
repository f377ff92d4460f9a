using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Recount.Register.Exchange;

/// <summary>Walks the first sheet of a workbook, row by row; dates come out as YYYY-MM-DD, numbers as they are stored.</summary>
internal sealed class XlsxCells
{
    private readonly List<string> _strings;
    private readonly HashSet<uint> _dateStyles;
    private readonly bool _startsIn1904;

    private XlsxCells(WorkbookPart workbook)
    {
        _strings = [.. Strings(workbook)];
        _dateStyles = [.. DateStyles(workbook.WorkbookStylesPart?.Stylesheet)];
        _startsIn1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
    }

    /// <summary>Rows with content, each with its line and its cells by column from 0.</summary>
    public static List<(int Line, Dictionary<int, string> Cells)> Read(SpreadsheetDocument document)
    {
        var workbook = document.WorkbookPart ?? throw new InvalidDataException("no workbook");
        var first = workbook.Workbook?.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().FirstOrDefault()?.Id?.Value;
        return first is not null && workbook.GetPartById(first) is WorksheetPart sheet
            ? [.. new XlsxCells(workbook).Rows(sheet)]
            : [];
    }

    private IEnumerable<(int Line, Dictionary<int, string> Cells)> Rows(WorksheetPart sheet)
    {
        using var reader = OpenXmlReader.Create(sheet);
        var line = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
            {
                continue;
            }

            var row = (Row)reader.LoadCurrentElement()!; // a start element was read
            line = (int?)row.RowIndex?.Value ?? line + 1;
            var cells = Cells(row);
            if (cells.Values.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return (line, cells);
            }
        }
    }

    private Dictionary<int, string> Cells(Row row)
    {
        var cells = new Dictionary<int, string>();
        var column = -1;
        foreach (var cell in row.Elements<Cell>())
        {
            column = cell.CellReference?.Value is { } reference ? Column(reference) : column + 1;
            cells[column] = Text(cell);
        }

        return cells;
    }

    private string Text(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        return type == CellValues.SharedString ? _strings[int.Parse(value, CultureInfo.InvariantCulture)]
            : type == CellValues.InlineString ? Words(cell.InlineString)
            : type == CellValues.Boolean ? (value == "1" ? "yes" : "no")
            : type is null || type == CellValues.Number ? Number(cell, value)
            : value;
    }

    private string Number(Cell cell, string value) =>
        cell.StyleIndex is { } style && _dateStyles.Contains(style.Value)
        && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 2_900_000
            ? DateTime.FromOADate(days + (_startsIn1904 ? 1462 : 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : value;

    private static IEnumerable<string> Strings(WorkbookPart workbook) =>
        workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Words) ?? [];

    /// <summary>Runs of a rich text together; phonetic hints are left out.</summary>
    private static string Words(OpenXmlElement? item) => item is null
        ? ""
        : string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));

    private static IEnumerable<uint> DateStyles(Stylesheet? styles)
    {
        var custom = styles?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.FormatCode?.Value is { } code && IsDate(code))
            .Select(format => format.NumberFormatId?.Value).ToHashSet() ?? [];
        return styles?.CellFormats?.Elements<CellFormat>()
            .Select((format, index) => (Id: format.NumberFormatId?.Value ?? 0, Index: (uint)index))
            .Where(format => format.Id is (>= 14 and <= 17) or 22 || custom.Contains(format.Id))
            .Select(format => format.Index) ?? [];
    }

    private static bool IsDate(string code) =>
        code.Contains('y', StringComparison.OrdinalIgnoreCase) && code.Contains('d', StringComparison.OrdinalIgnoreCase);

    /// <summary>The column of a reference such as <c>AB12</c>, from 0.</summary>
    private static int Column(string reference) =>
        reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1)) - 1;
}
