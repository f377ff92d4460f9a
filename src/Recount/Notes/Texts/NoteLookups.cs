using System.Globalization;
using Fluid;
using Fluid.Values;
using Recount.Notes.Ties;

namespace Recount.Notes.Texts;

/// <summary>Numbers that a text asks for by the name of their cell, and all numbers of another day.</summary>
/// <param name="on">The values of a day; null: other days are not counted.</param>
internal sealed class NoteLookups(NoteCells cells, Func<DateOnly, NoteRow?> on)
{
    /// <summary>Is told of comparisons that are not so; null: they are refused.</summary>
    public Action<string>? Untrue { get; init; }

    /// <summary>The same, of comparisons that were true once: they are not refused, but told of.</summary>
    public NoteLookups Telling(Action<string> untrue) => new(cells, on) { Untrue = untrue };

    public void AddTo(FilterCollection filters)
    {
        filters.AddFilter("cell", (input, _, _) => new(Cell(input.ToStringValue())));
        filters.AddFilter("on", (input, _, _) => new(On(input.ToStringValue())));
    }

    private FluidValue Cell(string query) => cells[query] is { } number
        ? TiedCells.Number(number, query)
        : throw new TemplateFaultException($"found the cell '{query}', which does not exist; './recount figures --format csv' names them.", query);

    private FluidValue On(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && on(date) is { } values
            ? NoteRow.Value(values.On(day))
            : throw new TemplateFaultException($"found '{day}', expected a day such as '2021-09-30' | on.", day);
}
