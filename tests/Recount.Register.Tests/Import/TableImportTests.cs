using Recount.Register.Import;
using Recount.Register.Writing;

namespace Recount.Register.Tests.Import;

public sealed class TableImportTests : IDisposable
{
    private const string States = """
        iso3,m49,name,region,regionSince,partySince,partyUntil
        XAA,,Examplia,african,,2004-01-02,
        XAB,,Otherland,asia-pacific,,2005-01-02,2010-01-01
        XAB,,Otherland,,2011-05-01,2012-01-02,
        """;

    private const string Reviews = """
        state,cycle,finalized,issued,symbol
        XAA,2,2020-01-02,2020-03-01,CAC/1
        XAB,1,,,
        """;

    private const string Findings = """
        id,kind,state,cycle,chapter,provisions,scope,categories,text,betterFit,tags,priority,paragraph,status
        n1,need,XAA,2,II,8(5);6,,capacity-building;legislative-assistance,"Train, officers",31,technology,,5,
        ,need,XAA,2,V,,general-V,,Other,,,,,suggested
        """;

    private readonly Place _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task What_is_imported_is_what_counting_gets()
    {
        await ImportAsync(States, ImportKind.States);
        await ImportAsync(Reviews, ImportKind.Reviews);
        await ImportAsync(Findings, ImportKind.Findings);

        var register = await _place.Register.ReadCountedAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal(3, register.Revision);
        Assert.Equal(["Examplia", "Otherland"], register.States.Select(state => state.Name));
        Assert.Equal(2, register.States[1].Party.Count);
        Assert.Equal(new DateOnly(2011, 4, 30), Assert.Single(register.States[1].Groups).Until);
        Assert.Equal(new DateOnly(2020, 1, 2), register.Reviews[0].Finalized);
        Assert.Null(register.Reviews[1].Finalized);
        Assert.Equal(["8(5)", "6"], register.Findings[0].Provisions.Select(provision => provision.ToString()));
        Assert.Equal([31], register.Findings[0].BetterFit);
        Assert.Equal(Recount.Convention.Scope.GeneralV, register.Findings[1].Scope);
    }

    [Fact]
    public async Task An_earlier_revision_stays_as_it_was_known()
    {
        await ImportAsync(States, ImportKind.States);
        await ImportAsync(Reviews, ImportKind.Reviews);
        await ImportAsync("state,cycle,finalized\nXAB,1,2021-05-06\n", ImportKind.Reviews);

        var before = await _place.Register.ReadCountedAsync(2, TestContext.Current.CancellationToken);
        var after = await _place.Register.ReadCountedAsync(null, TestContext.Current.CancellationToken);

        Assert.Null(before.Reviews[1].Finalized);
        Assert.Equal(new DateOnly(2021, 5, 6), after.Reviews[1].Finalized);
    }

    [Fact]
    public async Task A_wrong_row_is_named_and_nothing_of_its_file_is_kept()
    {
        var outcome = await ImportAsync(States.Replace("2004-01-02", "2004-13-01", StringComparison.Ordinal), ImportKind.States);

        Assert.Equal(
            "table.csv, line 2, column partySince: found '2004-13-01', expected a date such as 2004-12-31.",
            Assert.Single(outcome.Problems).ToString());
        var register = await _place.Register.ReadCountedAsync(null, TestContext.Current.CancellationToken);
        Assert.Equal(0, register.Revision);
    }

    private async Task<ImportOutcome> ImportAsync(string csv, ImportKind kind)
    {
        var file = _place.Write("table.csv", csv);
        await using var db = await _place.Register.OpenOrCreateAsync(TimeProvider.System, TestContext.Current.CancellationToken);
        var author = new Author("tester", "a test", TimeProvider.System);
        return await TableImport.ImportAsync(db, file, kind, isDryRun: false, author, TestContext.Current.CancellationToken);
    }
}
