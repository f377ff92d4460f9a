using System.Xml.Linq;
using Recount.Figures;

namespace Recount.Notes.Docx;

/// <summary>The sums on top of stacked bars: labels of a line that is not drawn, as Word has no label for a whole stack.</summary>
internal static class ChartTotals
{
    /// <summary>A label of 8 points is this high, in hundredths of the highest stack.</summary>
    private const int LabelHeight = 7;

    /// <summary>The line that carries the sums; null where the figure shows none.</summary>
    public static XElement? Line(ChartSpec spec)
    {
        if (spec.Total is null)
        {
            return null;
        }

        var column = ChartWorkbook.Column(spec.Series.Count);
        var last = spec.Categories.Count + 1;
        return new XElement(
            W.C + "lineChart",
            W.CVal("grouping", "standard"),
            W.CVal("varyColors", 0),
            new XElement(
                W.C + "ser",
                W.CVal("idx", spec.Series.Count),
                W.CVal("order", spec.Series.Count),
                new XElement(W.C + "tx", ChartXml.Strings($"Sheet1!${column}$1", [spec.Total])),
                new XElement(W.C + "spPr", new XElement(W.A + "ln", new XElement(W.A + "noFill"))),
                new XElement(W.C + "marker", W.CVal("symbol", "none")),
                new XElement(W.C + "dLbls", ChartXml.Text(800), W.CVal("dLblPos", "t"), ChartXml.Shown()),
                new XElement(W.C + "cat", ChartXml.Strings($"Sheet1!$A$2:$A${last}", spec.Categories)),
                new XElement(W.C + "val", ChartXml.Numbers($"Sheet1!${column}$2:${column}${last}", spec.Sums))),
            W.CVal("marker", 1),
            W.CVal("axId", 111),
            W.CVal("axId", 222));
    }

    /// <summary>The parts of bars that are too low for a number inside them go without; the sum stands above.</summary>
    public static IEnumerable<XElement> Unlabelled(ChartSpec spec, ChartSeries series)
    {
        var highest = spec.Sums.Max() ?? 0;
        return series.Values.Index()
            .Where(value => (value.Item ?? 0) * 100 < highest * LabelHeight)
            .Select(value => new XElement(W.C + "dLbl", W.CVal("idx", value.Index), W.CVal("delete", 1)));
    }
}
