using Recount.Counting;
using Recount.Register.Exchange;
using Recount.Register.Import;

namespace Recount.Register.Tests.Import;

public sealed class GroupsImportTests : IDisposable
{
    private const string States = "iso3,name,sets\nXAA,A,ldc\nXBB,B,\nXCC,C,\n";

    private readonly TestRegister _register = new(database: null);

    public void Dispose() => _register.Dispose();

    [Fact]
    public async Task A_platform_is_a_group_of_States_by_which_needs_are_counted_on_its_days()
    {
        await _register.ImportAsync(States, ImportKind.States);
        await _register.ImportAsync("state,cycle,finalized\nXAA,2,2020-01-01\nXBB,2,2020-01-01\n", ImportKind.Reviews);
        await _register.ImportAsync(
            "kind,state,cycle,chapter,provisions,text\nneed,XAA,2,II,5,Training\nneed,XBB,2,II,5,Training\n", ImportKind.Findings);

        var outcome = await _register.ImportAsync(
            "group,iso3,since,until\npacific-platform,XAA,2021-01-01,2022-12-31\npacific-platform,XBB,2022-01-01,\n", ImportKind.Groups);

        Assert.Equal((2, 0), (outcome.Changed, outcome.Problems.Count));
        var snapshot = Snapshot.Of(await _register.CountedAsync());
        decimal? Needs(int year) => QueryCount.Of(snapshot, new Query
        {
            By = [Dimension.Group],
            AsAt = new DateOnly(year, 6, 1),
        }).Rows.SingleOrDefault(row => row.Keys[0] == "pacific-platform")?.Values[0];
        Assert.Equal([null, 1m, 2m, 1m], new[] { 2020, 2021, 2022, 2023 }.Select(Needs));
    }

    [Fact]
    public async Task A_group_has_the_members_of_the_last_file_and_other_groups_stay()
    {
        await _register.ImportAsync(States, ImportKind.States);
        await _register.ImportAsync("group,iso3\nhub,XAA\nhub,XBB\n", ImportKind.Groups);

        var outcome = await _register.ImportAsync("group,iso3\nhub,XBB\nhub,XCC\n", ImportKind.Groups);

        Assert.Equal((2, 1), (outcome.Changed, outcome.Unchanged));
        Assert.Equal(
            ["XAA ldc", "XBB hub", "XCC hub"],
            (await _register.CountedAsync()).States.Select(state => $"{state.Code} {string.Join(' ', state.Sets.Select(set => set.Value))}"));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await _register.ImportAsync(States, ImportKind.States);
        await _register.ImportAsync("group,iso3\nhub,XAA\n", ImportKind.Groups);

        Assert.Null((await _register.ImportAsync("group,iso3\nhub,XAA\n", ImportKind.Groups)).Revision);
    }

    [Fact]
    public async Task Days_of_groups_leave_and_come_back_with_the_roster()
    {
        await _register.ImportAsync(States, ImportKind.States);
        await _register.ImportAsync("group,iso3,since,until\nhub,XAA,2021-01-01,2022-12-31\nhub,XAA,2024-01-01,\n", ImportKind.Groups);
        await using (var db = await _register.OpenAsync())
        {
            await RegisterExport.WriteAsync(db, _register.Folder("out"), TestContext.Current.CancellationToken);
        }

        var outcome = await _register.ImportFileAsync(Path.Combine(_register.Folder("out"), "states.csv"), ImportKind.States);

        Assert.Equal((3, 0), (outcome.Unchanged, outcome.Changed));
    }

    [Theory]
    [InlineData("group,iso3\nPacific,XAA", "line 2, column group: found 'Pacific', expected a code of lower-case letters")]
    [InlineData("group,iso3\nafrican,XAA", "line 2, column group: found 'african', expected a code of lower-case letters")]
    [InlineData("group,iso3\nhub,XZZ", "line 2, column iso3: found 'XZZ', expected the code of a State of the roster")]
    [InlineData("group,iso3,since,until\nhub,XAA,2022-01-01,2021-01-01", "column until: found '2021-01-01', expected a day not before 2022-01-01.")]
    [InlineData("group,iso3,since,until\nhub,XAA,2022-01-01,\nhub,XAA,2023-01-01,", "line 3, column since: found '2023-01-01', expected a period that does not overlap")]
    [InlineData("iso3,since\nXAA,2022-01-01", "expected a column group")]
    public async Task A_wrong_row_is_named_and_nothing_is_kept(string csv, string message)
    {
        await _register.ImportAsync(States, ImportKind.States);

        var outcome = await _register.ImportAsync(csv, ImportKind.Groups);

        Assert.Contains(message, outcome.Problems[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(1, (await _register.CountedAsync()).Revision);
    }

    [Theory]
    [InlineData("ldc;Pacific")]
    [InlineData("hub:2020-01-01")]
    [InlineData("hub:2020-13-01..")]
    [InlineData("hub:2021-01-01..2020-01-01")]
    public async Task Sets_that_cannot_be_read_are_refused(string sets)
    {
        var outcome = await _register.ImportAsync($"iso3,name,sets\nXAA,A,{sets}\n", ImportKind.States);

        Assert.Equal("sets", outcome.Problems[0].Column);
    }
}
