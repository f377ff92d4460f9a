using Recount.Counting;
using Recount.Findings;
using static Recount.Tests.Counting.Question;

namespace Recount.Tests.Counting;

public class QueryChangeTests
{
    private static readonly DateOnly Earlier = new(2021, 1, 1);

    [Fact]
    public void What_was_known_before_is_counted_in_the_register_of_then()
    {
        var then = new RegisterOf().Review("XAA", 2).Need("6").Need("6").Snapshot;
        var now = new RegisterOf().Review("XAA", 2).Need("5").Snapshot;

        var result = QueryCount.Of(
            now, Read(now, "article", measures: "needs,needs-change", hasSince: true) with { Since = RegisterOf.Day }, then);

        Assert.Equal(["5: 1 1", "6: 0 -2"], Rows(result));
        Assert.Equal("1 -1", Totals(result));
        Assert.Equal(1, result.SinceRevision);
        Assert.Null(QueryCount.Of(now, result.Query).SinceRevision);
    }

    [Fact]
    public void A_row_that_is_no_more_shows_what_it_lost()
    {
        var register = new RegisterOf().State("XAA", null)
            .Review("XAA", 2).Need("5").Register;
        var snapshot = Snapshot.Of(register with { States = [register.States[0] with { Sets = [new CountedPeriod("ldc", null, Earlier)] }] });

        Assert.Equal(["ldc: -1"], Rows(QueryCount.Of(
            snapshot, Read(snapshot, "group", measures: "needs-change", hasSince: true) with { Since = Earlier })));
    }

    [Fact]
    public void A_row_that_is_no_more_has_the_summaries_of_its_own_values()
    {
        var register = new RegisterOf().State("XAA", null).State("XBB", null).State("XCC", null)
            .Review("XCC", 2, "2019-01-01").Need("5").Review("XAA", 2).Need("5").Review("XBB", 1).Need("5").Register;
        CountedPeriod[] sets = [new("sids", null, Earlier), new("sids", null, null), new("ldc", null, null)];
        var snapshot = Snapshot.Of(register with { States = [.. register.States.Zip(sets, (state, set) => state with { Sets = [set] })] });

        var result = QueryCount.Of(
            snapshot, Read(snapshot, "group,cycle", measures: "needs,needs-change,finalized,finalized-change", hasSince: true) with { Since = Earlier });

        Assert.Equal(["ldc 2: 1 0 1 0", "sids 1: 1 0 1 0", "sids 2: 0 -1 0 -1"], Rows(result));
    }

    [Fact]
    public void Without_an_earlier_day_there_is_no_change()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("5").Snapshot;

        var result = QueryCount.Of(snapshot, Read(snapshot, "article", measures: "needs,needs-change", hasSince: true));

        Assert.Equal(["5: 1 -"], Rows(result));
    }

    [Fact]
    public void Summaries_make_a_row_only_where_rows_are_of_summaries()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("5").Review("XBB", 2).Snapshot;

        Assert.Empty(Rows(Ask(snapshot, "region,article", measures: "finalized")));
        Assert.Equal(["african: 2"], Rows(Ask(snapshot, "region", measures: "finalized")));
    }

    [Fact]
    public void Ids_are_named_only_where_they_are_asked_and_none_are_none()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("5").Review("XBB", 2).Snapshot;
        var query = Read(snapshot, "state", measures: "finalized");

        Assert.All(QueryCount.Of(snapshot, query).Rows, row => Assert.Empty(row.Findings));
        Assert.Equal([1, 0], QueryCount.Of(snapshot, query with { Explain = true }).Rows.Select(row => row.Findings.Count));
    }

    [Theory]
    [InlineData("needs-named", "1")]
    [InlineData("share-named", "100")]
    public void Categories_named_are_counted_also_when_nothing_else_is(string measure, string value)
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("5", "policymaking;research-data").Snapshot;

        Assert.Equal([$"policymaking: {value}", $"research-data: {value}"], Rows(Ask(snapshot, "category", measures: measure)));
    }

    [Theory]
    [InlineData(1, 7, "13")] // 12.5
    [InlineData(1, 2, "33")]
    [InlineData(2, 1, "67")]
    public void Shares_rounded_to_the_nearest_go_up_from_the_half(int one, int other, string share)
    {
        var register = new RegisterOf().Review("XAA", 2);
        for (var i = 0; i < one + other; i++)
        {
            register.Need(i < one ? "5" : "6");
        }

        Assert.Equal($"5: {share}", Rows(Ask(register.Snapshot, "article", measures: "share-nearest"))[0]);
    }

    [Fact]
    public void Where_totals_are_hidden_no_notice_tells_them()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("5", status: FindingStatus.Suggested).Snapshot;

        var result = QueryCount.Of(snapshot, Read(snapshot, "article", measures: "needs") with { Suppress = 2 });

        Assert.Null(result.Unconfirmed);
        Assert.StartsWith("Hidden", Assert.Single(result.Notices), StringComparison.Ordinal);
        Assert.Equal(result.Notices, QueryCount.Of(snapshot, Read(snapshot, "region", measures: "states") with { Suppress = 2 }).Notices);
    }
}
