using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Recount.App.Tests.Checks;

namespace Recount.App.Tests.Corrigenda;

public sealed class CorrigendumCommandTests : IClassFixture<TiedNoteRegister>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-test-").FullName;

    public CorrigendumCommandTests(TiedNoteRegister register)
    {
        foreach (var file in Directory.EnumerateFiles(register.Folder))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    private string Note => Path.Combine(_folder, "note.docx");

    private string Corrigendum => Path.Combine(_folder, "corr.docx");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_corrections_there_is_nothing_to_correct()
    {
        var run = CommandRun.Of(_folder, "corrigendum", Note);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("revision 2 against 2: 0 corrections.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_names_the_paragraphs_and_figures_what_to_read_and_the_cause()
    {
        CommandRun.Of(_folder, "note", "--as-at", "2021-01-01", "--issue", "CAC/COSP/2021/9", "--unfinished", "--out", Note);
        await CorrectAsync();

        var run = CommandRun.Of(_folder, "corrigendum", Note, "--out", Corrigendum, "--format", "json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        var answer = JsonDocument.Parse(run.Output).RootElement;
        var corrections = answer.GetProperty("corrections").EnumerateArray().ToArray();
        var chapter = corrections.First(one => one.GetProperty("for").GetString() == "two needs" || one.GetProperty("for").GetString()!.StartsWith("One State identified two needs under chapter II", StringComparison.Ordinal));
        Assert.Contains("three needs", chapter.GetProperty("read").GetString(), StringComparison.Ordinal);
        Assert.Contains("was 2", chapter.GetProperty("why").GetString(), StringComparison.Ordinal);
        Assert.Contains(int.Parse(chapter.GetProperty("number").GetString()!, System.Globalization.CultureInfo.InvariantCulture), answer.GetProperty("paragraphs").EnumerateArray().Select(number => number.GetInt32()));
        var bar = corrections.Single(one => one.GetProperty("part").GetString() == "figure" && one.GetProperty("number").GetString() == "IV" && one.GetProperty("row").GetString() == "7" && one.GetProperty("column").GetString() == "Number of needs");
        Assert.Equal(("0", "1"), (bar.GetProperty("for").GetString(), bar.GetProperty("read").GetString()));
        Assert.Contains(answer.GetProperty("causes").EnumerateArray(), cause =>
            cause.GetProperty("article").GetString() == "7" && cause.GetProperty("causes").GetProperty("corrected").GetInt64() == 1);
    }

    [Fact]
    public async Task The_draft_is_a_sound_Word_file_under_the_symbol_of_a_corrigendum()
    {
        CommandRun.Of(_folder, "note", "--as-at", "2021-01-01", "--issue", "CAC/COSP/2021/9", "--unfinished", "--out", Note);
        await CorrectAsync();
        CommandRun.Of(_folder, "corrigendum", Note, "--out", Corrigendum, "--number", "2");

        using var file = WordprocessingDocument.Open(Corrigendum, isEditable: false);

        var text = file.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("CAC/COSP/2021/9/Corr.2", text, StringComparison.Ordinal);
        Assert.Contains("Corrigendum", text, StringComparison.Ordinal);
        Assert.Matches("Paragraph [0-9]+For ", text);
        Assert.Contains("The figure should read as follows:", text, StringComparison.Ordinal);
        Assert.NotEmpty(file.MainDocumentPart.ChartParts);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Theory]
    [InlineData("ar", "تصويب")]
    [InlineData("es", "Corrección")]
    [InlineData("fr", "Rectificatif")]
    [InlineData("ru", "Исправление")]
    [InlineData("zh", "更正")]
    public async Task The_draft_is_in_the_note_s_language(string language, string title)
    {
        CommandRun.Of(_folder, "note", "--as-at", "2021-01-01", "--language", language, "--out", Note);
        await CorrectAsync();

        var answer = JsonDocument.Parse(CommandRun.Of(_folder, "corrigendum", Note, "--out", Corrigendum, "--format", "json").Output).RootElement;

        Assert.NotEmpty(answer.GetProperty("paragraphs").EnumerateArray());
        Assert.DoesNotContain(answer.GetProperty("corrections").EnumerateArray(), one => one.GetProperty("part").GetString() == "text" || (one.GetProperty("part").GetString() == "figure" && one.GetProperty("number").GetString() is null));
        using var file = WordprocessingDocument.Open(Corrigendum, isEditable: false);
        Assert.Contains(title, file.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_for_submission_has_nothing_to_correct_by()
    {
        var copy = Path.Combine(_folder, "final.docx");
        CommandRun.Of(_folder, "check", Note, "--untie", copy);

        var run = CommandRun.Of(_folder, "corrigendum", copy);

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("its numbers are tied to nothing", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A need is found that was overlooked.</summary>
    private Task CorrectAsync() => TiedNoteRegister.ImportAsync(
        _folder, "findings", "id,kind,state,cycle,chapter,provisions,scope,categories,text\n,need,KEN,2,II,7,,policymaking,A third invented need\n");
}
