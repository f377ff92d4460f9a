using System.Text;
using Recount.Documents;

namespace Recount.Tests.Documents.PlainText;

public class PlainTextReaderTests
{
    [Fact]
    public void Each_long_line_is_a_paragraph()
    {
        var sentence = string.Concat(Enumerable.Repeat("The Convention entered into force in 2009. ", 5)).Trim();

        Assert.Equal(["2.4 Needs", sentence, "Next", sentence], Texts($"2.4 Needs\n{sentence}\nNext\r\n\r\n{sentence}"));
    }

    [Fact]
    public void Wrapped_lines_are_joined_and_items_are_not()
    {
        var paragraphs = Texts(
            """
            2.4 Technical assistance needs
            The following needs were identified by the State under review
            in the course of its self-
            assessment:
            - Training of the officers who verify declarations of assets
              and interests (art. 8, para. 5);
            - Manuals (art. 9);
            (a) Drafting.
            """);

        Assert.Equal(
            [
                "2.4 Technical assistance needs",
                "The following needs were identified by the State under review in the course of its self-assessment:",
                "- Training of the officers who verify declarations of assets and interests (art. 8, para. 5);",
                "- Manuals (art. 9);",
                "(a) Drafting.",
            ],
            paragraphs);
    }

    [Fact]
    public void Pages_are_counted_by_form_feeds()
    {
        var document = Read("One\n\fTwo\n");

        Assert.Equal(2, document.Pages);
        Assert.Equal([1, 2], document.Paragraphs.Select(p => p.Page));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_names_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes("République")];

        Assert.Equal("République", Assert.Single(DocumentReader.Read(content, "a.txt").Document!.Paragraphs).Text);
    }

    [Fact]
    public void Items_stand_as_deep_as_they_are_indented() =>
        Assert.Equal([null, 0, 1, 0], Read("Lead-in:\n- a\n    - b\n- c").Paragraphs.Select(p => p.Level));

    private static SourceDocument Read(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text), "a.txt").Document!;

    private static IEnumerable<string> Texts(string text) => Read(text).Paragraphs.Select(paragraph => paragraph.Text);
}
