using System.Globalization;
using System.Xml.Linq;
using Recount.Figures;
using Recount.Figures.Drawing;
using Recount.Notes.Papers;
using Recount.Tests.Notes;

namespace Recount.Tests.Figures.Drawing;

public class SvgChartTests
{
    private static readonly XNamespace Main = "http://www.w3.org/2000/svg";

    /// <remarks>RECOUNT_DRAWINGS_OUT is a folder that gets them anew.</remarks>
    [Theory]
    [InlineData("figure2", "en")]
    [InlineData("figure1", "ar")]
    [InlineData("figure5", "zh")]
    public void A_figure_of_the_note_is_drawn_as_it_is_stored(string key, string language)
    {
        var spoken = LanguageCode.Find(language)!.Value;
        var spec = FiguresPaper.Of(ExampleFacts.Of(), spoken).Single(spec => spec.Key == key);
        using var drawn = new MemoryStream();
        SvgChart.Write(spec, FiguresPaper.Drawing(spoken, key), drawn);
        if (Environment.GetEnvironmentVariable("RECOUNT_DRAWINGS_OUT") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{key}.{language}.svg"), drawn.ToArray());
        }

        Assert.Equal(File.ReadAllText(TestFile.Path($"drawings/{key}.{language}.svg")), System.Text.Encoding.UTF8.GetString(drawn.ToArray()));
    }

    [Fact]
    public void Bars_are_as_long_as_their_values_and_say_them()
    {
        var drawing = Draw(Spec(ChartKind.Bars, [10m, 40m, 1234.5m]));

        var bars = Bars(drawing).Select(bar => Number(bar, "width")).ToArray();
        Assert.Equal(4, bars[1] / bars[0], 2);
        Assert.InRange(bars[2] / bars[0], 123.45 * 0.995, 123.45 * 1.005);
        Assert.Contains("1,234.5", Texts(drawing));
    }

    [Fact]
    public void Stacked_bars_stand_on_each_other_and_bear_their_sum()
    {
        var spec = Spec(ChartKind.StackedColumns, [30m], [12m]) with { Total = "Total" };

        var drawing = Draw(spec);

        var bars = Bars(drawing).Take(2).ToArray();
        Assert.Equal(Number(bars[0], "y"), Number(bars[1], "y") + Number(bars[1], "height"), 1);
        Assert.Equal(2.5, Number(bars[0], "height") / Number(bars[1], "height"), 2);
        Assert.Contains("42", Texts(drawing));
    }

    [Fact]
    public void A_fall_hangs_below_the_line_and_a_gap_keeps_its_word()
    {
        var spec = Spec(ChartKind.Columns, [5m, -5m, null]) with { Categories = ["a", "b", "c"] };
        spec = spec with { Series = [spec.Series[0] with { Labels = ["+5", "-5", "hidden"] }] };

        var drawing = Draw(spec);

        var bars = Bars(drawing).ToArray();
        Assert.Equal(2, bars.Length);
        Assert.Equal(Number(bars[0], "y") + Number(bars[0], "height"), Number(bars[1], "y"), 1);
        Assert.Equal(["+5", "-5", "hidden"], Texts(drawing).Where(text => text is "+5" or "-5" or "hidden"));
    }

    [Theory]
    [InlineData(ChartKind.Bars)]
    [InlineData(ChartKind.Columns)]
    [InlineData(ChartKind.StackedColumns)]
    public void From_right_to_left_everything_stands_as_in_a_mirror(ChartKind kind)
    {
        var spec = Spec(kind, [3m, 9m], [4m, 1m]);

        var (left, right) = (Bars(Draw(spec)).ToArray(), Bars(Draw(spec, rightToLeft: true)).ToArray());

        Assert.Equal(left.Select(bar => 720 - Number(bar, "x") - Number(bar, "width")), right.Select(bar => Number(bar, "x")), (a, b) => Math.Abs(a - b) < 0.05);
        Assert.Equal("rtl", Draw(spec, rightToLeft: true).Attribute("direction")!.Value);
    }

    [Theory]
    [InlineData(ChartKind.Bars, 30, 1)]
    [InlineData(ChartKind.Columns, 40, 2)]
    [InlineData(ChartKind.StackedColumns, 12, 11)]
    public void Nothing_is_drawn_outside_however_many_bars_there_are(ChartKind kind, int rows, int series)
    {
        var spec = Spec(kind, [.. Enumerable.Range(0, series).Select(s => Enumerable.Range(0, rows).Select(r => (decimal?)(r * 37 % 101 * (s + 1))).ToArray())]);

        var drawing = Draw(spec);

        var height = double.Parse(drawing.Attribute("viewBox")!.Value.Split(' ')[3], CultureInfo.InvariantCulture);
        Assert.All(Bars(drawing), bar =>
        {
            Assert.InRange(Number(bar, "x"), 0, 720 - Number(bar, "width"));
            Assert.InRange(Number(bar, "y"), 0, height - Number(bar, "height"));
        });
        Assert.All(drawing.Elements(Main + "text"), text => Assert.InRange(Number(text, "y"), 0, height));
    }

    [Fact]
    public void Several_drawings_in_one_page_share_no_id_and_take_the_width_they_get()
    {
        var spec = Spec(ChartKind.Columns, [.. Enumerable.Range(1, 9).Select(n => new decimal?[] { n })]);

        var page = new XElement("page", Draw(spec, prefix: "one"), Draw(spec, prefix: "two"));

        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(
            page.Descendants().Attributes("fill").Where(fill => fill.Value.StartsWith("url", StringComparison.Ordinal)),
            fill => Assert.Contains(fill.Value[5..^1], ids));
        Assert.All(page.Elements(), drawing => Assert.Null(drawing.Attribute("width")));
        Assert.All(page.Elements(), drawing => Assert.All(drawing.Attribute("aria-labelledby")!.Value.Split(' '), id => Assert.Contains(id, ids)));
    }

    [Fact]
    public void Words_from_outside_stay_words()
    {
        var spec = Spec(ChartKind.Bars, [1m]) with { Title = "</title><script>alert(1)</script>", Categories = ["a & b \u0001\uD83D\uDE00 \"<>"] };
        using var file = new MemoryStream();

        SvgChart.Write(spec, new SvgSetting { Prefix = "x" }, file);

        file.Position = 0;
        var read = XDocument.Load(file).Root!;
        Assert.Empty(read.Descendants(Main + "script"));
        Assert.Equal(spec.Title, read.Element(Main + "title")!.Value);
        Assert.Contains("a & b \uD83D\uDE00 \"<>", read.Elements(Main + "text").Select(text => text.Value));
    }

    [Fact]
    public void Greys_stand_apart_from_each_other_and_from_paper()
    {
        double[] tones = [Luminance(BarFill.Of(0, "")), Luminance(BarFill.Of(1, "")), Luminance("#FFFFFF")];

        Assert.Equal("#FFFFFF", BarFill.Of(2, ""));
        Assert.True(tones[2] / tones[1] >= 3 && tones[1] / tones[0] >= 3 && tones[2] / Luminance(BarFill.Ink) >= 3);
        Assert.Equal(9, Enumerable.Range(0, 9).Select(series => BarFill.Of(series, "")).Distinct().Count());
    }

    [Theory]
    [InlineData("one two three", 40, 3)]
    [InlineData("一二三四五六七八", 50, 2)]
    [InlineData("unbreakable", 10, 1)]
    [InlineData("", 10, 1)]
    public void Long_names_go_on_in_further_lines(string text, int width, int lines)
    {
        var found = TextWidth.Lines(text, 12, width);

        Assert.Equal(lines, found.Count);
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(found).Replace(" ", "", StringComparison.Ordinal));
    }

    private static ChartSpec Spec(ChartKind kind, params decimal?[][] series) => new()
    {
        Key = "figure",
        Kind = kind,
        Title = "A figure",
        AlternativeText = "What it shows",
        Categories = [.. Enumerable.Range(1, series[0].Length).Select(row => $"Row {row}")],
        Series = [.. series.Select((values, at) => new ChartSeries($"Series {at + 1}", values))],
    };

    private static XElement Draw(ChartSpec spec, bool rightToLeft = false, string prefix = "x") =>
        SvgChart.Of(spec, new SvgSetting { Prefix = prefix, IsRightToLeft = rightToLeft });

    /// <summary>The bars, without the swatches of the legend, which are 14 by 14.</summary>
    private static IEnumerable<XElement> Bars(XElement drawing) =>
        drawing.Elements(Main + "rect").Where(rect => rect.Attribute("stroke") is not null && (string?)rect.Attribute("width") != "14");

    private static IEnumerable<string> Texts(XElement drawing) => drawing.Elements(Main + "text").Select(text => text.Value);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    /// <summary>Relative luminance and 0.05 (WCAG 2.2, contrast ratio).</summary>
    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5)) + 0.05;
    }
}
