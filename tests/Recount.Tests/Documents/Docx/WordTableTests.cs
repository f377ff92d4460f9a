using static Recount.Tests.Documents.Docx.WordFile;

namespace Recount.Tests.Documents.Docx;

public class WordTableTests
{
    [Fact]
    public void Cells_know_their_place_and_merged_ones_stand_once()
    {
        var document = WordFile.Read(Table(
            Row(Cell("Article"), Cell("Description", "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("5", "<w:vMerge w:val=\"restart\"/>"), Cell("Training"), Cell("A")),
            Row(Cell("", "<w:vMerge/>"), Cell("Drafting"), Cell("B")),
            Row(Cell("9"), Cell("Manual"), Cell("C"))));

        Assert.Equal(
            [
                ("Article", 0, 0, 1, 1), ("Description", 0, 1, 1, 2), ("5", 1, 0, 2, 1), ("Training", 1, 1, 1, 1), ("A", 1, 2, 1, 1),
                ("Drafting", 2, 1, 1, 1), ("B", 2, 2, 1, 1), ("9", 3, 0, 1, 1), ("Manual", 3, 1, 1, 1), ("C", 3, 2, 1, 1),
            ],
            document.Paragraphs.Select(p => (p.Text, p.Cell!.Row, p.Cell.Column, p.Cell.RowSpan, p.Cell.ColumnSpan)));
    }

    [Fact]
    public void A_bold_first_row_is_a_header()
    {
        var document = WordFile.Read(
            Table(Row(Cell("Article", run: "<w:b/>"), Cell("Need", run: "<w:b/>")), Row(Cell("5"), Cell("Training")))
            + Table(Row(Cell("x"), Cell("y", run: "<w:b/>")), Row(Cell("5"), Cell("Training"))));

        Assert.Equal([true, true, false, false, false, false, false, false], document.Paragraphs.Select(p => p.Cell!.IsHeader));
    }

    [Fact]
    public void Marked_header_rows_count_from_the_top()
    {
        var mark = "<w:trPr><w:tblHeader/></w:trPr>";
        var document = WordFile.Read(Table(Row(mark + Cell("a")), Row(mark + Cell("b")), Row(Cell("c")), Row(mark + Cell("d"))));

        Assert.Equal([true, true, false, false], document.Paragraphs.Select(p => p.Cell!.IsHeader));
    }

    [Fact]
    public void A_table_in_a_table_stands_in_its_order()
    {
        var document = WordFile.Read(
            Table(Row($"<w:tc>{P("before")}{Table(Row(Cell("inner")))}{P("after")}</w:tc>", Cell("beside"))) + P("below"));

        Assert.Equal(
            [("before", 0), ("inner", 1), ("after", 0), ("beside", 0), ("below", -1)],
            document.Paragraphs.Select(p => (p.Text, p.Cell?.Table ?? -1)));
    }

    [Fact]
    public void Deleted_rows_are_not_there_and_do_not_count()
    {
        var document = WordFile.Read(Table(
            Row(Cell("a")), Row("<w:trPr><w:del w:id=\"1\"/></w:trPr>" + Cell("gone")), Row(Cell("b"))));

        Assert.Equal([("a", 0), ("b", 1)], document.Paragraphs.Select(p => (p.Text, p.Cell!.Row)));
    }

    [Fact]
    public void Rows_and_cells_in_content_controls_are_read() =>
        Assert.Equal(["a", "b"], WordFile.Read(Table(
            $"<w:sdt><w:sdtContent>{Row(Cell("a"), $"<w:sdt><w:sdtContent>{Cell("b")}</w:sdtContent></w:sdt>")}</w:sdtContent></w:sdt>"))
            .Paragraphs.Select(p => p.Text));

    private static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, string format = "", string run = "") =>
        $"<w:tc><w:tcPr>{format}</w:tcPr><w:p>{R(text, run)}</w:p></w:tc>";
}
