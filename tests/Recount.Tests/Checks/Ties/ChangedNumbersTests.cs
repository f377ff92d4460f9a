using System.Xml.Linq;
using Recount.Checks.Ties;
using static Recount.Tests.Checks.Ties.EditedNote;

namespace Recount.Tests.Checks.Ties;

public class ChangedNumbersTests
{
    [Fact]
    public void A_note_as_it_was_written_has_nothing_to_report() => Assert.Empty(new EditedNote().Ties());

    [Fact]
    public void A_number_typed_over_in_its_control_is_changed_and_what_it_was_is_told()
    {
        var note = new EditedNote().Edit(body => Type(Control(body, "130 needs"), "140 needs"));

        var problem = Assert.Single(note.Problems());

        Assert.Equal(
            ("140 needs", "it was printed as \"130 needs\", from chapters.II.needs (130) as at 2025-06-30, revision 7", "130 needs", 9),
            (problem.Claim, problem.Why, problem.Possible, problem.Place.Paragraph));
        Assert.Equal("Twenty-four States identified 140 needs under chapter II, or 65 per cent of all needs of the cycle.", problem.Place.Text);
    }

    [Fact]
    public void A_number_split_over_runs_with_other_looks_is_the_same_number()
    {
        var note = new EditedNote().Edit(body =>
        {
            var content = Control(body, "130 needs").Element(W + "sdtContent")!;
            content.ReplaceNodes(Run("1"), new XElement(W + "r", new XElement(W + "rPr", new XElement(W + "b")), Text("30")), Run("\u00a0needs"));
        });

        Assert.Empty(note.Ties());
    }

    [Fact]
    public void Tracked_changes_count_as_accepted()
    {
        var note = new EditedNote().Edit(body =>
        {
            var content = Control(body, "130 needs").Element(W + "sdtContent")!;
            content.ReplaceNodes(
                new XElement(W + "del", By(), new XElement(W + "r", new XElement(W + "delText", "130"))),
                new XElement(W + "ins", By(), Run("131")),
                Run(" needs"));
        });

        Assert.Equal(["Changed paragraph 9: 131 needs <- 130 needs"], note.Ties());
    }

    [Fact]
    public void A_moved_paragraph_keeps_its_numbers()
    {
        var note = new EditedNote().Edit(body =>
        {
            var paragraph = Control(body, "130 needs").Parent!;
            paragraph.Remove();
            body.Descendants(W + "p").First(other => other.Value.Contains("The present note", StringComparison.Ordinal)).AddBeforeSelf(paragraph);
        });

        Assert.Empty(note.Ties());
    }

    [Fact]
    public void A_cell_of_the_table_and_a_caption_are_tied_too()
    {
        var note = new EditedNote().Edit(body =>
        {
            Type(Control(body.Elements(W + "tbl").Last(), "40"), "41");
            Type(body.Elements(W + "p").Concat(body.Elements(W + "sdt")).SelectMany(p => p.Descendants(W + "sdt"))
                .First(control => control.Value == "27" && control.Parent!.Value.StartsWith("Categories", StringComparison.Ordinal)), "28");
        });

        Assert.Equal(["Changed the text: 28 <- 27", "Changed the text: 41 <- 40"], note.Ties());
    }

    [Fact]
    public void A_value_changed_in_a_chart_is_told_with_its_figure_and_its_row()
    {
        XNamespace c = "http://schemas.openxmlformats.org/drawingml/2006/chart";
        var note = new EditedNote().EditPart("word/charts/chart4.xml", chart =>
            chart.Descendants(c + "val").Single().Descendants(c + "v").ElementAt(1).Value = "99");

        var problem = Assert.Single(note.Problems());

        Assert.Equal(("IV", "Capacity-building, Number of needs: 99", "98"), (problem.Place.Figure, problem.Place.Text, problem.Possible));
    }

    [Fact]
    public void A_chart_that_is_gone_is_told()
    {
        var note = new EditedNote().Edit(body => body.Descendants(W + "drawing").First().Parent!.Remove());

        Assert.Equal(
            ["Changed figure I: Categories of technical assistance needs, first cycle (41 States identifying needs) <- "],
            note.Ties());
    }

    [Theory]
    [InlineData("<noteTies xmlns=\"urn:recount:note-ties:1\"", "damaged")]
    [InlineData("<noteTies xmlns=\"urn:recount:note-ties:1\" asAt=\"2025-13-41\" revision=\"x\"/>", "damaged")]
    [InlineData("<noteTies xmlns=\"urn:recount:note-ties:1\" asAt=\"2025-06-30\" revision=\"7\" language=\"en\"><tie key=\"recount:1\"/></noteTies>", "1 of the file's tied numbers lack")]
    [InlineData("<other/>", "is gone")]
    public void Damaged_ties_are_named_and_the_text_is_read_all_the_same(string part, string said)
    {
        var note = new EditedNote().Replace("customXml/item.xml", part);

        var read = note.Read();

        Assert.Contains(said, Assert.Single(TieCheck.NotUnderstood("note.docx", read)), StringComparison.Ordinal);
        Assert.Contains(read.Paragraphs, paragraph => paragraph.Text.StartsWith("Twenty-four States identified 130 needs", StringComparison.Ordinal));
    }

    [Fact]
    public void Controls_of_other_people_are_nothing_to_us()
    {
        var note = new EditedNote().Edit(body =>
        {
            var control = Control(body, "130 needs");
            control.Descendants(W + "tag").Single().SetAttributeValue(W + "val", "ClientName");
            Type(control, "140 needs");
        });

        Assert.DoesNotContain(note.Ties(), problem => problem.StartsWith("Changed", StringComparison.Ordinal));
    }
}
