using System.Runtime.CompilerServices;
using Fluid.Values;

namespace Recount.Notes.Ties;

/// <summary>Which numbers of the count a value of a template is: known by the value itself, as templates hand it on.</summary>
/// <remarks>A value that a template makes by <c>plus</c> and <c>minus</c> is known too; other arithmetic gives a number that nothing is known of.</remarks>
internal static class TiedCells
{
    private static readonly ConditionalWeakTable<FluidValue, string> Cells = [];

    /// <summary>A number that knows its cell.</summary>
    public static FluidValue Number(decimal number, string cell)
    {
        var value = NumberValue.Create(number);
        if (cell.Length > 0)
        {
            Cells.AddOrUpdate(value, cell);
        }

        return value;
    }

    /// <summary>The cell, or cells joined by plus and minus; empty where nothing is known.</summary>
    public static string Of(FluidValue value) => Cells.TryGetValue(value, out var cell) ? cell : "";
}
