using System.Text.Json;

namespace Recount.App.Tests.Queries;

/// <summary>Two clocks: what a number was as at an earlier day, what it was known to be at an earlier revision, and why.</summary>
public sealed class QueryChangeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-").FullName;

    public QueryChangeTests()
    {
        Import("states", "iso3,name,region\nXAA,State A,african\nXBB,State B,african\n");
        Import("reviews", "state,cycle,finalized\nXAA,2,2020-01-01\nXBB,2,2022-01-01\n");
        Import("findings", """
            id,kind,state,cycle,chapter,provisions,categories,text
            need-1,need,XAA,2,II,5,capacity-building,Training of officers (art. 5)
            need-2,need,XBB,2,II,5,capacity-building,Training of judges (art. 5)
            need-3,need,XBB,2,II,5,policymaking,A strategy (art. 5)
            """); // revision 3
        Import("findings", "id,categories\nneed-1,research-data\n"); // revision 4
        Import("findings", "id,status\nneed-3,withdrawn\n"); // revision 5
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_change_since_a_day_is_what_was_finalized_since()
    {
        var total = Total("--since", "2021-01-01");

        Assert.Equal("""{"before":1,"now":2,"parts":{"newly-finalized":1,"dates":0,"split-or-merged":0,"corrected":0,"recoded":0,"states":0}}""", total);
    }

    [Fact]
    public void The_change_since_a_revision_is_what_was_corrected_since()
    {
        var total = Total("--since-revision", "3");

        Assert.Equal("""{"before":3,"now":2,"parts":{"newly-finalized":0,"dates":0,"split-or-merged":0,"corrected":-1,"recoded":0,"states":0}}""", total);
    }

    [Fact]
    public void A_need_coded_otherwise_leaves_one_row_and_comes_into_another()
    {
        var rows = Ask("--since-revision", "3").GetProperty("explanation").GetProperty("change").GetProperty("rows").EnumerateArray()
            .ToDictionary(
                row => row.GetProperty("keys").GetProperty("category").GetString()!,
                row => row.GetProperty("measures").GetProperty("needs").GetProperty("parts").GetProperty("recoded").GetInt32());

        Assert.Equal([("capacity-building", -1), ("policymaking", 0), ("research-data", 1)], rows.Select(row => (row.Key, row.Value)).Order());
    }

    [Fact]
    public void The_changes_in_the_rows_compare_the_same_two_views()
    {
        var changes = Ask("--since-revision", "3").GetProperty("rows").EnumerateArray()
            .ToDictionary(row => row.GetProperty("category").GetString()!, row => row.GetProperty("needsChange").GetInt32());

        Assert.Equal([("capacity-building", -1), ("policymaking", -1), ("research-data", 1)], changes.Select(row => (row.Key, row.Value)).Order());
    }

    [Theory]
    [InlineData("--since-revision 9", 3, "The register has no revision 9; the last one is 5.")]
    [InlineData("--revision 3 --since-revision 4", 2, "recount: --since-revision: found 4, expected a revision not after 3, the one that is counted.")]
    public void A_revision_that_cannot_be_compared_with_is_refused(string options, int exitCode, string problem)
    {
        var run = CommandRun.Of(_folder, ["query", "--by", "category", .. options.Split(' ')]);

        Assert.Equal((exitCode, problem), (run.ExitCode, run.Error.TrimEnd()));
    }

    private string Total(params string[] options) => JsonSerializer.Serialize(
        Ask(options).GetProperty("explanation").GetProperty("change").GetProperty("total").GetProperty("needs"));

    private JsonElement Ask(params string[] options)
    {
        var run = CommandRun.Of(
            _folder, ["query", "--by", "category", "--measure", "needs", "--as-at", "2023-01-01", "--explain", "--format", "json", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private void Import(string kind, string csv)
    {
        var file = Path.Combine(_folder, kind + ".csv");
        File.WriteAllText(file, csv);
        var run = CommandRun.Of(_folder, "import", file, "--kind", kind);
        Assert.True(run.ExitCode == 0, run.Error);
    }
}
