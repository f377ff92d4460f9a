using System.Text.Json;

namespace Recount.App.Tests.Checks;

public sealed class CheckCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_answer_has_the_fields_of_the_contract_and_ends_with_1_where_something_cannot_be_true()
    {
        var note = Checkout.At("tests", "Recount.Tests", "Data", "notes", "invented-note.txt");

        var run = CommandRun.Of(_folder, "check", note, "--format", "json");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        var answer = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(note, answer.GetProperty("files")[0].GetString());
        Assert.True(answer.GetProperty("checked").GetInt32() > 100);
        var problem = answer.GetProperty("problems")[0];
        Assert.Equal(["file", "severity", "paragraph", "figure", "text", "claim", "why", "possible"], problem.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("impossible", 6, JsonValueKind.Null, "Ten", ">= 12"), (
            problem.GetProperty("severity").GetString(), problem.GetProperty("paragraph").GetInt32(), problem.GetProperty("figure").ValueKind,
            problem.GetProperty("claim").GetString(), problem.GetProperty("possible").GetString()));
        Assert.StartsWith("164 links = 159 needs", answer.GetProperty("reconciliations")[0].GetProperty("says").GetString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder)); // no register is made
    }

    [Fact]
    public void A_note_that_holds_together_ends_with_0()
    {
        var note = Write("note.txt", "1.\tA total of 54 out of 82 States have identified 527 needs under the second cycle. This amounts to over 65 per cent of all States identifying needs.\n");

        var run = CommandRun.Of(_folder, "check", note);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("0 that cannot be true, 0 remarks.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_the_others_are_checked()
    {
        var note = Write("note.txt", "1.\tA total of 54 out of 52 States have identified 527 needs under the second cycle.\n");

        var run = CommandRun.Of(_folder, "check", Path.Combine(_folder, "none.docx"), note, "--format", "csv");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal($"{Path.Combine(_folder, "none.docx")}: there is no such file; look at the path.\n", run.Error);
        Assert.Contains(",impossible,1,,", run.Output, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
