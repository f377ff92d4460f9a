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

        Assert.Equal("note.liquid: found the name 'cycle3', which does not exist; names are cycle2.", wrong.Message);
    }

    [Fact]
    public void A_fault_in_a_template_is_said_with_its_place()
    {
        var wrong = Assert.Throws<RecountException>(() => NoteTemplate.Render("{% if x %}", "note.liquid", Words, new NoteRow()));

        Assert.StartsWith("note.liquid: ", wrong.Message, StringComparison.Ordinal);
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
