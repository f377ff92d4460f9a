using System.Globalization;
using System.Text;
using Recount.Figures;

namespace Recount.Notes.Docx;

/// <summary>A figure as it stands in the file of a note, byte for byte: what it shows, and how it is drawn.</summary>
/// <param name="Key">The figure's key, such as <c>figure1</c>.</param>
/// <param name="Title">Its caption.</param>
/// <param name="Data">What it shows, as CSV: a row a label, a column a series.</param>
/// <param name="Chart">The part that draws it.</param>
/// <param name="Workbook">The workbook behind it.</param>
public sealed record DrawnFigure(string Key, string Title, ReadOnlyMemory<byte> Data, ReadOnlyMemory<byte> Chart, ReadOnlyMemory<byte> Workbook)
{
    /// <summary>The relationship from the part to its workbook.</summary>
    internal const string WorkbookId = "rWorkbook";

    /// <summary>Draws a figure.</summary>
    public static DrawnFigure Of(ChartSpec spec, NoteSetting setting) => new(
        spec.Key,
        spec.Title,
        Encoding.UTF8.GetBytes(Csv(spec)),
        PartXml.Bytes(ChartSetting.Apply(ChartXml.Of(spec, WorkbookId), spec, setting)),
        ChartWorkbook.Of(spec));

    private static string Csv(ChartSpec spec)
    {
        var text = new StringBuilder().AppendJoin(',', spec.Series.Select(series => Cell(series.Name)).Prepend("")).Append('\n');
        for (var at = 0; at < spec.Categories.Count; at++)
        {
            text.AppendJoin(',', spec.Series.Select(series => series.Values[at]?.ToString(CultureInfo.InvariantCulture) ?? "").Prepend(Cell(spec.Categories[at]))).Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny(",\"\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
