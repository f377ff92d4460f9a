using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Recount.Figures;

namespace Recount.Notes.Docx;

/// <summary>Places a native chart in the text, with its workbook and its alternative text.</summary>
internal static class FigureDrawing
{
    private const long Width = 4_510_000;

    public static XElement Of(ChartSpec spec, int number, MainDocumentPart main, NoteSetting setting)
    {
        var id = $"rChart{number}";
        var chart = main.AddNewPart<ChartPart>(id);
        var workbook = chart.AddNewPart<EmbeddedPackagePart>(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", DrawnFigure.WorkbookId);
        var drawn = DrawnFigure.Of(spec, setting);
        Feed(workbook, drawn.Workbook);
        Feed(chart, drawn.Chart);
        return W.Paragraph("SingleTxt", new XElement(W.Main + "r", new XElement(W.Main + "drawing", Inline(spec, number, id))));
    }

    private static void Feed(OpenXmlPart part, ReadOnlyMemory<byte> content)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        stream.Write(content.Span);
    }

    private static XElement Inline(ChartSpec spec, int number, string id) => new(
        W.Wp + "inline",
        new XAttribute(XNamespace.Xmlns + "wp", W.Wp),
        new XElement(W.Wp + "extent", new XAttribute("cx", Width), new XAttribute("cy", Height(spec))),
        new XElement(
            W.Wp + "docPr",
            new XAttribute("id", number),
            new XAttribute("name", $"Chart {number}"),
            new XAttribute("descr", spec.AlternativeText)),
        new XElement(W.Wp + "cNvGraphicFramePr"),
        new XElement(
            W.A + "graphic",
            new XAttribute(XNamespace.Xmlns + "a", W.A),
            new XElement(
                W.A + "graphicData",
                new XAttribute("uri", W.C.NamespaceName),
                new XElement(W.C + "chart", new XAttribute(XNamespace.Xmlns + "c", W.C), new XAttribute(W.Rel + "id", id)))));

    /// <remarks>EMU: 360,000 to a centimetre. Lying bars need room by their number.</remarks>
    private static long Height(ChartSpec spec) => spec.Kind == ChartKind.Bars
        ? 600_000 + (310_000L * spec.Categories.Count * Math.Max(1, spec.Series.Count))
        : 2_700_000;
}
