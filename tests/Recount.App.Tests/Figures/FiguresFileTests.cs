using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Recount.App.Tests.Queries;

namespace Recount.App.Tests.Figures;

/// <summary>Figures as files, from the illustrative register.</summary>
public sealed class FiguresFileTests(IllustrativeRegister register) : IClassFixture<IllustrativeRegister>, IDisposable
{
    private static readonly string[] Asked = ["figures", "--as-at", "2023-09-15", "--since", "2021-09-30"];

    private readonly string _folder = Directory.CreateTempSubdirectory("recount-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void The_figures_alone_are_a_Word_file_with_native_charts_that_stay_tied(string language)
    {
        var path = At("figures.docx");

        var run = CommandRun.Of(register.Folder, [.. Asked, "--language", language, "--out", path]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{path}: 6 figures as at 2023-09-15, from revision ", run.Output, StringComparison.Ordinal);
        using (var file = WordprocessingDocument.Open(path, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(error => error.Description));
            Assert.Equal(6, file.MainDocumentPart!.ChartParts.Count());
            Assert.Contains("2023", file.MainDocumentPart.Document!.InnerText, StringComparison.Ordinal);
        }

        Assert.Equal(ExitCode.Done, CommandRun.Of(register.Folder, "check", path).ExitCode);
    }

    [Fact]
    public void The_workbook_has_a_sheet_a_figure_with_numbers_as_numbers_and_one_that_says_what_they_are()
    {
        var path = At("figures.xlsx");

        var run = CommandRun.Of(register.Folder, [.. Asked, "--out", path]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        using var file = SpreadsheetDocument.Open(path, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(error => error.Description));
        var sheets = file.WorkbookPart!.Workbook!.Descendants<Sheet>().ToArray();
        Assert.Equal(
            ["About", "Cycles", "Change", "Figure I", "Figure II", "Figure III", "Figure IV", "Figure V", "Figure VI", "Topics", "Chapters of cycle 2"],
            sheets.Select(sheet => sheet.Name!.Value!));
        var fourth = ((WorksheetPart)file.WorkbookPart.GetPartById(sheets[6].Id!.Value!)).Worksheet!.Descendants<Row>().ToArray();
        Assert.Equal("259", fourth[2].Elements<Cell>().ElementAt(2).CellValue!.Text);
        Assert.Contains("Capacity-building", fourth[2].InnerText, StringComparison.Ordinal);
        var about = ((WorksheetPart)file.WorkbookPart.GetPartById(sheets[0].Id!.Value!)).Worksheet!.InnerText;
        Assert.Contains("Illustrative data", about, StringComparison.Ordinal);
        Assert.Contains("recount query --by category --where cycle=2 --as-at 2023-09-15", about, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_gets_a_drawing_of_each_figure_the_same_each_time()
    {
        CommandRun.Of(register.Folder, [.. Asked, "--out", At("one")]);
        CommandRun.Of(register.Folder, [.. Asked, "--out", At("two")]);

        var files = Directory.GetFiles(At("one")).Select(Path.GetFileName).Order().ToArray();
        Assert.Equal(["figure1.svg", "figure2.svg", "figure3.svg", "figure4.svg", "figure5.svg", "figure6.svg"], files);
        Assert.All(files, file => Assert.Equal(File.ReadAllText(Path.Combine(At("one"), file!)), File.ReadAllText(Path.Combine(At("two"), file!))));
        var drawing = XDocument.Load(Path.Combine(At("one"), "figure4.svg")).Root!;
        Assert.Contains("259 (49%)", drawing.Value, StringComparison.Ordinal);
        Assert.Contains("Illustrative data: no State in this register is real.", drawing.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Better_fitting_provisions_are_drawn_where_they_are_asked_for_and_said()
    {
        var stated = CommandRun.Of(register.Folder, "figures", "--as-at", "2023-09-15", "--out", At("stated"));
        var better = CommandRun.Of(register.Folder, "figures", "--as-at", "2023-09-15", "--fit", "better", "--out", At("better"));

        Assert.Equal((ExitCode.Done, ExitCode.Done), (stated.ExitCode, better.ExitCode));
        Assert.DoesNotContain("provisions that fit them better", File.ReadAllText(Path.Combine(At("stated"), "figure5.svg")), StringComparison.Ordinal);
        Assert.Contains("provisions that fit", File.ReadAllText(Path.Combine(At("better"), "figure5.svg")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("figures.pdf", "which ends in .pdf, expected FILE.docx, FILE.xlsx or a folder")]
    [InlineData("figure.svg", "expected a folder, for each figure is a drawing of its own")]
    [InlineData("", "found '', expected the name of a file or a folder.")]
    public void Another_ending_is_wrong_usage(string name, string said)
    {
        var run = CommandRun.Of(register.Folder, "figures", "--out", name);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "json", "--format: found it beside --out")]
    [InlineData("--since", "2024-01-01", "--since: found 2024-01-01")]
    public void What_does_not_go_together_is_wrong_usage(string option, string value, string said)
    {
        var run = CommandRun.Of(register.Folder, "figures", "--as-at", "2023-09-15", "--out", At("figures.docx"), option, value);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("figures.docx")));
    }

    [Fact]
    public void A_day_without_needs_gives_no_file()
    {
        var run = CommandRun.Of(register.Folder, "figures", "--as-at", "2001-01-01", "--out", At("figures.docx"));

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.StartsWith("No need counts as at 2001-01-01", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("figures.docx")));
    }

    private string At(string name) => Path.Combine(_folder, name);
}
