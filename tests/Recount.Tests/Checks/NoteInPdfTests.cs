using Recount.Checks;
using Recount.Documents;

namespace Recount.Tests.Checks;

/// <summary>The invented note as a pdf: its text is checked; its figures are pictures, so that what only they contradict is not found.</summary>
public class NoteInPdfTests
{
    private static readonly SourceDocument Note = DocumentReader.Read(File.ReadAllBytes(TestFile.Path("notes/invented-note.pdf")), "note.pdf").Document!;

    [Fact]
    public void What_its_text_contradicts_is_found_and_what_it_refers_to_in_vain()
    {
        var result = CheckedNotes.Check([("note.pdf", Note)]);

        Assert.Equal(
            ["6: Ten [>= 12]", "5: highest number of needs [8]", "13: highest number of technical assistance needs [5+6]", "10: para. 17", "10: figure VI"],
            Checked.Impossible(result));
        Assert.Equal(["4: almost half [46.54 per cent]"], Checked.Lines(result, CheckSeverity.Remark));
        Assert.Empty(result.NotUnderstood);
        Assert.True(result.Checked > 60, $"{result.Checked}");
    }

    [Fact]
    public void Sentences_are_whole_over_the_ends_of_lines() => Assert.Contains(
        CheckedNotes.Check([("note.pdf", Note)]).Problems,
        problem => problem.Place is { Paragraph: 13, Text: "This was the topic with the highest number of technical assistance needs across both chapters, representing nearly 12 per cent of all needs." });

    [Fact]
    public void Its_symbol_and_its_paragraphs_are_known_to_a_document_that_cites_it()
    {
        var other = Checked.Read("1.\tThe needs are analysed in XAA/CONF/2025/4, paras. 13 and 16, and in XAA/CONF/2025/4, figure IV.\n");

        var found = CheckedNotes.Check([("note.pdf", Note), ("other.txt", other)]).Problems.Single(problem => problem.Place.File == "other.txt");

        Assert.Equal("XAA/CONF/2025/4, paras. 13 and 16", found.Claim);
        Assert.Equal("XAA/CONF/2025/4 (note.pdf) has no paragraph 16; its paragraphs are 1 to 15", found.Why);
    }
}
