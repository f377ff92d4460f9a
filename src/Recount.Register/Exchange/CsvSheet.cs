using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Recount.Register.Exchange;

/// <summary>CSV in UTF-8 with a header row; a file with semicolons between the columns, as some spreadsheets save it, is read too.</summary>
internal static class CsvSheet
{
    public static SheetReading Read(Stream content, string file)
    {
        using var reader = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true));
        string text;
        try
        {
            text = reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return new SheetReading(null, [new RowProblem(file, 0, null, "bytes that are no UTF-8", "a file saved as CSV UTF-8")]);
        }

        return text.Contains('\0', StringComparison.Ordinal)
            ? new SheetReading(null, [new RowProblem(file, 0, null, "binary content", "a text file of comma-separated values")])
            : Parse(text, file);
    }

    private static SheetReading Parse(string text, string file)
    {
        var problems = new List<RowProblem>();
        using var parser = new CsvParser(new StringReader(text), Configuration(text, file, problems));
        if (!parser.Read())
        {
            return new SheetReading(null, [new RowProblem(file, 1, null, "", "a header row")]);
        }

        var columns = parser.Record!.Select(name => name.Trim()).ToList(); // set after a successful Read
        var rows = new List<SheetRow>();
        var line = parser.RawRow + 1;
        while (parser.Read())
        {
            var cells = parser.Record!; // set after a successful Read
            AddRow(cells, line);
            line = parser.RawRow + 1;
        }

        return problems.Count > 0 ? new SheetReading(null, problems) : new SheetReading(new Sheet(file, columns, rows), []);

        void AddRow(string[] cells, int at)
        {
            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                return;
            }

            if (cells.Length != columns.Count)
            {
                problems.Add(new RowProblem(file, at, null, $"{cells.Length} cells", $"{columns.Count}, as in the header row"));
            }

            rows.Add(new SheetRow(at, [.. cells.Select(cell => FormulaGuard.Undo(cell.Trim()))]));
        }
    }

    private static CsvConfiguration Configuration(string text, string file, List<RowProblem> problems)
    {
        var header = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        return new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = header.Contains(';') && !header.Contains(',') ? ";" : ",",
            IgnoreBlankLines = true,
            BadDataFound = bad => problems.Add(new RowProblem(
                file, bad.Context.Parser?.RawRow ?? 0, null, bad.RawRecord.Trim(), "a quotation mark inside a cell to be doubled")),
        };
    }
}
