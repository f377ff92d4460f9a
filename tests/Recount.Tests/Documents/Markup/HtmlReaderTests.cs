using System.Text;
using Recount.Documents;

namespace Recount.Tests.Documents.Markup;

public class HtmlReaderTests
{
    [Fact]
    public void Paragraphs_and_headings_are_read_and_scripts_are_not()
    {
        var document = Read(
            "<head><title>no</title><style>p{}</style></head><h2>2. Chapter II</h2><p>One<br>line &amp; more</p><script>alert(1)</script>"
            + "<div>Loose <b>text</b><p>inner</p>after</div><p hidden>no</p><p style='display: none'>no</p>");

        Assert.Equal(
            [("2. Chapter II", 2), ("One line & more", null), ("Loose text", null), ("inner", null), ("after", null)],
            document.Paragraphs.Select(p => (p.Text, p.HeadingLevel)));
    }

    [Fact]
    public void Lists_have_their_signs_and_levels()
    {
        var document = Read(
            "<ul><li>a<ol type=a start=2><li>b<li><p>c</p><p>more</p></ol></li></ul><ol><li value=7>d<li>e</ol><ul style='list-style: none'><li>f</ul>");

        Assert.Equal(
            [("•", 0, "a"), ("b.", 1, "b"), ("c.", 1, "c"), (null, 1, "more"), ("7.", 0, "d"), ("8.", 0, "e"), (null, 0, "f")],
            document.Paragraphs.Select(p => (p.Label, p.Level!.Value, p.Text)));
    }

    [Fact]
    public void Cells_know_their_place()
    {
        var document = Read(
            "<table><thead><tr><th>Article<th>Need<th>Type</thead><tr><td rowspan=2>5<td>Training<td></tr><tr><td colspan=2>Manual</table>");

        Assert.Equal(
            [
                ("Article", 0, 0, 1, 1, true), ("Need", 0, 1, 1, 1, true), ("Type", 0, 2, 1, 1, true), ("5", 1, 0, 2, 1, false),
                ("Training", 1, 1, 1, 1, false), ("", 1, 2, 1, 1, false), ("Manual", 2, 1, 1, 2, false),
            ],
            document.Paragraphs.Select(p =>
                (p.Text, p.Cell!.Row, p.Cell.Column, p.Cell.RowSpan, p.Cell.ColumnSpan, p.Cell.IsHeader)));
    }

    [Fact]
    public void The_emphasis_at_the_start_is_measured() =>
        Assert.Equal([10, 5], Read("<p><i>Article 5.</i> Training</p><p style='font-weight: bold'>Whole</p>").Paragraphs.Select(p => p.Emphasized));

    [Fact]
    public void Two_line_breaks_end_a_paragraph_and_so_does_a_typed_bullet() =>
        Assert.Equal(["one line", "next", "• a", "(b) c"], Texts(Read("one<br>line<br><br>next<br>• a<br>(b) c")));

    [Fact]
    public void Notes_stand_apart()
    {
        var document = Read(
            "<p>282 challenges<sup>1</sup> exist</p><section class=footnotes><ol><li>A note<a>↩</a></ol></section><footer>V.19-01704</footer>");

        Assert.Equal(["282 challenges exist"], Texts(document));
        Assert.Equal([new SourceNote(0, "1", "A note")], document.Notes);
        Assert.Equal(["V.19-01704"], document.RunningHeads);
    }

    [Fact]
    public void An_older_page_names_its_encoding()
    {
        var page = Encoding.Latin1.GetBytes("<html><meta charset=windows-1252><p>République</p>");

        Assert.Equal(["République"], DocumentReader.Read(page, "a.html").Document!.Paragraphs.Select(p => p.Text));
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<table><tr><td>", 20_000)]
    [InlineData("<ul><li>", 50_000)]
    [InlineData("<p>", 100_000)]
    [InlineData("<a><p>", 20_000)]
    public void A_page_of_nothing_but_nesting_ends_soon(string tag, int times)
    {
        var page = Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat(tag, times)) + "x");
        var started = TimeProvider.System.GetTimestamp();

        var reading = DocumentReader.Read(page, "a.html");

        Assert.True(reading.Document is null != reading.Rejection is null);
        Assert.InRange(TimeProvider.System.GetElapsedTime(started).TotalSeconds, 0, 15);
    }

    private static SourceDocument Read(string page) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes("<!DOCTYPE html><html>" + page), "a.html").Document!;

    private static IEnumerable<string> Texts(SourceDocument document) => document.Paragraphs.Select(p => p.Text);
}
