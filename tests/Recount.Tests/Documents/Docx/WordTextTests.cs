using Recount.Documents;
using static Recount.Tests.Documents.Docx.WordFile;

namespace Recount.Tests.Documents.Docx;

public class WordTextTests
{
    [Fact]
    public void Empty_paragraphs_are_counted()
    {
        var document = Read(P("One") + "<w:p/>" + P("Two"));

        Assert.Equal(["One", "", "Two"], Texts(document));
        Assert.Equal([0, 1, 2], document.Paragraphs.Select(paragraph => paragraph.Index));
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted()
    {
        var document = Read(
            "<w:p>" + R("The ") + "<w:del w:id=\"1\"><w:r><w:delText>old</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\">" + R("new") + "</w:ins>" + R(" law") + "</w:p>"
            + "<w:p><w:moveFrom w:id=\"3\">" + R("gone") + "</w:moveFrom><w:moveTo w:id=\"4\">" + R("here") + "</w:moveTo></w:p>");

        Assert.Equal(["The new law", "here"], Texts(document));
    }

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs()
    {
        var document = Read(
            "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + R("Training of ") + "</w:p>" + P("judges"));

        Assert.Equal(["Training of judges"], Texts(document));
    }

    [Fact]
    public void A_wholly_deleted_paragraph_is_not_there() =>
        Assert.Equal(["Stays"], Texts(Read(
            "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:del w:id=\"2\"><w:r><w:delText>Goes</w:delText></w:r></w:del></w:p>"
            + P("Stays"))));

    [Fact]
    public void A_format_before_a_tracked_change_does_not_count() =>
        Assert.Equal("seen", Texts(Read(
            "<w:p><w:r><w:rPr><w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>seen</w:t></w:r></w:p>"))[0]);

    [Fact]
    public void Hidden_text_is_left_out_also_by_style()
    {
        var document = new WordFile
        {
            Styles = "<w:style w:type=\"character\" w:styleId=\"H\"><w:name w:val=\"h\"/><w:rPr><w:vanish/></w:rPr></w:style>",
            Body = "<w:p>" + R("a") + R("b", "<w:vanish/>") + R("c", "<w:rStyle w:val=\"H\"/>")
                + R("d", "<w:rStyle w:val=\"H\"/><w:vanish w:val=\"0\"/>") + "</w:p>",
        }.Read();

        Assert.Equal(["ad"], Texts(document));
    }

    [Fact]
    public void A_fields_code_is_left_out_and_its_result_is_read()
    {
        var document = Read(
            "<w:p>" + R("See ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText>DDEAUTO c:\\\\x</w:instrText></w:r>" + R("code") + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + R("article 5") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + R(" now") + "</w:p>"
            + "<w:p><w:fldSimple w:instr=\"REF x\">" + R("simple") + "</w:fldSimple></w:p>");

        Assert.Equal(["See article 5 now", "simple"], Texts(document));
    }

    [Fact]
    public void A_field_that_never_ends_does_not_swallow_the_rest() =>
        Assert.Equal(["", "Training"], Texts(Read(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>X</w:instrText></w:r></w:p>" + P("Training"))));

    [Fact]
    public void Ticked_form_fields_are_signs()
    {
        static string Box(string state) =>
            $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox>{state}</w:checkBox></w:ffData></w:fldChar></w:r>"
            + "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        Assert.Equal(["☒ ☐"], Texts(Read(
            "<w:p>" + Box("<w:default w:val=\"0\"/><w:checked/>") + R(" ") + Box("<w:default w:val=\"0\"/>") + "</w:p>")));
    }

    [Fact]
    public void Marks_between_letters_are_what_a_reader_sees() =>
        Assert.Equal(["infor-mation access and a b c"], Texts(Read(
            "<w:p><w:r><w:t>infor</w:t><w:noBreakHyphen/><w:t>ma\u00adtion</w:t><w:tab/><w:t>ac</w:t><w:softHyphen/><w:t>ce\u200bss</w:t>"
            + "<w:br/><w:t>and\u00a0a</w:t></w:r>" + R("  \u202f b\u2003 c ") + "</w:p>")));

    [Fact]
    public void Signs_of_symbol_fonts_are_bullets_and_ticks() =>
        Assert.Equal(["• one", "☒ ☑", "• two"], Texts(Read(
            "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:t xml:space=\"preserve\"> one</w:t></w:r></w:p>"
            + "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FD\"/></w:r>" + R(" ") + R("\uf0fe", "<w:rFonts w:ascii=\"Wingdings\"/>") + "</w:p>"
            + P("\uf0b7 two"))));

    [Fact]
    public void Letters_and_their_marks_are_composed() =>
        Assert.Equal(["République"], Texts(Read(P("Re\u0301publique"))));

    [Fact]
    public void An_alternative_is_read_once()
    {
        const string box =
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx>"
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict>"
            + "</mc:Fallback></mc:AlternateContent></w:r>";

        var document = Read(
            "<w:p>" + R("Before ") + box.Replace("{0}", P("In the box"), StringComparison.Ordinal) + R("after") + "</w:p>" + P("Next"));

        Assert.Equal(["Before after", "In the box", "Next"], Texts(document));
    }

    [Fact]
    public void A_fallback_is_read_where_the_choice_holds_nothing() =>
        Assert.Equal(["old"], Texts(Read(
            "<w:p><mc:AlternateContent><mc:Choice Requires=\"x\"/><mc:Fallback>" + R("old") + "</mc:Fallback></mc:AlternateContent></w:p>")));

    [Fact]
    public void Content_controls_and_links_are_read() =>
        Assert.Equal(["block", "in line and link"], Texts(Read(
            "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + P("block") + "</w:sdtContent></w:sdt>"
            + "<w:p><w:sdt><w:sdtContent>" + R("in line") + "</w:sdtContent></w:sdt>" + R(" and ")
            + "<w:hyperlink r:id=\"x\">" + R("link") + "</w:hyperlink></w:p>")));

    [Fact]
    public void Text_without_kept_spaces_is_trimmed_as_in_Word() =>
        Assert.Equal(["ab"], Texts(Read("<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t> b </w:t></w:r></w:p>")));

    [Fact]
    public void The_strict_form_of_the_format_is_read() =>
        Assert.Equal(["strict"], Texts(new WordFile
        {
            Main = "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>" + P("strict") + "</w:body></w:document>",
        }.Read()));

    private static string[] Texts(SourceDocument document) => [.. document.Paragraphs.Select(paragraph => paragraph.Text)];
}
