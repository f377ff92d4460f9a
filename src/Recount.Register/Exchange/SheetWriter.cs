using System.Globalization;
using CsvHelper;

namespace Recount.Register.Exchange;

/// <summary>Writes a table for spreadsheets; every cell is text, so that none is turned into a date or a formula.</summary>
internal static class SheetWriter
{
    public static async Task WriteCsvAsync(string path, IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        await using var file = File.Create(path);
        await WriteCsvAsync(file, columns, rows);
    }

    /// <summary>The table as the bytes of a file.</summary>
    public static async Task<byte[]> CsvAsync(IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        using var content = new MemoryStream();
        await WriteCsvAsync(content, columns, rows);
        return content.ToArray();
    }

    private static async Task WriteCsvAsync(Stream content, IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        await using var writer = new StreamWriter(content, leaveOpen: true) { NewLine = "\n" };
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
        using var content = new FileStream(path, FileMode.Create, FileAccess.ReadWrite);
        WorkbookWriter.Write(content, [new WorkbookSheet(name, rows.Prepend([.. columns]).Select(Cells))]);
    }

    private static IReadOnlyList<WorkbookCell> Cells(string[] row) => [.. row.Select(cell => WorkbookCell.Of(cell))];
}
