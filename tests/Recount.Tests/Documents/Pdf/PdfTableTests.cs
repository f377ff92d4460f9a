namespace Recount.Tests.Documents.Pdf;

public sealed class PdfTableTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_tick_stands_under_its_option_with_all_lines_drawn_with_none_and_with_horizontal_ones(int table)
    {
        var cells = SamplePdf.Read("tables.pdf").Table(table);

        var header = cells
            .Where(cell => cell.Cell!.Row == 0).ToDictionary(cell => cell.Cell!.Column, cell => cell.Text);
        var ticked = cells.Where(cell => cell.Text == "X").Select(cell => header[cell.Cell!.Column]);

        Assert.Equal(60, cells.Count);
        Assert.All(cells.Where(cell => cell.Cell!.Row == 0), cell => Assert.True(cell.Cell!.IsHeader));
        Assert.Equal(
            ["Summary of good practices/lessons learned", "Legislative drafting", "On-site assistance by an expert",
                "Capacity-building programmes",
             "Other", "Summary of good practices/lessons learned", "Model legislation", "Capacity-building programmes"],
            ticked);
    }

    [Fact]
    public void Merged_cells_are_one_and_cover_their_rows_and_columns()
    {
        var cells = SamplePdf.Read("tables.pdf").Table(3);

        var twelve = cells.Single(cell => cell.Text == "12").Cell!;
        var wide = cells.Single(cell => cell.Text.StartsWith("Needs under all", StringComparison.Ordinal)).Cell!;

        Assert.Equal((4, 0, 2, 1), (twelve.Row, twelve.Column, twelve.RowSpan, twelve.ColumnSpan));
        Assert.Equal((6, 0, 1, 3), (wide.Row, wide.Column, wide.RowSpan, wide.ColumnSpan));
    }

    [Fact]
    public void Text_that_wraps_in_a_cell_is_one_paragraph()
    {
        var need = SamplePdf.Read("tables.pdf").Table(4).Single(cell => cell.Cell is { Row: 3, Column: 1 });

        Assert.Equal(
            "Introduction of electronic procurement in the municipalities; manuals for bidders and contracting authorities in all languages of the country",
            need.Text);
    }
}
