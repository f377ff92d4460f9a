using Recount.Findings;
using Recount.Register.Import;
using Recount.Register.Import.Workbook;
using Recount.Register.Writing;

namespace Recount.Register.Tests.Import;

public sealed class WorkbookImportTests : IDisposable
{
    private const string Map = """
        {
          "columns": { "state": "Country", "provisions": "Article(s)", "categories": "Type", "text": "Need" },
          "defaults": { "cycle": "2" },
          "values": { "categories": { "Cap. building": "capacity-building", "Law": "legislative-assistance" } }
        }
        """;

    private static readonly string[] Verbs = ["Training", "Drafting", "Advice", "Workshops", "Equipment", "Coaching", "Study visits"];
    private static readonly string[] Objects = ["prosecutors", "judges", "auditors", "customs officers", "procurement staff", "police"];

    private readonly TestRegister _register = new(database: null);

    public void Dispose() => _register.Dispose();

    [Fact]
    public async Task A_sheet_that_says_the_same_is_tied_row_by_row()
    {
        var sheet = await SheetAsync(60);

        var outcome = await RunAsync(sheet, isAccepted: false);

        Assert.Empty(outcome.Import.Problems);
        Assert.Equal(60, outcome.Tied);
        Assert.Empty(outcome.Remarks);
    }

    [Fact]
    public async Task Every_planted_change_is_listed_and_none_beside()
    {
        var sheet = await SheetAsync(200);
        sheet[10][1] = "art. 62";
        sheet[30][1] = "Art. 7, para. 1";
        sheet[50][2] = "Law";
        sheet[70][2] = sheet[70][2] == "Law" ? "Cap. building" : "Law";
        sheet[90][3] = "Something that stands nowhere in the document at all";
        sheet[110][0] = "Ghana";
        sheet[130][3] += " in the provinces";
        sheet[150][2] = sheet[150][2] == "Law" ? "Cap. building" : "Law";
        sheet.Add([.. sheet[20]]);
        var gone = sheet[170][3];
        sheet.RemoveAt(170);

        var remarks = (await RunAsync(sheet, isAccepted: false)).Remarks;

        var lines = remarks.Where(remark => remark.Line is not null).Select(remark => remark.Line!.Value - 2).Distinct().Order();
        Assert.Equal([10, 30, 50, 70, 90, 110, 130, 150, 199], lines);
        var without = remarks.Where(remark => remark.Code == "sentence-without-row").ToList();
        Assert.Equal(3, without.Count); // of the replaced text, of the changed State, of the row that is gone
        Assert.Contains(without, remark => remark.Text.Equals(gone, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Nothing_changes_before_it_is_accepted_and_then_its_coding_is_decided()
    {
        var sheet = await SheetAsync(20);
        sheet[5][2] = "Law";
        sheet[5][1] = "9";
        await RunAsync(sheet, isAccepted: false);
        var before = await _register.CountedAsync();

        var outcome = await RunAsync(sheet, isAccepted: true);

        var after = await _register.CountedAsync();
        Assert.All(before.Findings, finding => Assert.Equal(FindingStatus.Suggested, finding.Status));
        Assert.All(after.Findings, finding => Assert.Equal(FindingStatus.Confirmed, finding.Status));
        Assert.Equal(before.Findings.Count, after.Findings.Count);
        Assert.NotNull(outcome.Import.Revision);
        Assert.Contains(after.Findings, finding => finding.Provisions is [{ Article: 9 }] && finding.Categories is ["legislative-assistance"]);
        Assert.Empty((await RunAsync(sheet, isAccepted: false)).Remarks);
    }

    [Fact]
    public async Task A_category_is_known_by_its_name_however_it_is_hyphened_and_the_refusal_of_a_word_lists_them_all()
    {
        var sheet = await SheetAsync(20);
        sheet[0][2] = "Capacity building";
        sheet[1][2] = "POLICY-MAKING";
        sheet[2][2] = "Cooking";

        var problem = Assert.Single((await RunAsync(sheet, isAccepted: false)).Import.Problems);

        Assert.Equal((4, "Type", "Cooking"), (problem.Line, problem.Column, problem.Found));
        Assert.Contains("institution-building, policymaking,", problem.Allowed, StringComparison.Ordinal);
        Assert.EndsWith("a word that the map translates under values.categories", problem.Allowed, StringComparison.Ordinal);
    }

    /// <summary>Needs in the register, as if read from a summary, and the same ones as an analyst keeps them.</summary>
    private async Task<List<string[]>> SheetAsync(int needs)
    {
        await _register.ImportAsync("state,cycle,finalized\nKEN,2,2020-01-01\nGHA,2,2020-01-01\n", ImportKind.Reviews);
        int[] articles = [5, 6, 8, 11, 13, 52, 54];
        var rows = Enumerable.Range(0, needs).Select(n => (
            Article: articles[n % 7],
            Code: n % 3 == 0 ? "legislative-assistance" : "capacity-building",
            Text: $"{Verbs[n % 7]} for {Objects[n / 7 % 6]} topic{n} place{n} plan{n} tool{n} year{n}")).ToList();
        await _register.ImportAsync(
            "kind,state,cycle,provisions,categories,text,status\n"
            + string.Join('\n', rows.Select(row => $"need,KEN,2,{row.Article},{row.Code},{row.Text},suggested")),
            ImportKind.Findings);
        return
        [
            .. rows.Select(row => new[]
            {
                "Kenya", $"art. {row.Article}", row.Code == "legislative-assistance" ? "Law" : "Cap. building", row.Text.ToUpperInvariant(),
            }),
        ];
    }

    private async Task<WorkbookOutcome> RunAsync(List<string[]> rows, bool isAccepted)
    {
        var csv = _register.Write(
            "coded.csv", "Country,Article(s),Type,Need\n" + string.Join('\n', rows.Select(row => string.Join(',', row.Select(cell => $"\"{cell}\"")))));
        var map = WorkbookMap.Read(_register.Write("coded.map.json", Map));
        await using var db = await _register.OpenAsync();
        return await WorkbookImport.ImportAsync(
            db, csv, map, isAccepted, new Author("tester", "workbook", TimeProvider.System), TestContext.Current.CancellationToken);
    }
}
