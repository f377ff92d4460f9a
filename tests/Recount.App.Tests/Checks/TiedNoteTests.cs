using System.Text.Json;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Recount.App.Tests.Checks;

public sealed class TiedNoteTests : IClassFixture<TiedNoteRegister>, IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly string _folder = Directory.CreateTempSubdirectory("recount-test-").FullName;

    public TiedNoteTests(TiedNoteRegister register)
    {
        foreach (var file in Directory.EnumerateFiles(register.Folder))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    private string Note => Path.Combine(_folder, "note.docx");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_note_of_the_register_as_it_is_has_no_tie_to_report()
    {
        var run = CommandRun.Of(_folder, "check", Note, "--format", "json");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Empty(Ties(run));
    }

    [Fact]
    public void In_a_language_that_sets_no_break_spaces_nothing_is_stale_either()
    {
        CommandRun.Of(_folder, "note", "--as-at", "2021-01-01", "--language", "fr", "--out", Note);

        Assert.Empty(Ties(CommandRun.Of(_folder, "check", Note, "--format", "json")));
    }

    [Fact]
    public async Task A_number_that_the_register_no_longer_gives_is_stale_and_says_which_one_it_gives()
    {
        await TiedNoteRegister.ImportAsync(_folder, "findings", "id,kind,state,cycle,chapter,provisions,scope,categories,text\n,need,KEN,2,II,7,,policymaking,A third invented need\n");

        var run = CommandRun.Of(_folder, "check", Note, "--format", "json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        var stale = Ties(run);
        Assert.All(stale, problem => Assert.Equal("stale", problem.GetProperty("severity").GetString()));
        var chapter = stale.First(problem => problem.GetProperty("text").GetString()!.StartsWith("One State identified two needs under chapter II", StringComparison.Ordinal));
        Assert.Equal(
            ("two needs", "three needs", "it was printed from chapters.II.needs (2) as at 2021-01-01, revision 2; at revision 3 the register counts 3 as at the same day"),
            (chapter.GetProperty("claim").GetString(), chapter.GetProperty("possible").GetString(), chapter.GetProperty("why").GetString()));
        Assert.Contains(stale, problem => problem.GetProperty("figure").GetString() == "IV" && problem.GetProperty("possible").GetString() == "1");
    }

    [Fact]
    public void Without_a_register_what_was_changed_is_told_and_no_register_is_made()
    {
        Edit("two needs", "four needs");
        var elsewhere = Path.Combine(_folder, "elsewhere");

        var run = CommandRun.Of(elsewhere, "check", Note, "--format", "json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        var changed = Assert.Single(Ties(run));
        Assert.Equal(("changed", "four needs", "two needs"), (changed.GetProperty("severity").GetString(), changed.GetProperty("claim").GetString(), changed.GetProperty("possible").GetString()));
        Assert.False(Directory.Exists(elsewhere));
    }

    [Fact]
    public void The_copy_for_submission_has_the_text_of_the_edited_note_and_no_control()
    {
        Edit("two needs", "four needs");
        var copy = Path.Combine(_folder, "final.docx");

        var run = CommandRun.Of(_folder, "check", "--untie", copy, Note);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains($"{copy}: a copy without ties", run.Error, StringComparison.Ordinal);
        var text = Text(copy);
        Assert.Equal(Text(Note).Value, text.Value);
        Assert.Empty(text.Descendants(W + "sdt"));
    }

    [Theory]
    [InlineData("copy.txt", "expected the name of a Word file")]
    [InlineData("note.docx", "names the file itself")]
    public void A_copy_that_cannot_be_is_wrong_usage(string copy, string said)
    {
        var run = CommandRun.Of(_folder, "check", Note, "--untie", Path.Combine(_folder, copy));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_Word_file_cannot_be_untied()
    {
        var text = Path.Combine(_folder, "note.txt");
        File.WriteAllText(text, "1. Thirty States identified 90 needs in relation to article 5.\n");

        var run = CommandRun.Of(_folder, "check", text, "--untie", Path.Combine(_folder, "copy.docx"));

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("this is no Word file", run.Error, StringComparison.Ordinal);
    }

    private static JsonElement[] Ties(CommandRun run) =>
    [
        .. JsonDocument.Parse(run.Output).RootElement.GetProperty("problems").EnumerateArray()
            .Where(problem => problem.GetProperty("severity").GetString() is "changed" or "stale" or "untied"),
    ];

    /// <summary>Types over the first control that shows some words.</summary>
    private void Edit(string words, string typed)
    {
        using var note = WordprocessingDocument.Open(Note, isEditable: true);
        var control = note.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.SdtRun>().First(sdt => sdt.SdtContentRun!.InnerText == words);
        control.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Single().Text = typed;
    }

    private static XElement Text(string path)
    {
        using var note = WordprocessingDocument.Open(path, isEditable: false);
        return XElement.Parse(note.MainDocumentPart!.Document!.OuterXml);
    }
}
