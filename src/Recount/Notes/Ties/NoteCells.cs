namespace Recount.Notes.Ties;

/// <summary>The numbers that a template can print, by the names of their cells.</summary>
internal sealed class NoteCells
{
    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);

    private NoteCells()
    {
    }

    /// <summary>The numbers of all rows under a row.</summary>
    public static NoteCells Of(NoteRow values)
    {
        var cells = new NoteCells();
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
                        if (!_numbers.TryGetValue(word, out var number))
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
