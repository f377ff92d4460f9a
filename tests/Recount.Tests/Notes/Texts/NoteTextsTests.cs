using Recount.Notes.Texts;

namespace Recount.Tests.Notes.Texts;

public class NoteTextsTests
{
    [Fact]
    public void A_file_has_a_line_with_the_place_before_each_text()
    {
        var texts = NoteTexts.Read("; a remark\n\n[mandates]\n1. One.\n; another\n(a) Two.\n\n[ topic 5+6 ]\r\n1. Three.\n[delivery]\n\n", "texts.md");

        Assert.Equal(
            [("mandates", "1. One.\n\n(a) Two.\n", 3), ("topic 5+6", "1. Three.", 8)],
            texts.Sections.Select(section => (section.Place, section.Text, section.Line)));
    }

    [Theory]
    [InlineData("1. One.\n[mandates]", "texts.md, line 1: found '1. One.', expected a place such as [mandates] before the first text.")]
    [InlineData("[delivery]\n1. One.\n[mandates]\n1. Two.\n[delivery]\n1. Three.", "texts.md, line 5: [delivery] stands in line 1 already; write its text there.")]
    public void A_file_that_cannot_be_read_is_refused_with_the_line(string text, string says) =>
        Assert.Equal(says, Assert.Throws<RecountException>(() => NoteTexts.Read(text, "texts.md")).Message);

    [Theory]
    [InlineData("[topic 5+7]\n1. One.", "texts.md, line 1: found [topic 5+7], which is no place of this note, did you mean [topic 5+6]?; places are mandates, ")]
    [InlineData("\n[mandates]\n\n1. We {{ cycle2.need }}.", "texts.md, line 4, column 17: found the name 'need', which does not exist, did you mean needs?; names are change, ")]
    [InlineData("[mandates]\n1. {{ \"most\" | highest: topicOf[\"5+6\"], topics }}", "texts.md, line 2, column 8: 'most' is not so: topics.5+6.needs is ")]
    [InlineData("[mandates]\n1. {{ \"cycles.3.needs\" | cell }}", "texts.md, line 2, column 8: found the cell 'cycles.3.needs', which does not exist; ")]
    [InlineData("[mandates]\n1. {% assign then = \"30 September\" | on %}", "texts.md, line 2, column 22: found '30 September', expected a day such as ")]
    [InlineData("[mandates]\n1. So it is. [needs: N-1]", "texts.md, line 2, column 22: found the id 'N-1' in '[needs: N-1]', which no finding of the register has; ")]
    [InlineData("[mandates]\n1. So it [needs: need-1] is.", "texts.md, line 2, column 10: found '[needs: need-1]', expected it behind the full stop ")]
    [InlineData("[mandates]\n1. So it is.[^Here. [needs: need-1]]", "texts.md, line 2, column 21: found '[needs: need-1]', expected it behind the full stop ")]
    [InlineData("[mandates]\n1. So it is. [needs:]", "texts.md, line 2, column 14: found '[needs:]', expected ids in it")]
    [InlineData("[mandates]\n1. So it is. [Needs: need-1]", "texts.md, line 2, column 14: found '[Needs: need-1]', expected '[needs: ID, ID]' or ")]
    [InlineData("[mandates]\n1. So it is. [need: need-1]", "texts.md, line 2, column 14: found '[need: need-1]', expected ")]
    [InlineData("[mandates]\n1. So it is. [needs: need-1", "texts.md, line 2, column 14: found '[needs: need-1', expected ")]
    [InlineData("[mandates]\n# So it is. [needs: need-1]", "texts.md, line 2, column 13: found '[needs: need-1]', in a heading, ")]
    [InlineData("[mandates]\n1. {{ cycle2.needs | count: \"nead\" }}.", "texts.md, line 2, column 30: found the word 'nead', expected one of need, ")]
    [InlineData("[mandates]\n1. {{ \"many\" | count: \"need\" }}.", "texts.md, line 2, column 8: found 'many', expected a number ")]
    [InlineData("[mandates]\n1. {{ cycle2.needs | of: 0 }}.", "texts.md, line 2, column 22: 'of' has no share to give: 527 of 0.")]
    [InlineData("[mandates]\n1. {{ cycle2.needs | of }}.", "texts.md, line 2, column 22: 'of' words a share of a whole, ")]
    [InlineData("[mandates]\n1. {{ cycle2.neds | of: cycle2.needs }}.", "texts.md, line 2, column 14: found the name 'neds', ")]
    [InlineData("[mandates]\n1. {{ \"More\" | more: cycle2.needs }}.", "texts.md, line 2, column 16: 'more' compares two numbers, ")]
    [InlineData("[mandates]\n1. {{ \"As many\" | asMany: topicOf[\"9\"], topicOf[\"12\"] }}.", "texts.md, line 2, column 19: 'asMany' compares two numbers, ")]
    [InlineData("[mandates]\n1. {{ \"Most\" | highest: cycle2.needs }}.", "texts.md, line 2, column 16: 'highest' compares a row with a list ")]
    [InlineData("[mandates]\n!picture", "note template: found '!picture', expected a line that starts with ")]
    public void A_text_with_a_fault_is_refused_with_its_place(string text, string says) =>
        Assert.StartsWith(says, Assert.Throws<RecountException>(() => WrittenNote.Of(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Texts_stand_in_their_places_with_live_numbers()
    {
        var lines = WrittenNote.Lines(WrittenNote.Of(
            """
            [topic 5+6]
            1. Here, {{ topic.needs | count: "need" }} of {{ cycle2.needs | count }}.
            2. {% assign then = "2021-09-30" | on %}It was {{ then.topicOf["5+6"].needs | count: "need" }}, {{ topic.needs | minus: then.topicOf["5+6"].needs | count }} fewer.
            (b) A part.
            """));

        Assert.Equal(
            ["Numbered: Here, 90 needs of 527.", "Numbered: It was 80 needs, 10 fewer.", "Sub: A part."],
            lines["topic 5+6"]);
        Assert.StartsWith("ToWrite: Mandates", lines["mandates"].Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_in_the_file_is_taken_from_the_last_note()
    {
        var kept = NoteTexts.Read("[mandates]\n1. Old.\n[delivery]\n1. Kept.", "last.docx");

        var texts = NoteTexts.Read("[mandates]\n1. New.", "texts.md").Over(kept);

        Assert.Equal([("mandates", "1. New."), ("delivery", "1. Kept.")], texts.Sections.Select(section => (section.Place, section.Text)));
    }
}
