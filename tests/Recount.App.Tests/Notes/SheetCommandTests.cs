using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Recount.App.Tests.Notes;

public sealed class SheetCommandTests(SheetCommandTests.Demonstration demo) : IClassFixture<SheetCommandTests.Demonstration>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-test-").FullName;

    private string Out => Path.Combine(_folder, "sheet.docx");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void A_sheet_quotes_the_summary_with_its_place_and_passes_the_validator(string language)
    {
        var run = CommandRun.Of(demo.Folder, "sheet", "--state", "XAC", "--as-at", "2024-06-30", "--language", language, "--out", Out);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        using var sheet = WordprocessingDocument.Open(Out, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(sheet, TestContext.Current.CancellationToken).Select(error => error.Description));
        var text = sheet.MainDocumentPart!.Document!.InnerText;
        Assert.Contains(FirstNeed(), text, StringComparison.Ordinal);
        Assert.Contains("Illustrative State A-03", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Illustrative State A-02", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_public_is_marked_and_the_public_does_not_get_it()
    {
        var secretariat = CommandRun.Of(demo.Folder, "sheet", "--state", "XAA", "--as-at", "2023-09-15", "--out", Out);
        var marked = Text();
        var open = CommandRun.Of(demo.Folder, "sheet", "--state", "XAA", "--as-at", "2023-09-15", "--public", "--out", Out);

        Assert.EndsWith("with 2 of 2 needs; CONFIDENTIAL, as it holds what was not public on that day.\n", secretariat.Output, StringComparison.Ordinal);
        Assert.StartsWith("CONFIDENTIAL: of cycle 2", marked, StringComparison.Ordinal);
        Assert.EndsWith("with 0 of 0 needs.\n", open.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CONFIDENTIAL", Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("23 August 2023", Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--state XZZ", "XZZ")]
    [InlineData("--state XAA,XAB", "a sheet is about one alone")]
    [InlineData("--state XAA --language de", "--language: found 'de'")]
    public void What_cannot_be_is_wrong_usage(string options, string said)
    {
        var run = CommandRun.Of(demo.Folder, ["sheet", "--as-at", "2023-09-15", "--out", Out, .. options.Split(' ')]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Out));
    }

    /// <summary>The wording of a need of cycle 2 of the State, which stands on the page before those of cycle 1.</summary>
    private string FirstNeed()
    {
        var run = CommandRun.Of(demo.Folder, "query", "--by", "article", "--where", "state=XAC,cycle=2", "--as-at", "2024-06-30", "--explain", "--format", "json");
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("explanation").GetProperty("findings").EnumerateObject().First().Value.GetProperty("text").GetString()!;
    }

    private string Text()
    {
        using var sheet = WordprocessingDocument.Open(Out, isEditable: false);
        return sheet.MainDocumentPart!.Document!.InnerText;
    }

    public sealed class Demonstration : IDisposable
    {
        public Demonstration() => Assert.Equal(0, CommandRun.Of(Folder, "demo", "--data", Folder).ExitCode);

        public string Folder { get; } = Directory.CreateTempSubdirectory("recount-").FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
