using Recount.Counting;
using Recount.Findings;
using static Recount.Tests.Counting.Question;

namespace Recount.Tests.Counting;

public class CutTests
{
    private static readonly DateOnly Earlier = new(2021, 1, 1);

    [Fact]
    public void Articles_of_one_topic_are_several_links_of_its_row_and_paragraphs_of_one_article_are_one()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("7;8;52(5);52(6)").Snapshot;

        Assert.Equal(["7+8+11: 1 2", "14+52+58: 1 1"], Rows(Ask(snapshot, "topic", measures: "needs,links")));
        Assert.Equal(["7: 1 1", "8: 1 1", "52: 1 1"], Rows(Ask(snapshot, "article", measures: "needs,links")));
        Assert.Equal("1 3", Totals(Ask(snapshot, "article", measures: "needs,links")));
    }

    [Fact]
    public void A_row_has_the_links_that_stand_in_it_and_the_total_has_all()
    {
        var result = Ask(new RegisterOf().Review("XAA", 2).Need("7;60").Snapshot, "topic", measures: "needs,links");

        Assert.Equal(["7+8+11: 1 1"], Rows(result));
        Assert.Equal("1 2", Totals(result));
    }

    [Fact]
    public void A_finding_that_meets_a_filter_twice_meets_it()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("5", tags: "gender;technology").Snapshot;

        Assert.Equal(["5: 1"], Rows(Ask(snapshot, "article", "tag=gender,tag=technology", "needs")));
    }

    [Theory]
    [InlineData("region", "african: 1 1 2")]
    [InlineData("region,category", "african capacity-building: 1 1 2|african policymaking: 0 1 2")]
    [InlineData("category,region", "capacity-building african: 1 1 2|policymaking african: 0 1 2")]
    [InlineData("category", "capacity-building: 1 1 3|policymaking: 0 1 3")]
    public void A_row_of_categories_only_named_has_the_summaries_of_its_region(string by, string rows)
    {
        var snapshot = new RegisterOf().State("XCC", "asia-pacific")
            .Review("XAA", 2).Need("5", "capacity-building;policymaking").Review("XBB", 2).Review("XCC", 2)
            .Snapshot;

        var result = Ask(snapshot, by, measures: "needs,needs-named,finalized");

        Assert.Equal(rows, string.Join('|', Rows(result).Where(row => row.Contains("african", StringComparison.Ordinal) || by == "category")));
        Assert.Equal("1 1 3", Totals(result));
    }

    [Fact]
    public void A_row_of_categories_only_named_has_the_summaries_of_whatever_region()
    {
        var snapshot = new RegisterOf().State("XBB", "asia-pacific")
            .Review("XAA", 2).Review("XBB", 2).Need("5", "capacity-building;policymaking").Snapshot;

        Assert.Equal(
            ["capacity-building asia-pacific: 1 1 1", "policymaking asia-pacific: 0 1 1"],
            Rows(Ask(snapshot, "category,region", measures: "needs,needs-named,finalized")));
    }

    [Fact]
    public void Categories_named_stand_beside_primary_ones_when_rows_are_by_both()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("5", "capacity-building;policymaking").Snapshot;

        Assert.Equal(
            ["capacity-building capacity-building: 1 1", "capacity-building policymaking: 1 1"],
            Rows(Ask(snapshot, "category,category-named", measures: "needs,needs-named")));
    }

    [Theory]
    [InlineData("share-remainder", "5: 67|6: 33", "100")]
    [InlineData("needs,share-remainder", "5: 2 67|6: 1 33", "3 100")]
    public void Rows_that_divide_the_needs_share_out_a_hundred(string measures, string rows, string totals)
    {
        var result = Ask(new RegisterOf().Review("XAA", 2).Need("5").Need("5").Need("6").Snapshot, "article", measures: measures);

        Assert.Equal(rows, string.Join('|', Rows(result)));
        Assert.Equal(totals, Totals(result));
    }

    [Theory]
    [InlineData("tag")] // one need in two rows and one in none: as many as there are needs, yet no shares of them
    [InlineData("group")]
    public void Rows_that_share_needs_or_leave_some_out_have_no_shares_of_a_hundred(string by)
    {
        var snapshot = new RegisterOf().State("XAA", null, sets: ["ldc", "sids"]).State("XBB", null)
            .Review("XAA", 2).Need("5", tags: "gender;technology").Review("XBB", 2).Need("5")
            .Snapshot;

        var result = Ask(snapshot, by, measures: "needs,share-remainder");

        Assert.Equal(["1 -", "1 -"], Rows(result).Select(row => row.Split(": ")[1]));
        Assert.Equal("2 -", Totals(result));
    }

    [Fact]
    public void Rows_of_kinds_are_of_all_kinds_and_other_rows_of_needs()
    {
        var snapshot = new RegisterOf().Review("XAA", 2)
            .Need("5").Need("5", kind: FindingKind.Challenge).Need("5", kind: FindingKind.GoodPractice).Snapshot;

        Assert.Equal(["need: 1", "challenge: 1", "good-practice: 1"], Rows(Ask(snapshot, "kind", measures: "needs")));
        Assert.Equal(["5: 1"], Rows(Ask(snapshot, "article", measures: "needs")));
        Assert.Equal(["5: 2"], Rows(Ask(snapshot, "article", "kind=challenge,kind=good-practice", "needs")));
    }

    [Fact]
    public void What_nobody_confirmed_and_what_is_tied_to_nothing_is_told()
    {
        var result = Ask(
            new RegisterOf().Review("XAA", 2)
                .Need("5", status: FindingStatus.Suggested).Need("6", status: FindingStatus.Suggested).Need("6").Need("cross-cutting").Snapshot,
            "article");

        Assert.Equal(2, result.Unconfirmed);
        Assert.Contains("Tied to no provision, and so in the totals only: 1.", result.Notices);
        Assert.Contains("Not confirmed by anybody yet: 2 of the 4 counted.", result.Notices);
    }

    [Fact]
    public void A_row_that_lost_all_its_States_has_a_share_of_nothing_and_not_no_share()
    {
        var register = new RegisterOf().State("XAA", null).State("XBB", null)
            .Review("XAA", 2).Need("5").Review("XBB", 2, "2022-01-01").Need("5").Register;
        var left = register with
        {
            States = [register.States[0] with { Sets = [new CountedPeriod("ldc", null, Earlier)] }, register.States[1]],
        };
        var snapshot = Snapshot.Of(left);

        var result = QueryCount.Of(
            snapshot, Read(snapshot, "group", measures: "needs,needs-change,share,share-change", hasSince: true) with { Since = Earlier });

        Assert.Equal(["ldc: 0 -1 0 -100"], Rows(result));
    }

    [Theory]
    [InlineData("needs", "5:1")]
    [InlineData("needs,challenges", "5:1,2")]
    [InlineData("challenge-states,needs", "5:1,2")]
    [InlineData("challenges", "5:1,2")]
    [InlineData("good-practices,needs", "5:1|6:3")]
    [InlineData("good-practices,challenges", "5:1,2|6:3")]
    public void A_row_names_what_its_measures_count(string measures, string rows)
    {
        var snapshot = new RegisterOf().Review("XAA", 2)
            .Need("5").Need("5", kind: FindingKind.Challenge).Need("6", kind: FindingKind.GoodPractice)
            .Snapshot;

        var result = QueryCount.Of(snapshot, Read(snapshot, "article", measures: measures) with { Explain = true });

        Assert.Equal(rows, string.Join('|', result.Rows.Select(row => $"{row.Keys[0]}:{string.Join(',', row.Findings.Select(Number))}")));
    }

    [Theory]
    [InlineData(null, "1 2 1")]
    [InlineData("kind=challenge", "2 2 1")]
    [InlineData("kind=good-practice", "1 2 1")]
    public void States_with_a_challenge_and_no_need_are_told_whatever_kind_is_asked_for(string? where, string row)
    {
        var snapshot = new RegisterOf()
            .Review("XAA", 2).Need("5").Need("5", kind: FindingKind.Challenge).Need("5", kind: FindingKind.GoodPractice)
            .Review("XBB", 2).Need("5", kind: FindingKind.Challenge)
            .Snapshot;

        var result = Ask(snapshot, "article", where, "needs,challenge-states,challenge-states-without-need");

        Assert.Equal([$"5: {row}"], Rows(result));
        Assert.Equal(row, Totals(result));
        Assert.Equal([$"5: {row[^1]}"], Rows(Ask(snapshot, "article", where, "challenge-states-without-need")));
    }

    [Fact]
    public void A_need_outside_the_filters_is_none_of_a_State_with_a_challenge_inside()
    {
        var result = Ask(
            new RegisterOf().Review("XAA", 2).Need("5").Need("6", kind: FindingKind.Challenge).Snapshot,
            "article", "article=6", "challenge-states,challenge-states-without-need");

        Assert.Equal(["6: 1 1"], Rows(result));
        Assert.Equal("1 1", Totals(result));
    }

    [Fact]
    public void States_behind_challenges_hide_a_row_only_where_challenges_are_shown()
    {
        var snapshot = new RegisterOf()
            .Review("XAA", 2).Need("5").Need("5", kind: FindingKind.Challenge).Review("XBB", 2).Need("5")
            .Snapshot;

        Assert.False(QueryCount.Of(snapshot, Read(snapshot, "article", measures: "needs") with { Suppress = 2 }).Rows[0].IsHidden);
        Assert.True(QueryCount.Of(snapshot, Read(snapshot, "article", measures: "challenge-states") with { Suppress = 2 }).Rows[0].IsHidden);
    }

    private static int Number(Guid id) => BitConverter.ToInt32(id.ToByteArray());
}
