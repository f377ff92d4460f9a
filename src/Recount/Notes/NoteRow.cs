using Fluid;
using Fluid.Values;
using Recount.Notes.Ties;

namespace Recount.Notes;

/// <summary>Named values as a template sees them: <c>topic.needs</c>, <c>category["model-legislation"].needs</c>.</summary>
internal sealed class NoteRow : IFluidIndexable
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public object? this[string name]
    {
        get => _values[name];
        init => _values[name] = value;
    }

    /// <summary>What its numbers are of, by the names of <c>figures --format csv</c>: <c>figure5.7</c>; empty: they have a name of their own.</summary>
    public string Cell { get; init; } = "";

    /// <summary>The day that its numbers are of, if not the note's: <c>@2021-09-30</c>.</summary>
    public string Day { get; private init; } = "";

    public int Count => _values.Count;

    public IEnumerable<string> Keys => _values.Keys;

    /// <summary>Adds a value; for rows under keys that are data.</summary>
    public NoteRow With(string name, object? value)
    {
        _values.Add(name, value);
        return this;
    }

    /// <exception cref="TemplateFaultException">There is none of that name: a template must not pass over it in silence.</exception>
    public bool TryGetValue(string name, out FluidValue value)
    {
        if (!_values.ContainsKey(name))
        {
            throw new TemplateFaultException(
                $"found the name '{name}', which does not exist{(NearestMatch.Of(name, Keys) is { } near ? $", did you mean {near}?" : "")}; "
                + $"names are {string.Join(", ", Keys.Order(StringComparer.Ordinal))}.",
                name);
        }

        value = ValueOf(name);
        return true;
    }

    /// <summary>The name of one of its numbers or lists: <c>figure5.7.needs</c>.</summary>
    public string CellOf(string name) => (Cell.Length == 0 ? name : $"{Cell}.{name}") + Day;

    /// <summary>A copy with a value more.</summary>
    public NoteRow And(string name, object? value)
    {
        var row = new NoteRow { Cell = Cell, Day = Day };
        foreach (var (known, old) in _values)
        {
            row.With(known, old);
        }

        return row.With(name, value);
    }

    /// <summary>The same values, known as those of a day of their own.</summary>
    public NoteRow On(string day)
    {
        var row = new NoteRow { Cell = Cell, Day = $"@{day}" };
        foreach (var (name, value) in _values)
        {
            row.With(name, value switch
            {
                NoteRow inner => inner.On(day),
                IEnumerable<NoteRow> rows => rows.Select(inner => inner.On(day)).ToArray(),
                _ => value,
            });
        }

        return row;
    }

    /// <summary>One of its values; a number knows its cell.</summary>
    public FluidValue ValueOf(string name) => _values[name] switch
    {
        int number => TiedCells.Number(number, CellOf(name)),
        IEnumerable<NoteRow> rows => new TiedList((ArrayValue)Value(rows), CellOf(name)),
        var raw => Value(raw),
    };

    /// <summary>A value in the template's terms; rows stay rows, lists become arrays.</summary>
    public static FluidValue Value(object? raw) => raw switch
    {
        NoteRow row => new DictionaryValue(row),
        IEnumerable<NoteRow> rows => new ArrayValue([.. rows.Select(Value)]),
        IEnumerable<string> texts => new ArrayValue([.. texts.Select(text => (FluidValue)new StringValue(text))]),
        _ => FluidValue.Create(raw, TemplateOptions.Default),
    };
}
