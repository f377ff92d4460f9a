using System.Xml.Linq;

namespace Recount.Figures.Drawing;

/// <summary>What stands at the bars of a chart.</summary>
internal static class ChartNumbers
{
    /// <summary>A bar's own words, else its number; null where there is nothing to say.</summary>
    public static string? Of(ChartSeries series, int at, SvgSetting setting) =>
        series.Labels is { } labels ? (labels[at].Length > 0 ? labels[at] : null)
        : series.Values[at] is { } value ? setting.Number(value) : null;

    /// <summary>What the values are: the name of the axis, else of the only series.</summary>
    public static string? AxisOf(ChartSpec spec) => spec.ValueAxis ?? (spec.Series is [var only] ? only.Name : null);

    /// <summary>How a number inside a bar is written: light on dark, with a light edge on a pattern.</summary>
    public static XAttribute[] Inside(int series) => BarFill.IsPattern(series)
        ? [Svg.At("paint-order", "stroke"), Svg.At("stroke", "#FFFFFF"), Svg.At("stroke-width", 4), Svg.At("stroke-linejoin", "round")]
        : [Svg.At("fill", BarFill.Number(series))];
}
