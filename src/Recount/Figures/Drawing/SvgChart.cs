using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Recount.Figures.Drawing;

/// <summary>Draws a figure as SVG: text as text, no font, no script, nothing from elsewhere; the same bytes for the same figure.</summary>
public static class SvgChart
{
    private const decimal CaptionSize = 14;
    private const decimal NoteSize = 11;
    private const decimal Swatch = 14;

    private static readonly XmlWriterSettings Lines = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The drawing, ready to stand in a page; it takes the width that the page gives it.</summary>
    public static XElement Of(ChartSpec spec, SvgSetting setting)
    {
        var canvas = new SvgCanvas(setting);
        if (setting.StandsAlone)
        {
            Caption(spec, canvas);
        }

        if (spec.Kind == ChartKind.Bars)
        {
            new LyingBars(spec, canvas).Draw();
        }
        else
        {
            new UprightBars(spec, canvas).Draw();
        }

        Legend(spec, canvas);
        if (setting.StandsAlone)
        {
            Notes(spec, canvas);
        }

        return Root(spec, canvas);
    }

    /// <summary>Writes the drawing as a file.</summary>
    public static void Write(ChartSpec spec, SvgSetting setting, Stream output)
    {
        using var writer = XmlWriter.Create(output, Lines);
        new XDocument(new XDeclaration("1.0", "UTF-8", null), Of(spec, setting)).Save(writer);
    }

    private static XElement Root(ChartSpec spec, SvgCanvas canvas)
    {
        var setting = canvas.Setting;
        var (title, description) = ($"{setting.Prefix}-title", $"{setting.Prefix}-desc");
        return Svg.Element(
            "svg",
            Svg.At("viewBox", $"0 0 {Svg.Number(SvgCanvas.Width)} {Svg.Number(canvas.Top + SvgCanvas.Margin)}"),
            Svg.At("role", "img"),
            Svg.At("aria-labelledby", $"{title} {description}"),
            new XAttribute(XNamespace.Xml + "lang", setting.Language),
            Svg.At("lang", setting.Language),
            Svg.At("direction", setting.IsRightToLeft ? "rtl" : "ltr"),
            Svg.At("font-family", "Arial, 'Liberation Sans', 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', sans-serif"),
            Svg.At("font-size", SvgCanvas.TextSize),
            Svg.At("fill", "#000000"),
            Svg.Element("title", Svg.At("id", title), Svg.Text(spec.Title)),
            Svg.Element("desc", Svg.At("id", description), Svg.Text(spec.AlternativeText)),
            BarFill.Definitions(spec.Series.Count, setting.Prefix),
            Svg.Element("rect", Svg.At("width", SvgCanvas.Width), Svg.At("height", canvas.Top + SvgCanvas.Margin), Svg.At("fill", "#FFFFFF")),
            canvas.Drawn);
    }

    private static void Caption(ChartSpec spec, SvgCanvas canvas)
    {
        var marks = spec.Footnotes.Select((_, at) => $"({canvas.Setting.NoteMark(at)})");
        canvas.Paragraph(string.Join(' ', marks.Prepend(spec.Title)), CaptionSize, Svg.At("font-weight", "bold"));
        canvas.Top += 8;
    }

    private static void Notes(ChartSpec spec, SvgCanvas canvas)
    {
        canvas.Top += 4;
        foreach (var (at, note) in spec.Footnotes.Index())
        {
            canvas.Paragraph($"({canvas.Setting.NoteMark(at)}) {note}", NoteSize);
        }

        if (spec.Source is { } source)
        {
            canvas.Paragraph(source, NoteSize);
        }
    }

    /// <summary>Which fill is which series, in lines; one series is named by the caption or the axis.</summary>
    private static void Legend(ChartSpec spec, SvgCanvas canvas)
    {
        if (spec.Series.Count < 2)
        {
            return;
        }

        var x = SvgCanvas.Margin;
        canvas.Top += 4;
        for (var series = 0; series < spec.Series.Count; series++)
        {
            var width = Swatch + 6 + TextWidth.Of(spec.Series[series].Name, SvgCanvas.TextSize) + 18;
            if (x > SvgCanvas.Margin && x + width > SvgCanvas.Margin + SvgCanvas.Room)
            {
                x = SvgCanvas.Margin;
                canvas.Top += Swatch + 8;
            }

            canvas.Box(x, canvas.Top, Swatch, Swatch, BarFill.Of(series, canvas.Setting.Prefix));
            canvas.Text(spec.Series[series].Name, x + Swatch + 6, canvas.Top + Swatch - 3, "start");
            x += width;
        }

        canvas.Top += Swatch + 8;
    }
}
