using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Recount.App.Tests.Queries;

/// <summary>An answer as a workbook, as a spreadsheet program reads it.</summary>
public sealed class QueryWorkbookTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-").FullName;

    public QueryWorkbookTests()
    {
        Import("states", "iso3,name,region\nXAA,=State A,african\nXBB,@State B,african\nXCC,State C,asia-pacific\n");
        Import("reviews", "state,cycle,finalized\nXAA,2,2020-01-01\nXBB,2,2022-01-01\nXCC,2,2022-01-01\n");
        Import("findings", """
            id,kind,state,cycle,chapter,provisions,categories,text,paragraph
            need-1,need,XAA,2,II,5,capacity-building,=HYPERLINK("http://example.org"),7
            need-2,need,XBB,2,II,5,capacity-building,+training of judges (art. 5),
            need-3,need,XBB,2,II,5;8(5),policymaking,@strategy (art. 5),
            need-4,need,XCC,2,II,5,policymaking,-plan of action (art. 5),
            """);
    }

    private string File => Path.Combine(_folder, "answer.xlsx");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Numbers_are_numbers_and_text_is_text()
    {
        using var book = Ask("--by", "year,provision", "--measure", "needs,share,states-share");

        var rows = Rows(book, "Data");
        Assert.Equal(["year", "provision", "needs", "share", "states-share"], rows[0].Select(Text));
        Assert.All(rows[0], cell => Assert.True(IsBold(book, cell)));
        Assert.Equal(["2020", "5", "1", "25", "100"], rows[1].Select(Text));
        Assert.Equal([false, true, false, false, false], rows[1].Select(cell => cell.DataType?.Value == CellValues.InlineString));
        Assert.Equal(["", "@", "#,##0", "0.00\" %\"", "0.00\" %\""], rows[1].Select(cell => Format(book, cell)));
        Assert.NotNull(Sheet(book, "Data").Descendants<Pane>().Single(pane => pane.State?.Value == PaneStateValues.Frozen));
    }

    [Fact]
    public void The_total_stands_apart_and_is_distinct()
    {
        using var book = Ask("--by", "provision", "--measure", "needs,states");

        var rows = Rows(book, "Data");
        Assert.Empty(rows[^2]);
        Assert.Equal(["Total", "4", "3"], rows[^1].Select(Text));
        Assert.All(rows[^1], cell => Assert.True(IsBold(book, cell)));
        Assert.Equal(5m, rows[1..^2].Sum(row => decimal.Parse(Text(row[1]), CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Rows_that_are_hidden_say_so_and_tell_nothing()
    {
        using var book = Ask("--by", "region", "--measure", "needs,share", "--suppress", "2", "--explain");

        Assert.Equal(["asia-pacific", "hidden", "hidden"], Rows(book, "Data").Single(row => row is [var key, ..] && Text(key) == "asia-pacific").Select(Text));
        Assert.DoesNotContain(Rows(book, "Findings"), row => Text(row[0]) == "asia-pacific");
    }

    [Fact]
    public void A_value_that_is_none_is_an_empty_cell()
    {
        using var book = Ask("--by", "provision", "--measure", "needs,share-remainder");

        Assert.Equal("", Text(Rows(book, "Data")[1][2]));
    }

    [Fact]
    public void Names_and_wordings_are_never_formulas()
    {
        using var book = Ask("--by", "state", "--measure", "needs", "--explain");

        Assert.Equal(["XBB", "'@State B", "2"], Rows(book, "Data").Single(row => row is [var key, ..] && Text(key) == "XBB").Select(Text));
        Assert.Empty(book.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<CellFormula>()));
        Assert.Equal(
            ["'=HYPERLINK(\"http://example.org\")", "'+training of judges (art. 5)", "'-plan of action (art. 5)", "'@strategy (art. 5)"],
            Rows(book, "Findings").Skip(1).Select(row => Text(row[3])).Order(StringComparer.Ordinal).OrderBy(text => "=+-@".IndexOf(text[1], StringComparison.Ordinal)));
    }

    [Fact]
    public void Findings_stand_with_their_rows_and_their_place()
    {
        using var book = Ask("--by", "state,provision", "--measure", "needs", "--explain");

        var rows = Rows(book, "Findings");
        Assert.Equal(["state", "provision", "name", "id", "wording", "document", "paragraph"], rows[0].Select(Text));
        Assert.Equal(5, rows.Count - 1);
        var first = rows.Single(row => Text(row[3]) == "need-1");
        Assert.Equal(["XAA", "5", "'=State A", "need-1", "'=HYPERLINK(\"http://example.org\")", "", "7"], first.Select(Text));
        Assert.Null(first[6].DataType);
    }

    [Fact]
    public void The_second_sheet_says_what_was_asked_and_how_it_counts()
    {
        using var book = Ask("--by", "provision", "--where", "cycle=2,region=african", "--measure", "needs,states", "--since", "2021-01-01", "--explain");

        var about = Rows(book, "About").Select(row => (Label: Text(row[0]), Words: Text(row[1]))).ToLookup(row => row.Label, row => row.Words);
        Assert.Equal(["Needs, change in needs, States with needs and change in States with needs by provision; cycle 2, regional group african"], about["Question"]);
        Assert.Equal(["Executive summaries finalized by 2023-01-01, as known at revision 3; cycle 2 and regional group african."], about["Filter"]);
        Assert.Equal(
            ["2023-01-01", "2021-01-01", "3", "The Secretariat's (summaries finalized)", "As stated"],
            new[] { "As at", "Earlier day", "Revision", "View", "Provisions" }.SelectMany(label => about[label]));
        Assert.Single(about["Rule: needs"]);
        Assert.Single(about["Rule: states-change"]);
        Assert.Equal(["The rows add up to 4, less 1 in more than one row: 3 in all."], about["Reconciliation"]);
        Assert.Contains("From one State alone: 8(5).", about["Notice"]);
        Assert.Equal(["CC BY 4.0, https://creativecommons.org/licenses/by/4.0/"], about["Licence of the data"]);
        Assert.Equal(["Illustrative data: no State in this register is real."], about["Data"]);
    }

    [Fact]
    public void A_comparison_that_is_explained_has_its_causes()
    {
        using var book = Ask("--by", "provision", "--measure", "needs", "--since", "2021-01-01", "--explain");

        Assert.Equal(["Total", "needs", "1", "4", "3", "3", "0", "0", "0", "0", "0"], Rows(book, "Change")[^1].Select(Text));
    }

    [Fact]
    public void Without_an_explanation_there_are_two_sheets()
    {
        using var book = Ask("--by", "provision");

        Assert.Equal(["Data", "About"], book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!));
    }

    private SpreadsheetDocument Ask(params string[] question)
    {
        var run = CommandRun.Of(_folder, ["query", .. question, "--as-at", "2023-01-01", "--format", "xlsx", "--out", File]);
        Assert.True(run.ExitCode == 0, run.Error);
        var book = SpreadsheetDocument.Open(File, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}"));
        return book;
    }

    private static Worksheet Sheet(SpreadsheetDocument book, string name)
    {
        var id = book.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!;
        return ((WorksheetPart)book.WorkbookPart.GetPartById(id)).Worksheet!;
    }

    private static List<List<Cell>> Rows(SpreadsheetDocument book, string sheet) =>
        [.. Sheet(book, sheet).Descendants<Row>().Select(row => row.Elements<Cell>().ToList())];

    private static string Text(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";

    private static CellFormat Look(SpreadsheetDocument book, Cell cell) =>
        (CellFormat)book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);

    private static bool IsBold(SpreadsheetDocument book, Cell cell) =>
        book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.Fonts!.ElementAt((int)Look(book, cell).FontId!.Value).Elements<Bold>().Any();

    private static string Format(SpreadsheetDocument book, Cell cell) => Look(book, cell).NumberFormatId!.Value switch
    {
        0 => "",
        49 => "@",
        var id => book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!.Elements<NumberingFormat>()
            .Single(format => format.NumberFormatId! == id).FormatCode!.Value!,
    };

    private void Import(string kind, string csv)
    {
        var file = Path.Combine(_folder, kind + ".csv");
        System.IO.File.WriteAllText(file, csv.Replace(",=HYPERLINK(\"http://example.org\"),", ",\"=HYPERLINK(\"\"http://example.org\"\")\",", StringComparison.Ordinal));
        var run = CommandRun.Of(_folder, "import", file, "--kind", kind);
        Assert.True(run.ExitCode == 0, run.Error);
    }
}
