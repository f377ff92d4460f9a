using System.Globalization;
using System.Xml.Linq;
using Recount.Figures;
using Recount.Figures.Drawing;

namespace Recount.Notes.Docx;

/// <summary>A native Word chart: grey tones that print, direct labels, values from the embedded workbook.</summary>
internal static class ChartXml
{
    private static readonly string[] Tones = ["404040", "A6A6A6", "D9D9D9"];

    /// <summary>The chart part's content.</summary>
    /// <param name="workbook">The relationship of the embedded workbook.</param>
    public static XElement Of(ChartSpec spec, string workbook) => new(
        W.C + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", W.C),
        new XAttribute(XNamespace.Xmlns + "a", W.A),
        new XAttribute(XNamespace.Xmlns + "r", W.Rel),
        W.CVal("roundedCorners", 0),
        new XElement(
            W.C + "chart",
            W.CVal("autoTitleDeleted", 1),
            new XElement(W.C + "plotArea", new XElement(W.C + "layout"), Bars(spec), ChartTotals.Line(spec), CategoryAxis(spec), ValueAxis(spec)),
            spec.Series.Count > 1 ? Legend(spec) : null,
            W.CVal("plotVisOnly", 1),
            W.CVal("dispBlanksAs", "gap")),
        Text(900),
        new XElement(W.C + "externalData", new XAttribute(W.Rel + "id", workbook), W.CVal("autoUpdate", 0)));

    private static XElement Bars(ChartSpec spec) => new(
        W.C + "barChart",
        W.CVal("barDir", spec.Kind == ChartKind.Bars ? "bar" : "col"),
        W.CVal("grouping", spec.Kind == ChartKind.StackedColumns ? "stacked" : "clustered"),
        W.CVal("varyColors", 0),
        spec.Series.Select((series, index) => Series(spec, series, index)),
        W.CVal("gapWidth", 60),
        spec.Kind == ChartKind.StackedColumns ? W.CVal("overlap", 100) : null,
        W.CVal("axId", 111),
        W.CVal("axId", 222));

    private static XElement Series(ChartSpec spec, ChartSeries series, int index)
    {
        var column = (char)('B' + index);
        var last = spec.Categories.Count + 1;
        return new XElement(
            W.C + "ser",
            W.CVal("idx", index),
            W.CVal("order", index),
            new XElement(W.C + "tx", Strings($"Sheet1!${column}$1", [series.Name])),
            new XElement(
                W.C + "spPr",
                Fill(Tones[index % Tones.Length]),
                new XElement(W.A + "ln", new XAttribute("w", 6350), Fill("404040"))),
            W.CVal("invertIfNegative", 0),
            Labels(spec, series, index),
            new XElement(W.C + "cat", Strings($"Sheet1!$A$2:$A${last}", spec.Categories)),
            new XElement(W.C + "val", Numbers($"Sheet1!${column}$2:${column}${last}", series.Values)));
    }

    private static XElement Labels(ChartSpec spec, ChartSeries series, int index)
    {
        var inside = spec.Kind == ChartKind.StackedColumns;
        var dark = inside && index == 0;
        return new XElement(
            W.C + "dLbls",
            series.Labels is null ? null : series.Labels.Select((label, at) => OwnLabel(label, at)),
            inside ? ChartTotals.Unlabelled(spec, series) : null,
            new XElement(W.C + "spPr", new XElement(W.A + "noFill"), new XElement(W.A + "ln", new XElement(W.A + "noFill"))),
            Text(800, dark ? "FFFFFF" : "000000"),
            W.CVal("dLblPos", inside ? "ctr" : "outEnd"),
            Shown());
    }

    private static XElement OwnLabel(string label, int at) => new(
        W.C + "dLbl",
        W.CVal("idx", at),
        new XElement(
            W.C + "tx",
            new XElement(
                W.C + "rich",
                new XElement(W.A + "bodyPr"),
                new XElement(W.A + "p", new XElement(W.A + "r", new XElement(W.A + "rPr", new XAttribute("lang", "en-GB")), new XElement(W.A + "t", label))))),
        W.CVal("dLblPos", "outEnd"),
        Shown());

    internal static XElement[] Shown() =>
    [
        W.CVal("showLegendKey", 0), W.CVal("showVal", 1), W.CVal("showCatName", 0),
        W.CVal("showSerName", 0), W.CVal("showPercent", 0), W.CVal("showBubbleSize", 0),
    ];

    private static XElement CategoryAxis(ChartSpec spec) => new(
        W.C + "catAx",
        W.CVal("axId", 111),
        new XElement(W.C + "scaling", W.CVal("orientation", spec.Kind == ChartKind.Bars ? "maxMin" : "minMax")),
        W.CVal("delete", 0),
        W.CVal("axPos", spec.Kind == ChartKind.Bars ? "l" : "b"),
        W.CVal("numFmt", "General").WithFormat(),
        W.CVal("majorTickMark", "none"),
        W.CVal("minorTickMark", "none"),
        W.CVal("tickLblPos", "low"),
        Text(800),
        W.CVal("crossAx", 222),
        W.CVal("crosses", "autoZero"),
        W.CVal("auto", 0),
        W.CVal("lblAlgn", "ctr"),
        W.CVal("lblOffset", 100),
        W.CVal("noMultiLvlLbl", 1));

    private static XElement ValueAxis(ChartSpec spec) => new(
        W.C + "valAx",
        W.CVal("axId", 222),
        new XElement(
            W.C + "scaling",
            W.CVal("orientation", "minMax"),
            spec.Kind == ChartKind.Bars ? W.CVal("max", AxisScale.Of(spec).End) : null,
            W.CVal("min", 0)),
        W.CVal("delete", 0),
        W.CVal("axPos", spec.Kind == ChartKind.Bars ? "b" : "l"),
        new XElement(
            W.C + "majorGridlines",
            new XElement(W.C + "spPr", new XElement(W.A + "ln", new XAttribute("w", 3175), Fill("D9D9D9")))),
        W.CVal("numFmt", "#,##0").WithFormat(),
        W.CVal("majorTickMark", "none"),
        W.CVal("minorTickMark", "none"),
        W.CVal("tickLblPos", "nextTo"),
        Text(800),
        W.CVal("crossAx", 111),
        W.CVal("crosses", spec.Kind == ChartKind.Bars ? "max" : "autoZero"),
        W.CVal("crossBetween", "between"),
        spec.Kind == ChartKind.Bars ? W.CVal("majorUnit", AxisScale.Of(spec).Step) : null);

    private static XElement WithFormat(this XElement format)
    {
        format.SetAttributeValue("formatCode", format.Attribute("val")!.Value);
        format.Attribute("val")!.Remove();
        format.SetAttributeValue("sourceLinked", 0);
        return format;
    }

    private static XElement Legend(ChartSpec spec) => new(
        W.C + "legend",
        W.CVal("legendPos", "b"),
        spec.Total is null ? null : new XElement(W.C + "legendEntry", W.CVal("idx", spec.Series.Count), W.CVal("delete", 1)),
        W.CVal("overlay", 0),
        Text(800));

    private static XElement Fill(string rgb) =>
        new(W.A + "solidFill", new XElement(W.A + "srgbClr", new XAttribute("val", rgb)));

    /// <param name="size">Hundredths of a point.</param>
    internal static XElement Text(int size, string rgb = "000000") => new(
        W.C + "txPr",
        new XElement(W.A + "bodyPr"),
        new XElement(
            W.A + "p",
            new XElement(
                W.A + "pPr",
                new XElement(
                    W.A + "defRPr",
                    new XAttribute("sz", size),
                    Fill(rgb),
                    new XElement(W.A + "latin", new XAttribute("typeface", "Times New Roman")))),
            new XElement(W.A + "endParaRPr", new XAttribute("lang", "en-GB"))));

    internal static XElement Strings(string formula, IReadOnlyList<string> values) => new(
        W.C + "strRef",
        new XElement(W.C + "f", formula),
        new XElement(
            W.C + "strCache",
            W.CVal("ptCount", values.Count),
            values.Select((value, at) => Point(at, value))));

    internal static XElement Numbers(string formula, IReadOnlyList<decimal?> values) => new(
        W.C + "numRef",
        new XElement(W.C + "f", formula),
        new XElement(
            W.C + "numCache",
            new XElement(W.C + "formatCode", "General"),
            W.CVal("ptCount", values.Count),
            values.Select((value, at) => value is { } n ? Point(at, n.ToString(CultureInfo.InvariantCulture)) : null)));

    private static XElement Point(int at, string value) =>
        new(W.C + "pt", new XAttribute("idx", at), new XElement(W.C + "v", value));
}
