using System.Text.Json;
using Recount.App.Tests.Notes.Issuing;
using Recount.App.Tests.Queries;

namespace Recount.App.Tests.Reproducing;

public sealed class PublishedNoteTests(IssuedRegister prepared) : IClassFixture<IssuedRegister>, IDisposable
{
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("recount-test-").FullName;
    private readonly IssuedRegister _register = prepared.Copy();

    public void Dispose()
    {
        _register.Dispose();
        Directory.Delete(_elsewhere, recursive: true);
    }

    [Fact]
    public void An_outsider_is_told_what_public_data_give_and_what_they_cannot_give()
    {
        _register.Issue("--unfinished");

        var (code, answer) = Reproduce();

        Assert.Equal((ExitCode.Findings, "partly-public"), (code, answer.GetProperty("verdict").GetString()));
        Assert.True(answer.GetProperty("data").GetProperty("isAsIssued").GetBoolean());
        Assert.Empty(answer.GetProperty("data").GetProperty("faults").EnumerateArray());
        Assert.Equal("reproduced", VerdictOf(answer, "figure5")); // chapter II: only the public summary
        Assert.Equal("not-public", VerdictOf(answer, "figure4"));
        Assert.Equal("not-public", VerdictOf(answer, "figure6")); // chapter V: nothing of it is public
        Assert.True(answer.GetProperty("text").GetProperty("notPublic").GetInt32() > 0);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_elsewhere));
    }

    [Fact]
    public void A_note_that_counts_what_is_public_is_reproduced_from_the_published_data_alone()
    {
        _register.Issue("--unfinished", "--public");

        var (code, answer) = Reproduce();

        Assert.Equal((ExitCode.Done, "reproduced"), (code, answer.GetProperty("verdict").GetString()));
        Assert.Equal(0, answer.GetProperty("data").GetProperty("notPublic").GetProperty("reviews").GetInt32());
        Assert.Equal(answer.GetProperty("text").GetProperty("numbers").GetInt32(), answer.GetProperty("text").GetProperty("reproduced").GetInt32());
    }

    [Fact]
    public void Data_that_were_changed_are_not_those_that_the_note_is_sealed_with()
    {
        _register.Issue("--unfinished", "--public");
        EditedFile.Replace(_register.Archive, "findings.csv", "capacity-building", "policymaking");

        var (code, answer) = Reproduce();

        Assert.Equal((ExitCode.Findings, "not-reproduced"), (code, answer.GetProperty("verdict").GetString()));
        Assert.Equal("findings.csv is not the file that was published", Assert.Single(answer.GetProperty("data").GetProperty("faults").EnumerateArray()).GetString());
        Assert.Equal("differs", VerdictOf(answer, "figure4"));
    }

    [Fact]
    public void Data_and_list_of_another_note_do_not_bear_the_note_s_seal()
    {
        _register.Issue("--unfinished", "--public");
        EditedFile.Replace(_register.Archive, "SHA256SUMS", "states.csv", "States.csv");

        var (_, answer) = Reproduce();

        Assert.Contains(answer.GetProperty("data").GetProperty("faults").EnumerateArray(), fault => fault.GetString()!.StartsWith("these are not the data that the note is sealed with", StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_that_was_changed_is_no_longer_the_file_that_was_issued()
    {
        _register.Issue("--unfinished", "--public");
        EditedFile.Replace(_register.Note, "word/charts/chart1.xml", "404040", "404041");

        var run = CommandRun.Of(_register.Folder, "reproduce", _register.Note);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("is NOT the file that was issued as CAC/COSP/2021/9", run.Output, StringComparison.Ordinal);
        Assert.Contains("drawing-differs", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_of_something_else_is_refused_in_one_sentence()
    {
        _register.Issue("--unfinished");

        var run = CommandRun.Of(_elsewhere, "reproduce", _register.Note, "--from", _register.Note);

        Assert.Equal((ExitCode.Failed, $"{_register.Note}: it has no manifest.json; give the archive that 'recount note --issue' wrote.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void The_illustrative_register_s_note_is_reproduced_from_two_files_in_an_empty_folder()
    {
        using var register = new IllustrativeRegister();
        var (note, data) = (Path.Combine(_elsewhere, "9.docx"), Path.Combine(_elsewhere, "9.data.zip"));
        CommandRun.Of(register.Folder, "note", "--as-at", "2023-09-15", "--since", "2021-09-30", "--public", "--issue", "CAC/COSP/2023/9", "--unfinished", "--out", note);

        var run = CommandRun.Of(Path.Combine(_elsewhere, "none"), "reproduce", note, "--from", data);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(6, run.Output.Split("data and drawing, byte for byte").Length - 1);
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(_elsewhere).Count());
    }

    private (int Code, JsonElement Answer) Reproduce()
    {
        var run = CommandRun.Of(_elsewhere, "reproduce", _register.Note, "--from", _register.Archive, "--format", "json");
        return (run.ExitCode, JsonDocument.Parse(run.Output).RootElement);
    }

    private static string? VerdictOf(JsonElement answer, string figure) =>
        answer.GetProperty("figures").EnumerateArray().Single(one => one.GetProperty("key").GetString() == figure).GetProperty("verdict").GetString();
}
