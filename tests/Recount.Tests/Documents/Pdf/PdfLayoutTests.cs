namespace Recount.Tests.Documents.Pdf;

public sealed class PdfLayoutTests
{
    [Fact]
    public void Two_columns_are_read_one_after_the_other_and_a_paragraph_goes_on_in_the_next()
    {
        var texts = SamplePdf.Read("columns.pdf").Paragraphs.Select(paragraph => paragraph.Text).ToList();

        var law = texts.FindIndex(text =>
            text.StartsWith("The law on access-to-information", StringComparison.Ordinal));
        var needs = texts.FindIndex(text => text.StartsWith("2.4. Technical", StringComparison.Ordinal));
        var recovery = texts.FindIndex(text => text.StartsWith("3. Chapter V", StringComparison.Ordinal));

        Assert.EndsWith("(arts. 10 and 13).", texts[law], StringComparison.Ordinal);
        Assert.True(law < needs && needs < recovery);
        Assert.Equal(
            "2.4. Technical assistance needs identified to improve implementation of the Convention", texts[needs]);
        Assert.Equal(18, texts.Count);
    }

    [Fact]
    public void A_table_that_goes_on_over_pages_is_one_and_its_repeated_header_stands_once()
    {
        var document = SamplePdf.Read("longtable.pdf");

        Assert.Equal(2, document.Paragraphs
            .Select(paragraph => paragraph.Cell?.Table).OfType<int>().Distinct().Count());
        Assert.All([0, 1], table =>
        {
            var cells = document.Table(table);
            Assert.Equal(41, cells.Max(cell => cell.Cell!.Row) + 1);
            Assert.Single(cells, cell => cell.Text == "Need");
            Assert.Equal("Need number 38: development of indicators for the monitoring of the strategy",
                cells[^3].Text);
        });
    }

    [Fact]
    public void Letter_spaced_headings_keep_their_words_together()
    {
        var document = SamplePdf.Read("indent.pdf");

        Assert.Contains(document.Paragraphs, paragraph => paragraph.Text == "EXECUTIVE SUMMARY");
        Assert.Contains(document.Paragraphs, paragraph => paragraph.Text == "Technical assistance needs");
    }

    [Fact]
    public void A_letter_of_a_citation_at_the_start_of_a_line_starts_no_item()
    {
        var document = SamplePdf.Read("indent.pdf");

        var items = document.Paragraphs
            .Where(paragraph => paragraph.Text.Contains("Training of investigators", StringComparison.Ordinal));

        Assert.Equal(3, items.Count());
        Assert.All(items, item =>
            Assert.EndsWith("(art. 12, para. 2 (b) and (c));", item.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Superscript_marks_are_no_digits_of_a_number_but_raised_letters_stay()
    {
        var document = SamplePdf.Read("marks.pdf");

        var challenge = document.Starting("Ensure that the 282 challenges are met");

        Assert.EndsWith("and that the 12 bodies work (art. 6, para. 2);", challenge.Text, StringComparison.Ordinal);
        Assert.Contains(document.Paragraphs, paragraph => paragraph.Text == "1er janvier, no 5.");
        Assert.Equal(["1", "2", "3"], document.Notes.Select(note => note.Mark));
        Assert.All(document.Notes, note => Assert.Equal(challenge.Index, note.Paragraph));
    }

    [Fact]
    public void Ligatures_are_letters() =>
        Assert.Contains(SamplePdf.Read("marks.pdf").Paragraphs, paragraph =>
            paragraph.Text == "efficient office first flow");

    [Fact]
    public void A_page_that_is_turned_reads_as_one_that_is_not()
    {
        var (upright, turned) = (SamplePdf.Read("marks.pdf"), SamplePdf.Read("turned.pdf"));

        Assert.Equal(upright.Paragraphs, turned.Paragraphs);
    }
}
