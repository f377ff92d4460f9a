using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using Recount.Figures;
using Recount.Notes;
using Recount.Notes.Docx;

namespace Recount.Tests.Notes;

/// <summary>Labels that stand clear of each other and of the frame.</summary>
public sealed class NoteChartTests : IDisposable
{
    private readonly MemoryStream _file = new();
    private readonly WordprocessingDocument _note;

    public NoteChartTests()
    {
        NoteFile.Write(NoteBuilder.Draft(ExampleFacts.Of(), Language.English), _file);
        _note = WordprocessingDocument.Open(_file, isEditable: false);
    }

    public void Dispose()
    {
        _note.Dispose();
        _file.Dispose();
    }

    [Fact]
    public void A_stack_has_its_sum_on_top()
    {
        var sums = Growth.Descendants<LineChartSeries>().Single();

        Assert.Equal(
            ["12", "8", "7"],
            sums.Descendants<Values>().Single().Descendants<NumericPoint>().Select(point => point.InnerText).Distinct());
        Assert.Equal(DataLabelPositionValues.Top, sums.Descendants<DataLabelPosition>().Single().Val!.Value);
        Assert.Equal(2u, Growth.Descendants<LegendEntry>().Single().Index!.Val!.Value);
    }

    [Fact]
    public void A_part_of_a_stack_that_is_too_low_for_its_number_has_none()
    {
        // Under a highest stack of 55, a number wants a part of 4.
        Assert.Equal([1, 2, 3], Unlabelled([46, 37, 35, 18], [9, 3, 2, 0]));
        Assert.Empty(Unlabelled([46, 37], [9, 4]));
    }

    [Fact]
    public void The_axis_of_lying_bars_leaves_room_for_the_longest_label()
    {
        var axis = Chart("Categories of technical assistance needs, first").Descendants<ValueAxis>().Single();

        // 260 needs: steps of 50, and a sixth more than the bar.
        Assert.Equal((350d, 50d), (axis.Scaling!.MaxAxisValue!.Val!.Value, axis.GetFirstChild<MajorUnit>()!.Val!.Value));
    }

    /// <summary>Of 1,000 needs the shares of 26.5, 9.5 and so on make 104 where each is rounded by itself.</summary>
    [Theory]
    [InlineData(NoteRounding.Nearest, 104, "Each share is rounded to the nearest")]
    [InlineData(NoteRounding.LargestRemainder, 100, "Shares are rounded so that together they make 100")]
    public void Shares_are_rounded_as_the_note_below_says(NoteRounding rounding, int sum, string says)
    {
        var facts = ExampleFacts.Of();
        int[] needs = [265, 95, 205, 35, 75, 105, 175, 35, 10];
        var figures = facts.Figures with { Figure1 = [.. facts.Figures.Figure1.Zip(needs, (row, number) => row with { Needs = number, Percent = number / 10m })] };

        var figure = NoteBuilder.Draft(facts with { Figures = figures, Rounding = rounding }, Language.English).Figures[0];

        Assert.Equal(sum, figure.Series[0].Labels!.Sum(label => int.Parse(label.Split('(', '%')[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.StartsWith(says, figure.Footnotes.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_some_needs_have_no_category_each_share_is_rounded_by_itself()
    {
        var facts = ExampleFacts.Of() with { Rounding = NoteRounding.LargestRemainder };

        var figure = NoteBuilder.Draft(facts, Language.English).Figures.Single(figure => figure.Key == "figure4");

        Assert.StartsWith("Each share is rounded", figure.Footnotes.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Edited_data_are_summed_anew()
    {
        var part = _note.MainDocumentPart!.ChartParts.Single(part => part.ChartSpace == Growth);
        using var workbook = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), isEditable: false);

        Assert.Equal("SUM(B2:C2)", workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!
            .Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>().First().Text);
    }

    private ChartSpace Growth => _note.MainDocumentPart!.ChartParts.Select(part => part.ChartSpace!)
        .Single(chart => chart.Descendants<LineChart>().Any());

    private ChartSpace Chart(string title)
    {
        var id = _note.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline>()
            .Single(inline => inline.DocProperties!.Description!.Value!.StartsWith(title, StringComparison.Ordinal))
            .Descendants<ChartReference>().Single().Id!.Value!;
        return ((ChartPart)_note.MainDocumentPart.GetPartById(id)).ChartSpace!;
    }

    /// <summary>Where the upper series goes without its numbers.</summary>
    private static IEnumerable<uint> Unlabelled(int[] since, int[] increase)
    {
        var facts = ExampleFacts.Of();
        var rows = since.Zip(increase, (before, more) => new Figure2Row("5", before, more, before + more));
        using var file = new MemoryStream();
        NoteFile.Write(NoteBuilder.Draft(facts with { Figures = facts.Figures with { Figure2 = [.. rows] } }, Language.English), file);
        using var note = WordprocessingDocument.Open(file, isEditable: false);
        var growth = note.MainDocumentPart!.ChartParts.Select(part => part.ChartSpace!).Single(chart => chart.Descendants<LineChart>().Any());
        return
        [
            .. growth.Descendants<BarChartSeries>().Last().Descendants<DataLabel>()
                .Where(label => label.Descendants<Delete>().Any())
                .Select(label => label.Index!.Val!.Value),
        ];
    }
}
