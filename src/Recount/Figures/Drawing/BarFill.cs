using System.Xml.Linq;

namespace Recount.Figures.Drawing;

/// <summary>
/// What the bars of a series are filled with: three greys that stand apart from each other and from paper by 3 to 1 (WCAG 2.2, 1.4.11),
/// from the fourth series on patterns. Every bar has a dark edge.
/// </summary>
internal static class BarFill
{
    /// <summary>Edges, patterns and the darkest bars.</summary>
    public const string Ink = "#404040";

    private const int Tile = 8;

    private static readonly string[] Greys = [Ink, "#949494", "#FFFFFF"];

    /// <summary>Lines in a tile of 8 by 8.</summary>
    private static readonly string[] Patterns =
    [
        "M-2,2L2,-2M0,8L8,0M6,10L10,6",
        "M0,4H8",
        "M-2,6L2,10M0,0L8,8M6,-2L10,2",
        "M4,0V8",
        "M0,4H8M4,0V8",
        "M3,4H5M4,3V5",
    ];

    /// <summary>The value of a <c>fill</c>.</summary>
    /// <param name="prefix">Stands before the ids of patterns.</param>
    public static string Of(int series, string prefix) => Kind(series) is var kind && kind < Greys.Length
        ? Greys[kind]
        : $"url(#{Id(kind, prefix)})";

    /// <summary>The colour of a number inside a bar.</summary>
    public static string Number(int series) => Kind(series) == 0 ? "#FFFFFF" : "#000000";

    /// <summary>Whether a number inside a bar needs a light edge to be read.</summary>
    public static bool IsPattern(int series) => Kind(series) >= Greys.Length;

    /// <summary>The patterns that so many series need; null where they need none.</summary>
    public static XElement? Definitions(int series, string prefix)
    {
        var kinds = Enumerable.Range(0, series).Select(Kind).Distinct().Where(kind => kind >= Greys.Length).ToArray();
        return kinds.Length == 0 ? null : Svg.Element("defs", kinds.Select(kind => Svg.Element(
            "pattern",
            Svg.At("id", Id(kind, prefix)),
            Svg.At("patternUnits", "userSpaceOnUse"),
            Svg.At("width", Tile),
            Svg.At("height", Tile),
            Svg.Element("rect", Svg.At("width", Tile), Svg.At("height", Tile), Svg.At("fill", "#FFFFFF")),
            Svg.Element("path", Svg.At("d", Patterns[kind - Greys.Length]), Svg.At("stroke", Ink), Svg.At("stroke-width", 1.5m), Svg.At("fill", "none")))));
    }

    private static int Kind(int series) => series % (Greys.Length + Patterns.Length);

    private static string Id(int kind, string prefix) => $"{prefix}-fill{kind + 1}";
}
