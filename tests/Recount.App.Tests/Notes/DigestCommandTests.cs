using DocumentFormat.OpenXml.Packaging;
using Recount.App.Tests.Queries;

namespace Recount.App.Tests.Notes;

public sealed class DigestCommandTests(IllustrativeRegister register) : IClassFixture<IllustrativeRegister>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-test-").FullName;

    private string Out => Path.Combine(_folder, "digest.docx");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_digest_quotes_every_need_with_its_id_and_names_no_State()
    {
        var run = CommandRun.Of(register.Folder, "digest", "--as-at", "2023-09-15", "--since", "2021-09-30", "--out", Out);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("; 527 needs of cycle 2 count, 70 of them new.", run.Output, StringComparison.Ordinal);
        using var file = WordprocessingDocument.Open(Out, isEditable: false);
        var text = file.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("90 needs, identified by 31 States; new: nine needs, by three States.", text, StringComparison.Ordinal);
        Assert.Contains("Illustrative data: no State in this register is real.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Illustrative State", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\bX[A-Z]{2}\b", text);
    }

    [Theory]
    [InlineData("--chapters VII", "--chapters: found 'VII', expected II, III, IV or V.")]
    [InlineData("--since 2024-01-01", "--since: found 2024-01-01")]
    public void What_cannot_be_is_wrong_usage(string options, string said)
    {
        var run = CommandRun.Of(register.Folder, ["digest", "--as-at", "2023-09-15", "--out", Out, .. options.Split(' ')]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Out));
    }
}
