namespace Recount.Tests.Documents.Pdf;

public sealed class PdfTextTests
{
    [Fact]
    public void A_hyphen_of_the_setter_goes_and_one_of_the_word_stays()
    {
        var document = SamplePdf.Read("hyph.pdf");

        var text = string.Join('\n', document.Paragraphs.Select(paragraph => paragraph.Text));

        Assert.Contains("Drafting of an access-to-information law and training of information officers", text,
            StringComparison.Ordinal);
        Assert.Contains("Contracting authorities publish invitations on a common electronic platform, and unsuccessful bidders may appeal", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u00AD", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Running_heads_and_feet_are_kept_apart_from_the_text()
    {
        var document = SamplePdf.Read("hyph.pdf");

        Assert.Contains("XX/FICT/IRG/II/1/Add.9", document.RunningHeads);
        Assert.DoesNotContain(document.Paragraphs, paragraph =>
            paragraph.Text.Contains("V.26-01704", StringComparison.Ordinal));
    }

    [Fact]
    public void A_footnote_is_a_note_of_its_paragraph_and_its_mark_is_not_in_the_text()
    {
        var document = SamplePdf.Read("hyph.pdf");

        var paragraph = document.Starting("The Integrity Commission");
        var note = document.Notes[0];

        Assert.EndsWith("(arts. 5 and 6).", paragraph.Text, StringComparison.Ordinal);
        Assert.Equal(("1", paragraph.Index), (note.Mark, note.Paragraph));
        Assert.StartsWith("See section 12 of the Public Service Act", note.Text, StringComparison.Ordinal);
        Assert.Equal(["1", "2"], document.Notes.Select(found => found.Mark));
    }

    [Fact]
    public void A_run_in_heading_is_emphasized_as_far_as_it_goes_and_a_heading_as_a_whole()
    {
        var document = SamplePdf.Read("hyph.pdf");

        var heading = document.Starting("2.4.");
        var runIn = document.Starting("Article 5.");

        Assert.Equal(heading.Text.Length, heading.Emphasized);
        Assert.InRange(runIn.Emphasized, "Article 5.".Length, "Article 5. ".Length);
    }
}
