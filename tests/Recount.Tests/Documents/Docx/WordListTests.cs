using static Recount.Tests.Documents.Docx.WordFile;

namespace Recount.Tests.Documents.Docx;

public class WordListTests
{
    [Fact]
    public void Numbers_are_the_documents_own()
    {
        var labels = Labels(
            Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2.") + Level(2, "lowerLetter", "(%3)"),
            Item(1), Item(1, 1), Item(1, 1), Item(1, 2), Item(1), Item(1, 1));

        Assert.Equal(["1.", "1.1.", "1.2.", "(a)", "2.", "2.1."], labels);
    }

    [Fact]
    public void A_list_may_start_elsewhere_and_be_written_otherwise()
    {
        var labels = Labels(
            Level(0, "upperRoman", "%1.", start: 4) + Level(1, "decimal", "%1.%2", "<w:isLgl/>") + Level(2, "lowerRoman", "%3)"),
            Item(1), Item(1, 1), Item(1, 2), Item(1, 2), Item(1, 2), Item(1, 2));

        Assert.Equal(["IV.", "4.1", "i)", "ii)", "iii)", "iv)"], labels);
    }

    [Fact]
    public void A_level_goes_on_where_it_never_restarts() =>
        Assert.Equal(["1", "1)", "2", "2)"], Labels(
            Level(0, "decimal", "%1") + Level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>"),
            Item(1), Item(1, 1), Item(1), Item(1, 1)));

    [Fact]
    public void Lists_of_one_family_go_on_and_an_override_starts_anew()
    {
        var numbering = Family(0, Level(0, "decimal", "%1.")) + List(1, 0) + List(2, 0)
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

        Assert.Equal(["1.", "2.", "5.", "6."], LabelsOf(numbering, "", Item(1), Item(2), Item(3), Item(3)));
    }

    [Fact]
    public void Bullets_are_bullets_whatever_the_font() =>
        Assert.Equal(["•", "•"], Labels(Level(0, "bullet", "\uf0b7") + Level(1, "bullet", "o"), Item(1), Item(1, 1)));

    [Fact]
    public void A_style_can_number_and_a_paragraph_can_undo_it()
    {
        var numbering = Family(0, Level(0, "decimal", "%1.", "<w:pStyle w:val=\"S\"/>")
            + Level(1, "decimal", "%1.%2.", "<w:pStyle w:val=\"T\"/>")) + List(1, 0);
        const string styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:basedOn w:val=\"S\"/></w:style>";

        Assert.Equal(["1.", "1.1.", null, "2."], LabelsOf(
            numbering, styles, "<w:pStyle w:val=\"S\"/>", "<w:pStyle w:val=\"T\"/>",
            "<w:pStyle w:val=\"S\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "<w:pStyle w:val=\"S\"/>"));
    }

    [Theory]
    [InlineData("russianLower", "б)")]
    [InlineData("chineseCounting", "二)")]
    [InlineData("arabicAbjad", "ب)")]
    [InlineData("decimalZero", "02)")]
    [InlineData("upperLetter", "B)")]
    [InlineData("ordinal", "2nd)")]
    public void Numbers_are_written_in_many_ways(string format, string label) =>
        Assert.Equal(label, Labels(Level(0, format, "%1)", start: 2), Item(1))[0]);

    [Fact]
    public void Letters_are_doubled_after_the_last() =>
        Assert.Equal("(bb)", Labels(Level(0, "lowerLetter", "(%1)", start: 28), Item(1))[0]);

    [Fact]
    public void Deleted_items_do_not_count() =>
        Assert.Equal(["1.", "2."], LabelsOf(
            Family(0, Level(0, "decimal", "%1.")) + List(1, 0), "", Item(1), Item(1) + "<w:rPr><w:del w:id=\"1\"/></w:rPr>", Item(1)));

    [Fact]
    public void Levels_are_the_lists_or_the_distance()
    {
        var document = new WordFile
        {
            Numbering = Family(0, Level(0, "bullet", "•") + Level(1, "bullet", "•")) + List(1, 0),
            Body = P("The margin of the running text.") + P("a", Item(1)) + P("b", Item(1, 1)) + P("Between them")
                + P("c", Item(1) + "<w:ind w:left=\"700\"/>") + P("d", Item(1) + "<w:ind w:left=\"1400\"/>")
                + P("More running text stands here.") + P("– e", "<w:ind w:left=\"720\"/>") + P("– f", "<w:ind w:left=\"1440\"/>"),
        }.Read();

        Assert.Equal([null, 0, 1, null, 0, 1, null, 0, 1], document.Paragraphs.Select(paragraph => paragraph.Level));
    }

    private static string?[] Labels(string levels, params string[] formats) =>
        LabelsOf(Family(0, levels) + List(1, 0), "", formats);

    private static string?[] LabelsOf(string numbering, string styles, params string[] formats) =>
    [
        .. new WordFile { Numbering = numbering, Styles = styles, Body = string.Concat(formats.Select(format => P("Text", format))) }
            .Read().Paragraphs.Select(paragraph => paragraph.Label),
    ];

    private static string Family(int id, string levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>";

    private static string List(int id, int family) => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{family}\"/></w:num>";

    private static string Level(int level, string format, string text, string more = "", int start = 1) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";
}
