using System.Globalization;

namespace Recount.App.Shared;

/// <summary>Rows under headings, printed as a table for people or as CSV for programs.</summary>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row; null is an empty cell, numbers are written without culture.</summary>
    public void Add(params object?[] cells) =>
        _rows.Add([.. cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "")]);

    /// <summary>Columns padded to the widest cell; the last one is not padded.</summary>
    public void WriteTable(TextWriter output)
    {
        string[][] all = [headings, .. _rows];
        var widths = headings.Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        foreach (var row in all)
        {
            var cells = row.Select((cell, column) => column == row.Length - 1 ? cell : cell.PadRight(widths[column]));
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }

    /// <summary>RFC 4180, with <c>\n</c>; text that a spreadsheet would take for a formula gets a leading apostrophe.</summary>
    public void WriteCsv(TextWriter output)
    {
        foreach (var row in _rows.Prepend(headings))
        {
            output.Write(string.Join(',', row.Select(Quote)));
            output.Write('\n');
        }
    }

    private static string Quote(string cell)
    {
        var isNumber = double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        var safe = !isNumber && cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\0', ..] && cell != "-" ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\n\r") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
