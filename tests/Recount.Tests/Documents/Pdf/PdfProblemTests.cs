using Recount.Documents;
using Recount.Documents.Pdf;

namespace Recount.Tests.Documents.Pdf;

public sealed class PdfProblemTests
{
    [Fact]
    public void What_is_no_pdf_is_refused_in_one_sentence()
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(
            () => PdfReader.Read("%PDF-1.7 and nothing else"u8.ToArray()));

        Assert.Equal("damaged", refusal.Code);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public void An_encrypted_pdf_is_refused() =>
        Assert.Equal("encrypted", Assert.Throws<UnreadableDocumentException>(() =>
            SamplePdf.Read("encrypted.pdf")).Code);

    [Fact]
    public void A_scanned_page_is_said_to_be_one()
    {
        var problem = Assert.Single(SamplePdf.Read("scanned.pdf").Problems);

        Assert.Equal("scanned", problem.Code);
        Assert.Contains("Page 1 of 1", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_off_in_the_middle_is_never_read_as_whole()
    {
        var whole = SamplePdf.Bytes("tables.pdf");

        Assert.All([0.3, 0.6, 0.9], part => Assert.True(IsDoubted(whole[..(int)(part * whole.Length)])));
    }

    [Fact]
    public void Letters_without_a_character_are_told()
    {
        var page = new PageContent(4, 595, 842) { Glyphs = [], Rules = [], Images = 0, Unmapped = 900, Turned = 0 };

        var problems = PdfProblems.Of([page with { Glyphs = [new Glyph("a", 0, 1, 1, 10, false, false)] }], [],
            hasForm: true);

        Assert.Equal(["text-missed", "form-fields"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_sound_file_has_no_problems() => Assert.Empty(SamplePdf.Read("hyph.pdf").Problems);

    private static bool IsDoubted(byte[] content)
    {
        try
        {
            return PdfReader.Read(content).Problems.Count > 0;
        }
        catch (UnreadableDocumentException)
        {
            return true;
        }
    }
}
