using System.Xml.Linq;
using Recount.Figures;

namespace Recount.Notes.Docx;

/// <summary>Sets a chart in the note's language: its tag, its letters, its numbers and its direction.</summary>
internal static class ChartSetting
{
    /// <summary>Labels under columns that are longer go on in a second line; without a word they would stand aslant.</summary>
    private const int LongLabel = 4;

    /// <summary>The chart, changed in place.</summary>
    public static XElement Apply(XElement chart, ChartSpec spec, NoteSetting setting)
    {
        foreach (var tag in chart.Descendants().Attributes("lang"))
        {
            tag.Value = setting.Tag;
        }

        foreach (var format in chart.Descendants(W.C + "valAx").Elements(W.C + "numFmt").Attributes("formatCode"))
        {
            format.Value = setting.ChartNumbers;
        }

        if (spec.Kind != ChartKind.Bars && spec.Categories.Any(label => label.Length > LongLabel))
        {
            chart.Descendants(W.C + "catAx").Single().Element(W.C + "txPr")!.Element(W.A + "bodyPr")!.Add(new XAttribute("rot", 0), new XAttribute("vert", "horz"));
        }

        if (setting.Script is { } script)
        {
            foreach (var font in chart.Descendants(W.A + "latin").ToArray())
            {
                font.AddAfterSelf(new XElement(W.A + (script.RightToLeft ? "cs" : "ea"), new XAttribute("typeface", script.Font)));
            }
        }

        if (setting.IsRightToLeft)
        {
            Turn(chart, spec);
        }

        return chart;
    }

    /// <summary>Rows run from the right, lying bars grow to the left, and the labels of the axis that stood at the left stand at the right.</summary>
    private static void Turn(XElement chart, ChartSpec spec)
    {
        var (running, standing) = spec.Kind == ChartKind.Bars ? ("valAx", "catAx") : ("catAx", "valAx");
        Axis(running).Element(W.C + "scaling")!.Element(W.C + "orientation")!.SetAttributeValue("val", "maxMin");
        Axis(standing).Element(W.C + "axPos")!.SetAttributeValue("val", "r");

        XElement Axis(string name) => chart.Descendants(W.C + name).Single();
    }
}
