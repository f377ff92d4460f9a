using System.Text.Json;
using Recount.App.Tests.Checks;
using Recount.Notes.Ties;

namespace Recount.App.Tests.Reproducing;

public sealed class ReproduceCommandTests : IClassFixture<TiedNoteRegister>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-test-").FullName;

    public ReproduceCommandTests(TiedNoteRegister register)
    {
        foreach (var file in Directory.EnumerateFiles(register.Folder))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    private string Note => Path.Combine(_folder, "note.docx");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_note_is_reproduced_from_its_revision_whatever_became_of_the_register_since()
    {
        await TiedNoteRegister.ImportAsync(_folder, "findings", "id,kind,state,cycle,chapter,provisions,scope,categories,text\n,need,KEN,2,II,7,,policymaking,A third invented need\n");

        var run = CommandRun.Of(_folder, "reproduce", Note);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Matches("(?m)^figure IV? +reproduced +data and drawing, byte for byte$", run.Output);
        Assert.Contains("at revision 2, counted again from the register: reproduced, data and drawings of all figures byte for byte.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_was_changed_in_a_chart_is_named_with_its_figure()
    {
        EditedFile.Replace(Note, "word/charts/chart1.xml", "<c:v>2</c:v>", "<c:v>3</c:v>");

        var (code, answer) = Reproduce();

        Assert.Equal(ExitCode.Findings, code);
        Assert.Equal("not-reproduced", answer.GetProperty("verdict").GetString());
        var figure = Assert.Single(Figures(answer), figure => figure.GetProperty("verdict").GetString() != "reproduced");
        Assert.Equal("differs", figure.GetProperty("verdict").GetString());
        Assert.Matches("^[^:]+: the note shows 3, the data give 2$", figure.GetProperty("says")[0].GetString());
    }

    [Fact]
    public void A_drawing_that_was_changed_is_named_though_its_numbers_are_the_same()
    {
        EditedFile.Replace(Note, "word/charts/chart2.xml", "404040", "404041");

        var (code, answer) = Reproduce();

        Assert.Equal(ExitCode.Findings, code);
        var figure = Assert.Single(Figures(answer), figure => figure.GetProperty("verdict").GetString() != "reproduced");
        Assert.Equal("drawing-differs", figure.GetProperty("verdict").GetString());
        Assert.StartsWith("the chart has other bytes, from byte", figure.GetProperty("says")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_that_was_changed_behind_a_chart_is_named()
    {
        EditedFile.Replace(Note, "word/charts/embeddings/package.bin", "sheetData", "sheetDatb");

        var (_, answer) = Reproduce();

        Assert.Contains(Figures(answer), figure => figure.GetProperty("verdict").GetString() == "drawing-differs" && figure.GetProperty("says")[0].GetString()!.StartsWith("the workbook behind it", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_that_was_changed_in_the_text_is_named_with_its_paragraph()
    {
        EditedFile.Replace(Note, "word/document.xml", ">two needs<", ">four needs<");

        var (code, answer) = Reproduce();

        Assert.Equal(ExitCode.Findings, code);
        Assert.All(Figures(answer), figure => Assert.Equal("reproduced", figure.GetProperty("verdict").GetString()));
        var problem = Assert.Single(answer.GetProperty("text").GetProperty("problems").EnumerateArray());
        Assert.Equal(("four needs", "two needs"), (problem.GetProperty("claim").GetString(), problem.GetProperty("possible").GetString()));
        Assert.True(problem.GetProperty("paragraph").GetInt32() > 0);
    }

    [Fact]
    public void What_another_program_saved_is_compared_by_its_data_and_says_so()
    {
        EditedFile.Replace(Note, "word/charts/chart2.xml", "404040", "404041");
        EditedFile.SavedBy(Note, "Microsoft Office Word");

        var (code, answer) = Reproduce();

        Assert.Equal((ExitCode.Done, "data-reproduced", "Microsoft Office Word"), (code, answer.GetProperty("verdict").GetString(), answer.GetProperty("savedBy").GetString()));
        Assert.Contains(Figures(answer), figure => figure.GetProperty("says").GetArrayLength() == 1 && figure.GetProperty("says")[0].GetString()!.Contains("saved by Microsoft Office Word", StringComparison.Ordinal));
    }

    [Fact]
    public void A_drawing_of_another_version_is_compared_by_its_data_and_says_so()
    {
        EditedFile.Replace(Note, "word/charts/chart2.xml", "404040", "404041");
        EditedFile.Replace(Note, "customXml/item.xml", $"version=\"{NoteOrigin.ProgramVersion}", "version=\"0.9.1");

        var (code, answer) = Reproduce();

        Assert.Equal((ExitCode.Done, "data-reproduced"), (code, answer.GetProperty("verdict").GetString()));
        Assert.Contains(Figures(answer), figure => figure.GetProperty("says").GetArrayLength() == 1 && figure.GetProperty("says")[0].GetString()!.Contains("drawn by version 0.9.1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_chart_that_was_taken_out_is_gone()
    {
        EditedFile.Replace(Note, "word/document.xml", "r:id=\"rChart1\"", "r:id=\"rNone\"");

        var (code, answer) = Reproduce();

        Assert.Equal(ExitCode.Findings, code);
        Assert.Contains(Figures(answer), figure => figure.GetProperty("verdict").GetString() == "gone");
    }

    [Fact]
    public void A_register_that_never_had_the_revision_says_so()
    {
        EditedFile.Replace(Note, "customXml/item.xml", " revision=\"2\"", " revision=\"99\"");

        var run = CommandRun.Of(_folder, "reproduce", Note);

        Assert.Equal((ExitCode.Failed, "The register has no revision 99; the last one is 2.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_copy_for_submission_says_that_it_holds_nothing_to_reproduce_from()
    {
        var copy = Path.Combine(_folder, "final.docx");
        CommandRun.Of(_folder, "check", Note, "--untie", copy);

        var run = CommandRun.Of(_folder, "reproduce", copy);

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("not a copy for submission", run.Error, StringComparison.Ordinal);
    }

    private (int Code, JsonElement Answer) Reproduce()
    {
        var run = CommandRun.Of(_folder, "reproduce", Note, "--format", "json");
        return (run.ExitCode, JsonDocument.Parse(run.Output).RootElement);
    }

    private static JsonElement[] Figures(JsonElement answer) => [.. answer.GetProperty("figures").EnumerateArray()];
}
