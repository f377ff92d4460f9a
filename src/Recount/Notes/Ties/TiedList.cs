using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace Recount.Notes.Ties;

/// <summary>A list of a template whose size is a number of the count.</summary>
internal sealed class TiedList(ArrayValue list, string cell) : FluidValue
{
    public override FluidValues Type => FluidValues.Array;

    public override bool Equals(FluidValue other) => list.Equals(other);

    public override bool ToBooleanValue() => list.ToBooleanValue();

    public override decimal ToNumberValue() => list.ToNumberValue();

    public override string ToStringValue() => list.ToStringValue();

    public override object ToObjectValue() => list.ToObjectValue();

    public override bool Contains(FluidValue value) => list.Contains(value);

    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => list.Enumerate(context);

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => list.GetIndexAsync(index, context);

    public override async ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context)
    {
        var value = await list.GetValueAsync(name, context);
        return name == "size" ? TiedCells.Number(value.ToNumberValue(), cell + ".size") : value;
    }

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        list.WriteToAsync(writer, encoder, cultureInfo);
}
