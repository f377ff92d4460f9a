using Recount.Register.Import;

namespace Recount.Register.Tests.Import;

public sealed class WrongRowTests : IDisposable
{
    private readonly TestRegister _register = new(database: null);

    public void Dispose() => _register.Dispose();

    [Theory]
    [InlineData("iso3,name,partySince\nXAA,A,2004-13-01", "table.csv, line 2, column partySince: found '2004-13-01', expected a date such as 2004-12-31.")]
    [InlineData("iso3,name,region\nXAA,A,Africa", "table.csv, line 2, column region: found 'Africa', expected african, asia-pacific, eastern-european, latin-american-caribbean, western-european-other, or nothing.")]
    [InlineData("iso3,name\n\"XA\nB\",A\nXXXX,B", "table.csv, line 2, column iso3: found 'XA B', expected three letters or digits, such as KEN or XAA.")]
    [InlineData("iso3,name\nXAA,", "table.csv, line 2, column name: found nothing, expected the State's name.")]
    [InlineData("iso3,name\nXAA,A,B", "table.csv, line 2: found '3 cells', expected 2, as in the header row.")]
    public async Task A_wrong_State_is_named_with_line_column_and_remedy(string csv, string message)
    {
        var outcome = await _register.ImportAsync(csv, ImportKind.States);

        Assert.Equal(message, outcome.Problems[0].ToString());
        Assert.Equal(0, (await _register.CountedAsync()).Revision);
    }

    [Theory]
    [InlineData("state,cycle,finalised\nKEN,2,", "finalised", "the column finalized")]
    [InlineData("state,cycle\nKEN,3", "3", "1 or 2")]
    [InlineData("state,cycle\nXXX,2", "XXX", "a State of the roster")]
    [InlineData("state,cycle\nKEN,2\nKEN,2", "KEN", "KEN in cycle 2 once")]
    public async Task A_wrong_review_is_refused(string csv, string found, string allowed)
    {
        var outcome = await _register.ImportAsync(csv, ImportKind.Reviews);

        Assert.Equal(found, outcome.Problems[0].Found);
        Assert.Contains(allowed, outcome.Problems[0].Allowed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,kind,state,cycle,text\n,need,KEN,2,Training", ImportKind.States)]
    [InlineData("iso3,m49,name,region\nXAA,,A,african", ImportKind.Findings)]
    public async Task A_table_of_another_kind_is_one_problem(string csv, ImportKind kind)
    {
        var problem = Assert.Single((await _register.ImportAsync(csv, kind)).Problems);

        Assert.Equal(csv.Split('\n')[0], problem.Found);
        Assert.Contains("look at --kind", problem.Allowed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("provisions", "72", "provisions of the Convention")]
    [InlineData("provisions", "5(9)", "provisions of the Convention")]
    [InlineData("scope", "general-VI", "one of general-II")]
    [InlineData("categories", "on-site-expert", "codes of cycle 2")]
    [InlineData("tags", "tech", "tags")]
    [InlineData("status", "done", "one of suggested")]
    [InlineData("state", "GHA", "a State with a review of cycle 2")]
    [InlineData("betterFit", "46(1)", "articles")]
    public async Task A_wrong_finding_is_refused(string column, string found, string allowed)
    {
        await _register.ImportAsync("state,cycle\nKEN,2", ImportKind.Reviews);
        var cells = new Dictionary<string, string>
        {
            ["kind"] = "need",
            ["state"] = "KEN",
            ["cycle"] = "2",
            ["text"] = "Training",
            ["provisions"] = column == "scope" ? "" : "5",
        };
        cells[column] = found;

        var outcome = await _register.ImportAsync(
            $"{string.Join(',', cells.Keys)}\n{string.Join(',', cells.Values)}\n", ImportKind.Findings);

        var problem = Assert.Single(outcome.Problems);
        Assert.Equal((2, column, found), (problem.Line, problem.Column, problem.Found));
        Assert.Contains(allowed, problem.Allowed, StringComparison.Ordinal);
    }
}
