using System.Xml.Linq;
using Recount.Checks.Ties;
using static Recount.Tests.Checks.Ties.EditedNote;

namespace Recount.Tests.Checks.Ties;

public class UntiedNumbersTests
{
    [Fact]
    public void A_number_whose_control_was_deleted_is_untied()
    {
        var note = new EditedNote().Edit(body => Unwrap(Control(body, "130 needs")));

        var problem = Assert.Single(note.Problems());

        Assert.Equal(("130", 9), (problem.Claim, problem.Place.Paragraph));
        Assert.Equal("Twenty-four States identified 130 needs under chapter II, or 65 per cent of all needs of the cycle.", problem.Place.Text);
    }

    [Fact]
    public void A_share_typed_in_the_place_of_its_control_is_untied()
    {
        var note = new EditedNote().Edit(body => Control(body, "almost half").ReplaceWith(Run("two thirds")));

        Assert.Equal(["Untied paragraph 8: two thirds <- "], note.Ties());
    }

    [Fact]
    public void A_sentence_that_somebody_adds_is_untied_and_its_dates_and_articles_are_not()
    {
        var note = new EditedNote().Edit(body => Control(body, "130 needs").Parent!.Add(
            Run(" By 30 June 2025, twelve States had identified 45 needs in relation to article 7 (see para. 12).")));

        Assert.Equal(["Untied paragraph 9: twelve <- ", "Untied paragraph 9: 45 <- "], note.Ties());
    }

    [Fact]
    public void A_cell_of_our_table_typed_over_without_its_control_is_untied()
    {
        var note = new EditedNote().Edit(body => Control(body.Elements(W + "tbl").Last(), "40").ReplaceWith(Run("41")));

        Assert.Equal(["Untied the text: 41 <- "], note.Ties());
    }

    [Fact]
    public void A_sentence_deleted_with_its_numbers_leaves_nothing_to_say()
    {
        var note = new EditedNote().Edit(body => Control(body, "130 needs").Parent!.Remove());

        Assert.Empty(note.Ties());
    }

    [Fact]
    public void Where_a_program_took_all_controls_out_that_is_said_once_too()
    {
        var note = new EditedNote().Edit(body => body.Descendants(W + "tag").Remove());

        Assert.StartsWith("note.docx: the list of its", Assert.Single(TieCheck.NotUnderstood("note.docx", note.Read())), StringComparison.Ordinal);
        Assert.True(note.Ties().Count > 50);
    }

    [Fact]
    public void Every_edit_of_a_day_is_told_once_and_nothing_else()
    {
        var note = new EditedNote().Edit(body =>
        {
            Control(body, "130 needs").Element(W + "sdtContent")!.ReplaceNodes(Run("131 needs"));
            Unwrap(Control(body, "98 needs"));
            Control(body, "25 States").ReplaceWith(
                new XElement(W + "del", By(), new XElement(W + "r", new XElement(W + "delText", "25"))), new XElement(W + "ins", By(), Run("26")), Run(" States"));
            var moved = Control(body, "eight").Parent!;
            moved.Remove();
            body.Elements(W + "p").First(paragraph => paragraph.Value.StartsWith("Every figure in the note", StringComparison.Ordinal)).AddAfterSelf(moved);
        });

        Assert.Equal(
            ["Changed paragraph 10: 131 needs <- 130 needs", "Untied paragraph 9: 98 <- ", "Untied paragraph 9: 26 <- "],
            note.Ties());
    }

    private static void Unwrap(XElement control) => control.ReplaceWith(control.Element(W + "sdtContent")!.Nodes());
}
