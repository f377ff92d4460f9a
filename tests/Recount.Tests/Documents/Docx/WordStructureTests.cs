using Recount.Documents;
using static Recount.Tests.Documents.Docx.WordFile;

namespace Recount.Tests.Documents.Docx;

public class WordStructureTests
{
    [Theory]
    [InlineData("<w:outlineLvl w:val=\"1\"/>", 2)]
    [InlineData("<w:pStyle w:val=\"A\"/>", 3)]
    [InlineData("<w:pStyle w:val=\"B\"/>", 3)]
    [InlineData("<w:pStyle w:val=\"B\"/><w:outlineLvl w:val=\"9\"/>", null)]
    [InlineData("<w:pStyle w:val=\"Titre2\"/>", 2)]
    [InlineData("<w:pStyle w:val=\"a5\"/>", 1)]
    [InlineData("<w:pStyle w:val=\"H23G\"/>", 3)]
    [InlineData("<w:pStyle w:val=\"HChG\"/>", 1)]
    [InlineData("<w:pStyle w:val=\"SingleTxtG\"/>", null)]
    [InlineData("<w:pStyle w:val=\"TOC1\"/>", null)]
    public void A_heading_is_known_by_level_or_style(string format, int? level)
    {
        static string Style(string id, string name, string rest = "") =>
            $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{rest}</w:style>";
        var document = new WordFile
        {
            Styles = Style("A", "x", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>") + Style("B", "y", "<w:basedOn w:val=\"A\"/>")
                + Style("Titre2", "Titre 2") + Style("a5", "heading 1") + Style("H23G", "_ H_2/3_G") + Style("HChG", "_ H _Ch_G")
                + Style("SingleTxtG", "_ Single Txt_G") + Style("TOC1", "toc 1"),
            Body = P("Text", format),
        }.Read();

        Assert.Equal(level, document.Paragraphs[0].HeadingLevel);
    }

    [Fact]
    public void Styles_that_inherit_from_each_other_in_a_circle_end() =>
        Assert.Single(new WordFile
        {
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>",
            Body = P("Text", "<w:pStyle w:val=\"A\"/>"),
        }.Read().Paragraphs);

    [Fact]
    public void The_emphasis_at_the_start_is_measured()
    {
        var document = new WordFile
        {
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:b/></w:rPr></w:style>",
            Body = "<w:p>" + R("Article 5. ", "<w:i/>") + R("Training") + "</w:p>"
                + P("Whole", "<w:pStyle w:val=\"B\"/>")
                + "<w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr>" + R("undone", "<w:rStyle w:val=\"C\"/>") + "</w:p>"
                + "<w:p>" + R("Plain ") + R("bold", "<w:b/>") + "</w:p>"
                + "<w:p>" + R("Line", "<w:u w:val=\"single\"/>") + R(" off", "<w:b w:val=\"false\"/>") + "</w:p>",
        }.Read();

        Assert.Equal([10, 5, 0, 0, 4], document.Paragraphs.Select(paragraph => paragraph.Emphasized));
    }

    [Fact]
    public void Notes_have_their_marks_and_are_no_part_of_the_text()
    {
        var document = new WordFile
        {
            Footnotes = "<w:footnote w:type=\"separator\" w:id=\"-1\"/><w:footnote w:id=\"2\">" + P("First note") + "</w:footnote>"
                + "<w:footnote w:id=\"1\">" + P("Second") + P("note") + "</w:footnote><w:footnote w:id=\"3\">" + P("Star") + "</w:footnote>",
            Endnotes = "<w:endnote w:id=\"1\">" + P("At the end") + "</w:endnote>",
            Body = "<w:p>" + R("282 challenges") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + R(" exist") + "</w:p>"
                + "<w:p>" + R("x") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                + "<w:r><w:footnoteReference w:id=\"3\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>",
        }.Read();

        Assert.Equal(["282 challenges exist", "x"], document.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(
            [new SourceNote(0, "1", "First note"), new(1, "2", "Second note"), new(1, "*", "Star"), new(1, "i", "At the end")],
            document.Notes);
    }

    [Theory]
    [InlineData("<w:vertAlign w:val=\"superscript\"/>")]
    [InlineData("<w:position w:val=\"8\"/>")]
    public void A_raised_number_behind_a_word_is_a_notes(string raised) =>
        Assert.Equal("282 challenges in 10 m", Assert.Single(WordFile.Read(
            "<w:p>" + R("282 challenges") + R("12", raised) + R(" in 10 m") + "</w:p>").Paragraphs).Text);

    [Fact]
    public void Running_heads_stand_apart()
    {
        var document = new WordFile { Header = P("CAC/COSP/IRG/II/1/1/Add.5") + P(""), Body = P("Text") }.Read();

        Assert.Equal(["CAC/COSP/IRG/II/1/1/Add.5"], document.RunningHeads);
        Assert.Single(document.Paragraphs);
    }

    [Fact]
    public void A_document_of_pictures_is_doubted() =>
        Assert.Equal("scanned", Assert.Single(WordFile.Read("<w:p><w:r><w:pict><v:imagedata/></w:pict></w:r></w:p>").Problems).Code);

    [Fact]
    public void Text_in_a_file_inside_the_document_is_doubted() =>
        Assert.Equal("embedded-text", Assert.Single(WordFile.Read(P("Text") + "<w:altChunk/>").Problems).Code);
}
