using Recount.App.Tests.Queries;
using Recount.App.Tests.Reproducing;

namespace Recount.App.Tests.Notes;

public sealed class BriefingCommandTests(IllustrativeRegister register) : IClassFixture<IllustrativeRegister>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-test-").FullName;

    private string Out => Path.Combine(_folder, "briefing.docx");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_briefing_of_the_illustrative_register_holds_against_its_own_check_and_a_changed_number_does_not()
    {
        var run = CommandRun.Of(register.Folder, "briefing", "--as-at", "2023-09-15", "--since", "2021-09-30", "--out", Out);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{Out}: a briefing as at 2023-09-15 from revision ", run.Output, StringComparison.Ordinal);
        var check = CommandRun.Of(register.Folder, "check", Out);
        Assert.Equal(ExitCode.Done, check.ExitCode);
        Assert.Contains("0 that cannot be true, 0 remarks", check.Output, StringComparison.Ordinal);
        EditedFile.Replace(Out, "word/document.xml", ">527 individual needs<", ">528 individual needs<");
        var edited = CommandRun.Of(register.Folder, "check", Out);
        Assert.Equal(ExitCode.Findings, edited.ExitCode);
        Assert.Contains("changed", edited.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_names_no_State_and_says_that_the_data_are_illustrative()
    {
        CommandRun.Of(register.Folder, "briefing", "--as-at", "2023-09-15", "--out", Out);

        using var file = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(Out, isEditable: false);
        var text = file.MainDocumentPart!.Document!.InnerText;
        Assert.DoesNotContain("Illustrative State", text, StringComparison.Ordinal);
        Assert.Contains("Illustrative data: no State in this register is real.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--since 2021-09-30 --chapters II", "--since: found it with one chapter of cycle 2")]
    [InlineData("--chapters VII", "--chapters: found 'VII', expected II, III, IV or V.")]
    [InlineData("--since 2024-01-01", "--since: found 2024-01-01")]
    [InlineData("--out briefing.pdf", "--out")]
    public void What_cannot_be_is_wrong_usage(string options, string said)
    {
        string[] given = options.Contains("--out", StringComparison.Ordinal) ? [] : ["--out", Out];

        var run = CommandRun.Of(register.Folder, ["briefing", "--as-at", "2023-09-15", .. given, .. options.Split(' ')]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Out));
    }
}
