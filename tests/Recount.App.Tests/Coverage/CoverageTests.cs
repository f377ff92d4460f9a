using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Recount.App.Tests.Coverage;

/// <summary>Who is not in the data, as the command tells it.</summary>
public sealed class CoverageTests : IDisposable
{
    private const string Lines = """
        cycle,chapter,what,number
        2,,States parties,4
        2,,States parties without a summary that counts,2
        2,,summaries that count only after the day,1
        2,,summaries without a day,0
        2,,summaries that count,2
        2,,summaries that identify needs,1
        2,II,identify needs,1
        2,II,say that there are none,0
        2,II,offer assistance only,0
        2,II,have no section on it,0
        2,II,have a section that could not be read,0
        2,II,"are not known: no document was read, or what it lists does not count",1
        2,V,identify needs,0
        2,V,say that there are none,0
        2,V,offer assistance only,0
        2,V,have no section on it,0
        2,V,have a section that could not be read,0
        2,V,"are not known: no document was read, or what it lists does not count",2

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("recount-").FullName;

    public CoverageTests()
    {
        Import("states", "iso3,name,region,partySince\nXAA,A,african,2006-01-01\nXBB,B,african,2006-01-01\nXCC,C,asia-pacific,2006-01-01\nXDD,D,asia-pacific,2006-01-01\n");
        Import("reviews", "state,cycle,finalized\nXAA,2,2020-01-01\nXBB,2,2020-02-01\nXCC,2,2024-01-01\n");
        Import("findings", "id,kind,state,cycle,chapter,provisions,categories,text\nneed-1,need,XAA,2,II,5,capacity-building,Training\n");
    }

    private string File => Path.Combine(_folder, "coverage.xlsx");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_silence_has_its_number() =>
        Assert.Equal(Lines, Ask("--format", "csv").Output);

    [Fact]
    public void A_file_holds_what_would_be_printed()
    {
        var file = Path.Combine(_folder, "coverage.csv");

        var run = Ask("--format", "csv", "--out", file);

        Assert.Equal($"{file}: 18 numbers as at 2023-09-15, from revision 3.\n", run.Output);
        Assert.Equal(Lines, System.IO.File.ReadAllText(file));
    }

    [Fact]
    public void Json_has_the_same_numbers()
    {
        using var json = JsonDocument.Parse(Ask("--format", "json").Output);

        var cycle = json.RootElement.GetProperty("cycles")[0];
        Assert.Equal(2, cycle.GetProperty("finalized").GetInt32());
        Assert.Equal(2, cycle.GetProperty("withoutSummary").GetInt32());
        Assert.Equal("II", cycle.GetProperty("chapters")[0].GetProperty("chapter").GetString());
    }

    [Fact]
    public void A_workbook_holds_numbers_as_numbers_and_says_by_which_rule()
    {
        Ask("--format", "xlsx", "--out", File);

        using var book = SpreadsheetDocument.Open(File, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken).Select(error => error.Description));
        var data = Rows(book, "Data");
        Assert.Equal(["cycle", "chapter", "what", "number", "rule"], data[0].Select(Text));
        Assert.Equal(["2", "", "States parties", "4"], data[1].Take(4).Select(Text));
        Assert.Null(data[1][3].DataType);
        Assert.All(data, row => Assert.NotEmpty(Text(row[4])));
        Assert.Equal(19, data.Count);
        var about = Rows(book, "About").ToDictionary(row => Text(row[0]), row => Text(row[1]));
        Assert.Equal("2023-09-15", about["As at"]);
        Assert.Equal("3", about["Revision"]);
        Assert.StartsWith("Illustrative data", about["Data"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format: found xlsx without --out, expected --out FILE.xlsx beside it.", "--format", "xlsx")]
    [InlineData("--out: found 'a.xlsx', expected --format xlsx beside it, or another name.", "--out", "a.xlsx")]
    [InlineData("--where: found article, which chooses findings; who is in the data is asked by state, region, group, cycle.", "--where", "article=5")]
    public void What_does_not_go_together_is_refused(string problem, params string[] options)
    {
        var run = CommandRun.Of(_folder, ["coverage", .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    private CommandRun Ask(params string[] options)
    {
        var run = CommandRun.Of(_folder, ["coverage", "--where", "cycle=2", "--as-at", "2023-09-15", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }

    private static List<List<Cell>> Rows(SpreadsheetDocument book, string sheet)
    {
        var id = book.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(entry => entry.Name == sheet).Id!.Value!;
        return [.. ((WorksheetPart)book.WorkbookPart.GetPartById(id)).Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().ToList())];
    }

    private static string Text(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";

    private void Import(string kind, string csv)
    {
        var file = Path.Combine(_folder, kind + ".csv");
        System.IO.File.WriteAllText(file, csv);
        var run = CommandRun.Of(_folder, "import", file, "--kind", kind);
        Assert.True(run.ExitCode == 0, run.Error);
    }
}
