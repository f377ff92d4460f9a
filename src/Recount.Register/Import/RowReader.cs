using System.Globalization;
using Recount.Register.Exchange;

namespace Recount.Register.Import;

/// <summary>Reads the cells of one row and notes what is wrong with them; goes on, so that one run names every mistake.</summary>
internal sealed class RowReader(Sheet sheet, IReadOnlyDictionary<string, int> places, List<RowProblem> problems)
{
    private SheetRow _row = new(0, []);

    public int Line => _row.Line;

    public static RowReader For(Sheet sheet, List<RowProblem> problems) =>
        new(sheet, sheet.Columns.Select((column, place) => (column, place)).ToDictionary(at => at.column, at => at.place), problems);

    public void MoveTo(SheetRow row) => _row = row;

    /// <summary>The cell; empty where the column is absent.</summary>
    public string Cell(string column) => places.TryGetValue(column, out var place) ? _row.Cells[place] : "";

    public string? Text(string column) => Cell(column) is { Length: > 0 } text ? text : null;

    /// <summary>A text that must be there.</summary>
    public string Required(string column, string allowed)
    {
        if (Cell(column) is not ({ Length: > 0 } text and not "-"))
        {
            Refuse(column, allowed);
            return "";
        }

        return text;
    }

    /// <summary>A value that stands in the cell, read by the given function; null where the cell is empty or wrong.</summary>
    public T? Value<T>(string column, Func<string, T?> read, string allowed)
        where T : struct
    {
        if (Cell(column) is not { Length: > 0 } text)
        {
            return null;
        }

        var value = read(text);
        if (value is null)
        {
            Refuse(column, allowed);
        }

        return value;
    }

    public DateOnly? Day(string column) => Value(column, ReadDay, "a date such as 2004-12-31");

    /// <summary>Values divided by <c>;</c>; wrong ones are noted and left out.</summary>
    public IReadOnlyList<string> List(string column, Func<string, bool> isAllowed, string allowed, out bool isRight)
    {
        var items = Cell(column).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var right = items.Where(isAllowed).Distinct().ToList();
        isRight = items.All(isAllowed);
        foreach (var wrong in items.Where(item => !isAllowed(item)))
        {
            Refuse(column, wrong, allowed);
        }

        return right;
    }

    public void Refuse(string column, string allowed) => Refuse(column, Cell(column), allowed);

    public void Refuse(string column, string found, string allowed) =>
        problems.Add(new RowProblem(sheet.File, _row.Line, column, found, allowed));

    public static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
