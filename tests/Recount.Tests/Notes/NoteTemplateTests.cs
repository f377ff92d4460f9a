using Recount.Notes;

namespace Recount.Tests.Notes;

public class NoteTemplateTests
{
    private static readonly NoteWords Words = NoteWords.Of(Language.English);

    [Fact]
    public void A_name_that_does_not_exist_is_said_with_the_names_that_do()
    {
        var wrong = Assert.Throws<RecountException>(() =>
            NoteTemplate.Render("1. {{ cycle3.needs }}", "note.liquid", Words, new NoteRow { ["cycle2"] = 1 }));

        Assert.Equal("note.liquid, line 1, column 7: found the name 'cycle3', which does not exist, did you mean cycle2?; names are cycle2.", wrong.Message);
    }

    [Fact]
    public void A_fault_in_a_template_is_said_with_its_place()
    {
        var wrong = Assert.Throws<RecountException>(() => NoteTemplate.Render("{% if x %}", "note.liquid", Words, new NoteRow()));

        Assert.StartsWith("note.liquid, line 1, column 11: ", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one\ntwo {{ row.need | count: \"need\" }}", "note.liquid, line 2, column 12: found the name 'need', which does not exist, did you mean needs?; names are needs.")]
    [InlineData("{{ n | cuont: \"need\" }}", "note.liquid, line 1, column 8: found the filter 'cuont', which does not exist, did you mean count?")]
    [InlineData("\n {{ \"The most\" | highest: row, rows }}", "note.liquid, line 2, column 6: 'The most' is not so: a.needs is 3, and b.needs is 3.")]
    [InlineData("{{ \"more\" | more: n, row.needs }}", "note.liquid, line 1, column 5: 'more' is not so: n is 2, and a.needs is 3.")]
    public void What_does_not_exist_or_is_not_so_is_refused_with_its_place(string template, string says)
    {
        var row = new NoteRow { Cell = "a", ["needs"] = 3 };
        var values = new NoteRow { ["n"] = 2, ["row"] = row, ["rows"] = new[] { row, new NoteRow { Cell = "b", ["needs"] = 3 } } };

        var wrong = Assert.Throws<RecountException>(() => NoteTemplate.Render(template, "note.liquid", Words, values));

        Assert.StartsWith(says, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ \"The most\" | highest: row, rows }}", "The most")]
    [InlineData("{{ \"The fewest\" | lowest: other, rows }}", "The fewest")]
    [InlineData("{{ \"More\" | more: row.needs, other.needs }} {{ \"fewer\" | fewer: other.needs, n }} {{ \"as many\" | asMany: n, n }}", "More fewer as many")]
    public void What_is_so_stands(string template, string text)
    {
        var (row, other) = (new NoteRow { Cell = "a", ["needs"] = 3 }, new NoteRow { Cell = "b", ["needs"] = 1 });
        var values = new NoteRow { ["n"] = 2, ["row"] = row, ["other"] = other, ["rows"] = new[] { row, other } };

        Assert.Equal(text, NoteTemplate.Render(template, "note.liquid", Words, values));
    }

    [Fact]
    public void A_word_that_has_no_plural_yet_is_said()
    {
        var wrong = Assert.Throws<RecountException>(() =>
            NoteTemplate.Render("{{ n | count: \"wish\" }}", "note.liquid", Words, new NoteRow { ["n"] = 2 }));

        Assert.Contains("'wish'", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_become_blocks_and_a_broken_line_goes_on()
    {
        var blocks = NoteMarkup.Read("# One\n\n1. A sentence\nthat goes on.\n\n(a) A part\n\n!figure figure1\nplain");

        Assert.Equal(
            [
                new NoteHeading(1, "One"),
                new NoteParagraph(NoteParagraphKind.Numbered, "A sentence that goes on."),
                new NoteParagraph(NoteParagraphKind.Sub, "A part"),
                new NoteFigure("figure1 plain"),
            ],
            blocks);
    }

    [Fact]
    public void An_unknown_mark_is_refused() =>
        Assert.Throws<RecountException>(() => NoteMarkup.Read("!picture x"));
}
