using System.IO.Compression;
using System.Text.Json;

namespace Recount.App.Tests.Notes.Issuing;

public sealed class IssueTests(IssuedRegister prepared) : IClassFixture<IssuedRegister>, IDisposable
{
    private readonly IssuedRegister _register = prepared.Copy();

    public void Dispose() => _register.Dispose();

    [Fact]
    public void A_note_that_is_not_finished_is_refused_and_leaves_nothing()
    {
        var run = _register.Issue();

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Matches("^The note is not finished \\(reminders of passages still to be written: [0-9]+\\), so it was not issued", run.Error);
        Assert.False(File.Exists(_register.Note) || File.Exists(_register.Archive));
        Assert.DoesNotContain("CAC/COSP/2021/9", CommandRun.Of(_register.Folder, "verify").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issued_note_bears_its_symbol_and_no_mark_of_a_draft()
    {
        var run = _register.Issue("--unfinished");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("1 executive summaries with 1 needs and 1 challenges", run.Output, StringComparison.Ordinal);
        var parts = Parts(_register.Note);
        Assert.Contains("CAC/COSP/2021/9", parts, StringComparison.Ordinal);
        Assert.DoesNotContain("draft", parts, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("w:val=\"ToWrite\"", parts.Split("<w:body>")[1].Split("</w:body>")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_summary_that_is_not_public_is_published_nor_what_only_colleagues_know()
    {
        _register.Issue("--unfinished");

        var published = _register.Published();

        Assert.Contains("An invented need", published["findings.csv"], StringComparison.Ordinal);
        Assert.Equal(3, published["findings.csv"].TrimEnd().Split('\n').Length);
        Assert.DoesNotContain("GHA", published["reviews.csv"] + published["findings.csv"], StringComparison.Ordinal);
        Assert.All(published.Values, text => Assert.DoesNotContain(IssuedRegister.Secret, text, StringComparison.Ordinal));
        Assert.All(published.Values, text => Assert.DoesNotContain("inner-name", text, StringComparison.Ordinal));
        Assert.All(published.Values, text => Assert.DoesNotContain("2020-06-30", text, StringComparison.Ordinal));
        Assert.Equal(1, JsonDocument.Parse(published["manifest.json"]).RootElement.GetProperty("notPublic").GetProperty("reviews").GetInt32());
    }

    [Fact]
    public void The_same_note_again_has_the_same_bytes_and_leaves_no_second_record()
    {
        _register.Issue("--unfinished");
        var (note, data) = (File.ReadAllBytes(_register.Note), File.ReadAllBytes(_register.Archive));
        CommandRun.Of(_register.Folder, "note", "--as-at", "2021-01-01", "--issue", "CAC/COSP/2021/10", "--unfinished", "--out", Path.Combine(_register.Folder, "10.docx"));

        var again = _register.Issue("--unfinished");

        Assert.Equal(ExitCode.Done, again.ExitCode);
        Assert.Contains("from revision 2, recorded as revision 3", again.Output, StringComparison.Ordinal);
        Assert.Equal(note, File.ReadAllBytes(_register.Note));
        Assert.Equal(data, File.ReadAllBytes(_register.Archive));
    }

    [Fact]
    public void Another_note_under_the_same_symbol_is_refused_but_not_one_in_another_language()
    {
        _register.Issue("--unfinished");
        var note = File.ReadAllBytes(_register.Note);

        var other = _register.Issue("--unfinished", "--since", "2020-02-01");

        Assert.Equal(ExitCode.Failed, other.ExitCode);
        Assert.Contains("CAC/COSP/2021/9 was issued at revision 3 as another note", other.Error, StringComparison.Ordinal);
        Assert.Equal(note, File.ReadAllBytes(_register.Note));
        Assert.Equal(ExitCode.Done, _register.Issue("--unfinished", "--language", "fr").ExitCode);
    }

    [Fact]
    public void What_was_issued_is_looked_after_by_verify()
    {
        _register.Issue("--unfinished");
        Assert.Equal(ExitCode.Done, CommandRun.Of(_register.Folder, "verify").ExitCode);
        var kept = Directory.EnumerateFiles(Path.Combine(_register.Folder, "documents")).Order().ToArray();
        Assert.Equal(2, kept.Length);

        File.AppendAllText(kept[0], "x");
        File.Delete(kept[1]);
        var run = CommandRun.Of(_register.Folder, "verify", "documents");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("is not the file that was issued", run.Output, StringComparison.Ordinal);
        Assert.Contains("is missing from", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no symbol", "expected a document symbol such as CAC/COSP/2027/9")]
    [InlineData("CAC/COSP/2021/9 --symbol CAC/COSP/2021/9", "leave --symbol out")]
    public void A_wrong_symbol_is_wrong_usage(string issue, string said)
    {
        var words = issue == "no symbol" ? [issue] : issue.Split(' ');

        var run = CommandRun.Of(_register.Folder, ["note", "--as-at", "2021-01-01", "--out", _register.Note, "--issue", .. words]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    private static string Parts(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return string.Concat(archive.Entries.Where(entry => !entry.FullName.EndsWith("styles.xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
