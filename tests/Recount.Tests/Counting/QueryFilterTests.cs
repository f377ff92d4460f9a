using Recount.Counting;
using static Recount.Tests.Counting.Question;

namespace Recount.Tests.Counting;

public class QueryFilterTests
{
    private readonly Snapshot _register = new RegisterOf()
        .State("XAA", "african", sets: ["ldc"]).State("XBB", "asia-pacific", sets: ["sids"]).State("XCC", null)
        .Review("XAA", 2, "2020-01-01").Need("5")
        .Review("XBB", 2, "2021-01-01").Need("7").Need("general-V")
        .Review("XCC", 1, "2022-01-01").Need("16")
        .Snapshot;

    [Theory]
    [InlineData("region=african", 1)]
    [InlineData("region=asia-pacific", 2)]
    [InlineData("region=none", 1)]
    [InlineData("region=african,region=none", 2)]
    [InlineData("group=ldc", 1)]
    [InlineData("group=sids", 2)]
    [InlineData("state=XBB", 2)]
    [InlineData("cycle=1", 1)]
    [InlineData("cycle=2", 3)]
    [InlineData("year=2021", 2)]
    [InlineData("year=2021,year=2022", 3)]
    [InlineData("provision=general-V", 1)]
    [InlineData("provision=7", 1)]
    [InlineData("topic=7+8", 1)]
    [InlineData("topic=51", 1)]
    [InlineData("chapter=V", 1)]
    [InlineData("article=51", 1)]
    public void A_filter_keeps_what_it_names_and_nothing_else(string where, int needs) =>
        Assert.Equal($"{needs}", Totals(Ask(_register, "state", where, "needs")));

    [Theory]
    [InlineData("year", "2020: 1|2021: 2|2022: 1")]
    [InlineData("cycle", "1: 1|2: 3")]
    [InlineData("region", "african: 1|asia-pacific: 2|none: 1")]
    [InlineData("state", "XAA: 1|XBB: 2|XCC: 1")]
    [InlineData("group", "ldc: 1|sids: 2")]
    public void Rows_of_reviews_hold_the_needs_of_their_value(string by, string rows) =>
        Assert.Equal(rows, string.Join('|', Rows(Ask(_register, by, measures: "needs"))));

    [Fact]
    public void A_topic_that_is_none_holds_nothing() => Assert.Empty(QueryCount.Of(_register, new Query
    {
        By = [Dimension.State],
        Where = [new(Dimension.Topic, ["1+2"])],
        AsAt = RegisterOf.Day,
    }).Rows);

    [Fact]
    public void A_State_in_two_groups_is_in_both_rows_of_its_region()
    {
        var snapshot = new RegisterOf().State("XAA", "asia-pacific", sets: ["ldc", "sids"]).Review("XAA", 2).Need("5").Snapshot;

        Assert.Equal(["asia-pacific ldc: 1", "asia-pacific sids: 1"], Rows(Ask(snapshot, "region,group", measures: "needs")));
        Assert.Equal(["ldc asia-pacific: 1", "sids asia-pacific: 1"], Rows(Ask(snapshot, "group,region", measures: "needs")));
    }

    [Fact]
    public void One_snapshot_answers_by_theme_both_ways()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("52(5)", betterFit: [31]).Need("14(1)(a)").Snapshot;
        var query = Read(snapshot, "theme", measures: "needs");

        Assert.Equal(["asset-disclosure: 1", "beneficial-ownership: 1"], Rows(QueryCount.Of(snapshot, query)).Order(StringComparer.Ordinal).Take(2));
        Assert.DoesNotContain("asset-disclosure: 1", Rows(QueryCount.Of(snapshot, query with { Fit = ProvisionFit.Better })));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 0)]
    public void A_summary_counts_from_the_day_on_which_it_is_finalized(int days, int needs)
    {
        var snapshot = new RegisterOf().Review("XAA", 2, "2023-09-15").Need("5").Snapshot;

        var result = QueryCount.Of(snapshot, new Query { By = [Dimension.Article], AsAt = RegisterOf.Day.AddDays(days) });

        Assert.Equal(needs, result.Totals[0].Value);
    }
}
