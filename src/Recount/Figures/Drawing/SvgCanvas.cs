using System.Xml.Linq;

namespace Recount.Figures.Drawing;

/// <summary>Where things are drawn: from the left, or turned so that they run from the right.</summary>
internal sealed class SvgCanvas(SvgSetting setting)
{
    public const decimal Width = 720;
    public const decimal Margin = 12;
    public const decimal Room = Width - (2 * Margin);
    public const decimal TextSize = 12;
    public const decimal LineHeight = 15;

    private readonly List<XElement> _drawn = [];

    public SvgSetting Setting { get; } = setting;

    /// <summary>Where the next block begins, from the top.</summary>
    public decimal Top { get; set; } = Margin;

    public IReadOnlyList<XElement> Drawn => _drawn;

    public void Box(decimal x, decimal y, decimal width, decimal height, string fill) => _drawn.Add(Svg.Element(
        "rect",
        Svg.At("x", Setting.IsRightToLeft ? Width - x - width : x),
        Svg.At("y", y),
        Svg.At("width", width),
        Svg.At("height", height),
        Svg.At("fill", fill),
        Svg.At("stroke", BarFill.Ink)));

    public void Line(decimal x, decimal y, decimal toX, decimal toY, string colour) => _drawn.Add(Svg.Element(
        "line",
        Svg.At("x1", Turned(x)),
        Svg.At("y1", y),
        Svg.At("x2", Turned(toX)),
        Svg.At("y2", toY),
        Svg.At("stroke", colour)));

    /// <summary>A line of text.</summary>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>, in the direction of the text.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="more">Attributes of its own.</param>
    public void Text(string text, decimal x, decimal y, string anchor, params XAttribute[] more) => _drawn.Add(Svg.Element(
        "text", Svg.At("x", Turned(x)), Svg.At("y", y), anchor == "start" ? null : Svg.At("text-anchor", anchor), more, Svg.Text(text)));

    /// <summary>A text that reads from the bottom up.</summary>
    /// <param name="hangs">Whether it ends at the place; else it begins there.</param>
    public void Upward(string text, decimal x, decimal y, bool hangs = false)
    {
        var place = $"{Svg.Number(Turned(x))} {Svg.Number(y)}";
        Text(text, x, y, Setting.IsRightToLeft == hangs ? "start" : "end", Svg.At("transform", $"rotate(-90 {place})"));
    }

    /// <summary>Lines from the top on, which moves on below them.</summary>
    public void Paragraph(string text, decimal size, params XAttribute[] more)
    {
        var height = size * LineHeight / TextSize;
        foreach (var line in TextWidth.Lines(text, size, Room))
        {
            Text(line, Margin, Top + size, "start", [Svg.At("font-size", size), .. more]);
            Top += height;
        }
    }

    private decimal Turned(decimal x) => Setting.IsRightToLeft ? Width - x : x;
}
