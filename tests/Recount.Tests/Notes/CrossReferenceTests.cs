using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Recount.Checks;
using Recount.Checks.Ties;
using Recount.Documents;
using Recount.Documents.Ties;
using Recount.Notes.Texts;
using Recount.Tests.Checks.Ties;
using Recount.Tests.Notes.Texts;
using static Recount.Tests.Checks.Ties.EditedNote;

namespace Recount.Tests.Notes;

/// <summary>References to paragraphs, which Word brings up to date when these move.</summary>
public class CrossReferenceTests
{
    private const string Text = "[mandates]\n1. [#risk] Risks are many.\n[conclusions]\n1. As said in paragraph [@risk] above, {{ cycle2.needs | count: \"need\" }} are known (see also para. [@risk]).";

    [Fact]
    public void A_reference_is_a_field_on_the_bookmark_of_its_paragraph()
    {
        XElement? body = null;
        var note = new EditedNote(WrittenNote.Of(Text)).Edit(all => body = all).Read();

        var named = body!.Descendants(W + "p").Single(paragraph => paragraph.Value == "Risks are many.");
        Assert.Equal("recount_risk", named.Element(W + "bookmarkStart")!.Attribute(W + "name")!.Value);
        Assert.Equal([" REF recount_risk \\r \\h ", " REF recount_risk \\r \\h "], body.Descendants(W + "fldSimple").Select(field => field.Attribute(W + "instr")!.Value));
        var paragraph = note.Paragraphs.Single(paragraph => paragraph.Text == "Risks are many.");
        Assert.Contains(note.Paragraphs, other => other.Text == $"As said in paragraph {paragraph.Label!.TrimEnd('.')} above, 527 needs are known (see also para. {paragraph.Label.TrimEnd('.')}).");
    }

    [Fact]
    public void The_file_is_valid()
    {
        using var file = new MemoryStream(WrittenNote.File(WrittenNote.Of(Text)));
        using var note = WordprocessingDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(note, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_next_note_keeps_them()
    {
        var kept = KeptTexts.Of(WrittenNote.Read(WrittenNote.Of(Text)), "last.docx", out var notices);

        Assert.Empty(notices);
        Assert.Equal(
            ["1. [#risk] Risks are many.", "1. As said in paragraph [@risk] above, {{ \"cycles.2.needs\" | cell | count: \"need\" }} are known (see also para. [@risk])."],
            kept.Sections.Select(section => section.Text));
    }

    [Fact]
    public void The_number_of_a_paragraph_counts_nothing_for_the_check()
    {
        var note = WrittenNote.Read(WrittenNote.Of(
            "[mandates]\n1. [#risk] Risks are many.\n[topic 5+6]\n1. {% assign then = \"2021-09-30\" | on %}In 2021 there were {{ then.topicOf[\"5+6\"].needs | count: \"need\" }}; see paragraph [@risk]."));

        Assert.DoesNotContain(CheckedNotes.Check([("note.docx", note)]).Problems, problem => problem.Severity == CheckSeverity.Impossible);
    }

    [Fact]
    public void A_copy_for_submission_has_names_and_no_ties()
    {
        using var copy = new MemoryStream();
        UntiedCopy.Write(WrittenNote.File(WrittenNote.Of(Text)), copy);
        var note = DocumentReader.Read(copy.ToArray(), "final.docx").Document!;

        Assert.Contains(note.TiedPlaces, place => place.Key == NoteTies.NameStart + "risk");
        Assert.Empty(TieCheck.NotUnderstood("final.docx", note));
    }

    [Theory]
    [InlineData("1. See para. [@risk].", "note: found '[@risk]', but no paragraph begins with [#risk]; names are none.")]
    [InlineData("1. [#a] One.\n1. [#a] Two.", "note: the name [#a] stands at two paragraphs, 2 and 3; give each its own.")]
    [InlineData("1. [#Risk] One.", "note: found '[#Risk]', expected [#name] at the start of a numbered paragraph, [@name] or [^A footnote.]; names are of small letters, digits and _.")]
    [InlineData("1. One, see [@Risk].", "note: found '[@Risk]', expected [#name] at the start of a numbered paragraph, [@name] or [^A footnote.]; names are of small letters, digits and _.")]
    [InlineData("1. One.[^A note.", "note: found '[^A note.', expected [#name] at the start of a numbered paragraph, [@name] or [^A footnote.]; names are of small letters, digits and _.")]
    [InlineData("1. [#a] One.[^See para. [@a].]", "note: found '[@a]' in a footnote; a reference can only stand in the text.")]
    [InlineData("(a) [#a] One.", "note: found [#a] at a paragraph without a number of its own; name the numbered paragraph.")]
    public void What_cannot_be_referred_to_is_refused(string text, string says)
    {
        var wrong = Assert.Throws<RecountException>(() => WrittenNote.File(WrittenNote.Of($"[mandates]\n{text}")));

        Assert.StartsWith(says, wrong.Message, StringComparison.Ordinal);
    }
}
