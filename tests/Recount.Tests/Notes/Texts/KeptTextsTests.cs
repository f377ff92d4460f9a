using System.Xml.Linq;
using Recount.Convention;
using Recount.Notes;
using Recount.Notes.Texts;
using Recount.Tests.Checks.Ties;
using static Recount.Tests.Checks.Ties.EditedNote;

namespace Recount.Tests.Notes.Texts;

public class KeptTextsTests
{
    private const string Texts =
        """
        [mandates]
        1. The Conference asked for {{ "this" | more: cycle2.needs, cycle2.identifying }}.[^A footnote {{ 1 }}.]

        (a) {{ cycle2.identifying | opening: "State" }}, {{ cycle2.needs | count: "need" }}, {{ cycle2.identifying | of: cycle2.finalized }};

        (b) {{ topicOf["5+6"].needs | percent: cycle2.needs }}, {{ topicOf["5+6"].needs | around: cycle2.needs }}, {{ cycle2.identifying | atLeast: cycle2.finalized }}, {{ cycle2.identifying | lessThan: cycle2.finalized }} and {{ cycle2.identifying | majority: cycle2.finalized }}.

        [topic 7+8+11]
        # A heading

        1. {{ "The topic with the most needs" | highest: topic, topics }}: {{ articleOf["5"].needs | plus: articleOf["6"].needs | count: "need" }} (with \{\{ braces \}\}). [needs: need-1, need-2] It goes on. [new needs: need-520]

        1. {% assign then = "2021-09-30" | on %}{{ then.cycle2.needs | count: "need" }} then, {{ cycle2.needs | minus: then.cycle2.needs | count }} more now.
        """;

    private static readonly NoteDraft Draft = WrittenNote.Of(Texts.Replace("\\{\\{", "{{ \"{{\" }}", StringComparison.Ordinal).Replace("\\}\\}", "}}", StringComparison.Ordinal));

    [Fact]
    public void A_note_from_the_last_one_has_the_same_texts()
    {
        var kept = KeptTexts.Of(WrittenNote.Read(Draft), "last.docx", out var notices);

        var next = WrittenNote.Of(kept);

        Assert.Empty(notices);
        Assert.Equal(WrittenNote.Lines(Draft), WrittenNote.Lines(next));
        Assert.Equal(
            Draft.Lines.OfType<NoteParagraph>().SelectMany(paragraph => paragraph.Spans).Select(span => (span.Start, span.Tie.Rule, span.Tie.Query, span.Tie.Whole, span.Tie.Noun, span.Tie.Words)),
            next.Lines.OfType<NoteParagraph>().SelectMany(paragraph => paragraph.Spans).Select(span => (span.Start, span.Tie.Rule, span.Tie.Query, span.Tie.Whole, span.Tie.Noun, span.Tie.Words)));
    }

    [Fact]
    public void Its_numbers_are_those_of_the_new_day()
    {
        var kept = KeptTexts.Of(WrittenNote.Read(Draft), "last.docx", out _);

        var lines = WrittenNote.Lines(WrittenNote.Of(kept, asAt: new DateOnly(2022, 1, 1)));

        Assert.StartsWith("Sub: Thirty-nine States, 457 needs, ", lines["mandates"][1], StringComparison.Ordinal);
        Assert.Equal("Numbered: 457 needs then, no more now.", lines["topic 7+8+11"][2]);
    }

    [Fact]
    public void Texts_written_over_a_reminder_in_Word_are_kept_and_other_reminders_are_not()
    {
        var note = new EditedNote(WrittenNote.Of("")).Edit(body => Paragraph(body, "Delivery:").Descendants(W + "t").Single().Value = "In 2022, 12 activities took place {{ here }}.");

        var kept = KeptTexts.Of(note.Read(), "last.docx", out var notices);

        Assert.Empty(notices);
        Assert.Equal("delivery", kept.Sections.Single().Place);
        Assert.Equal(["Numbered: In 2022, 12 activities took place {{ here }}."], WrittenNote.Lines(WrittenNote.Of(kept))["delivery"]);
    }

    [Fact]
    public void A_number_that_was_changed_by_hand_stays_as_it_was_typed_and_is_named()
    {
        var note = new EditedNote(Draft).Edit(body => Type(Paragraph(body, "The topic with the most needs").Descendants(W + "sdt").First(control => control.Value.EndsWith("needs", StringComparison.Ordinal) && char.IsDigit(control.Value[0])), "95 needs"));

        var kept = KeptTexts.Of(note.Read(), "last.docx", out var notices);

        Assert.Contains("\"95 needs\" stands as it was typed; it was printed as \"96 needs\", and somebody changed it.", Assert.Single(notices), StringComparison.Ordinal);
        Assert.StartsWith("Numbered: The topic with the most needs: 95 needs (with", WrittenNote.Lines(WrittenNote.Of(kept))["topic 7+8+11"][1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_typed_outside_of_the_places_is_named()
    {
        var note = new EditedNote(Draft).Edit(body =>
        {
            var before = Paragraph(body, "Every figure in the note is counted");
            var typed = new XElement(before);
            typed.Elements(W + "r").Remove();
            typed.Add(Run("A word of our own."));
            before.AddAfterSelf(typed);
        });
        var document = note.Read();

        Assert.Equal(["A word of our own."], LostTexts.Of(document, document.Ties!, Draft));
    }

    [Fact]
    public void A_comparison_that_is_no_longer_so_stands_in_brackets_and_is_named()
    {
        var kept = KeptTexts.Of(WrittenNote.Read(Draft), "last.docx", out _);
        var register = WrittenNote.Register with
        {
            Findings = [.. WrittenNote.Register.Findings.Select(finding => finding.Provisions.Any(provision => provision.Article is 8)
                ? finding with { Provisions = [Provision.Parse("9")] }
                : finding)],
        };

        var next = WrittenNote.Of(kept, register);

        Assert.StartsWith("last.docx, place topic 7+8+11: 'The topic with the most needs' is not so: topics.7+8+11.needs is 61, and topics.5+6.needs is 90", Assert.Single(next.Untrue), StringComparison.Ordinal);
        Assert.StartsWith("Numbered: [The topic with the most needs]: 96 needs", WrittenNote.Lines(next)["topic 7+8+11"][1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_whose_place_is_gone_is_named()
    {
        var kept = KeptTexts.Of(WrittenNote.Read(Draft), "last.docx", out _);
        var register = WrittenNote.Register with
        {
            Findings = [.. WrittenNote.Register.Findings.Where(finding => !finding.Provisions.Any(provision => provision.Article is 7 or 8 or 11))],
        };

        Assert.Equal(["last.docx, place topic 7+8+11: this note has no such place, so its text is not kept."], WrittenNote.Of(kept, register).Untrue);
    }

    private static XElement Paragraph(XElement body, string start) =>
        body.Descendants(W + "p").First(paragraph => paragraph.Value.StartsWith(start, StringComparison.Ordinal));
}
