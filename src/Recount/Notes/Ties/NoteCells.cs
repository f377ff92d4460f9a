using System.Globalization;

namespace Recount.Notes.Ties;

/// <summary>The numbers that a template can print, by the names of their cells.</summary>
internal sealed class NoteCells
{
    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);

    private readonly Func<DateOnly, NoteCells>? _on;

    private NoteCells(Func<DateOnly, NoteCells>? on) => _on = on;

    /// <summary>The numbers of all rows under a row.</summary>
    /// <param name="on">Counts other days, which cells name as <c>cycles.2.needs@2021-09-30</c>; null: there are none.</param>
    public static NoteCells Of(NoteRow values, Func<DateOnly, NoteCells>? on = null)
    {
        var cells = new NoteCells(on);
        cells.Add(values);
        return cells;
    }

    /// <summary>The number of a query, as a tie holds it; null where a cell does not exist.</summary>
    /// <param name="query">Cells joined by <c> + </c> and <c> - </c>.</param>
    public long? this[string query]
    {
        get
        {
            var (sum, sign) = (0L, 1);
            foreach (var word in query.Split(' '))
            {
                switch (word)
                {
                    case "+":
                        sign = 1;
                        break;
                    case "-":
                        sign = -1;
                        break;
                    default:
                        if (Number(word) is not { } number)
                        {
                            return null;
                        }

                        sum += sign * number;
                        break;
                }
            }

            return sum;
        }
    }

    private long? Number(string cell)
    {
        if (_numbers.TryGetValue(cell, out var number))
        {
            return number;
        }

        return cell.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
            && DateOnly.TryParseExact(cell.AsSpan(at + 1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && _on?.Invoke(day).Number(cell[..at]) is { } then
            ? then
            : null;
    }

    private void Add(NoteRow row)
    {
        foreach (var name in row.Keys)
        {
            switch (row[name])
            {
                case int number when row.CellOf(name) is { Length: > 0 } cell:
                    _numbers[cell] = number;
                    break;
                case NoteRow inner:
                    Add(inner);
                    break;
                case IEnumerable<NoteRow> rows:
                    var all = rows.ToArray();
                    _numbers[row.CellOf(name) + ".size"] = all.Length;
                    Array.ForEach(all, Add);
                    break;
            }
        }
    }
}
