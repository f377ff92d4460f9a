using CsCheck;
using Recount.Counting;
using Recount.Counting.Disclosure;
using Recount.Findings;
using static Recount.Tests.Counting.Question;

namespace Recount.Tests.Counting.Disclosure;

public class HiddenRowsTests
{
    [Fact]
    public void No_row_and_no_total_of_few_States_is_shown() =>
        Gen.Select(Any.Register, Any.Query, Gen.Int[2, 4], Gen.OneOf("needs,states", "challenges,challenge-states", "needs,share,share-nearest,finalized")).Sample(
            (register, any, threshold, measures) =>
            {
                var snapshot = Snapshot.Of(register);
                var query = any with { By = [.. any.By.Take(any.By.Contains(Dimension.Group) ? 1 : 2)], Where = [.. any.Where.Where(filter => filter.Dimension != Dimension.Kind)], Measures = Read(snapshot, "region", measures: measures).Measures, Since = null, Explain = true };
                if (Suppression.Problem(query with { Suppress = threshold }) is not null)
                {
                    return; // by kind, of challenges
                }

                var states = measures.Contains("challenges", StringComparison.Ordinal) ? Measure.ChallengeStates : Measure.States;
                var open = QueryCount.Of(snapshot, query with { Measures = [.. query.Measures, new(states)] });

                var result = QueryCount.Of(snapshot, query with { Suppress = threshold });

                Assert.Equal(open.Rows.Select(row => string.Join('|', row.Keys)), result.Rows.Select(row => string.Join('|', row.Keys)));
                Assert.All(open.Rows.Zip(result.Rows), pair => Assert.True(pair.First.Values[^1] is 0m || pair.First.Values[^1] >= threshold || pair.Second.IsHidden));
                Assert.All(result.Rows.Where(row => row.IsHidden), row => Assert.True(row.Values.All(value => value is null) && row.Findings.Count == 0));
                Assert.Equal(result.HidesTotals, result.Totals.All(total => total.Value is null));
                Assert.Null(result.Unconfirmed);
                if (!result.HidesTotals)
                {
                    Assert.All(open.Totals.Where(total => total.Measure.Measure == states), total => Assert.True(total.Value is 0m || total.Value >= threshold));
                }
            },
            iter: Any.Times(400));

    [Fact]
    public void The_next_smallest_row_is_hidden_with_a_single_small_one()
    {
        var snapshot = new RegisterOf()
            .Review("XAA", 2).Need("5").Need("5").Need("6")
            .Review("XBB", 2).Need("5").Need("7")
            .Review("XCC", 2).Need("7").Need("7").Need("7")
            .Snapshot;

        var result = QueryCount.Of(snapshot, Query(Dimension.Article) with { Suppress = 2 });

        Assert.Equal([("5", true), ("6", true), ("7", false)], result.Rows.Select(row => (row.Keys[0]!, row.IsHidden)));
        Assert.Equal(8m, result.Totals[0].Value);
        Assert.Contains(
            "Hidden, so that nothing tells of fewer than 2 States: 2 of the rows.", result.Notices);
    }

    [Fact]
    public void Where_nothing_is_left_to_hide_behind_the_total_is_hidden_too()
    {
        var result = QueryCount.Of(new RegisterOf().Review("XAA", 2).Need("5").Snapshot, Query(Dimension.Article) with { Suppress = 2 });

        Assert.True(result.HidesTotals);
        Assert.All(result.Totals, total => Assert.Null(total.Value));
        Assert.Single(result.Notices);
    }

    [Theory]
    [InlineData(null, 2, "2020-01-01", "as at one day")]
    [InlineData(Measure.NeedsNamed, 2, null, "needs-named beside other numbers would tell what hidden rows hold; choose among needs, states, finalized, share, states-share, challenges, good-practices")]
    [InlineData(Measure.ChallengeStatesWithoutNeed, 2, null, "challenge-states-without-need beside")]
    [InlineData(Measure.Links, 2, null, "links beside")]
    [InlineData(Measure.StatesShareIdentifying, 2, null, "states-share-identifying beside")]
    [InlineData(Measure.NeedsPerState, 2, null, "needs-per-state beside")]
    [InlineData(Measure.ShareRemainder, 2, null, "share-remainder beside")]
    [InlineData(null, 1, null, "found 1, expected 2 or more States.")]
    public void What_would_tell_of_few_States_is_refused(Measure? measure, int threshold, string? since, string problem)
    {
        var query = Query(Dimension.Category) with
        {
            Suppress = threshold,
            Measures = [new(measure ?? Measure.Needs)],
            Since = since is null ? null : DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture),
        };

        var exception = Assert.Throws<ArgumentException>(() => QueryCount.Of(new RegisterOf().Review("XAA", 2).Need("5").Snapshot, query));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_of_all_States_but_one_is_hidden_or_the_total_would_tell_of_that_one()
    {
        var snapshot = new RegisterOf()
            .State("XAA", null, sets: ["hub"]).State("XBB", null, sets: ["hub"]).State("XCC", null)
            .Review("XAA", 2).Need("5").Review("XBB", 2).Need("5").Review("XCC", 2).Need("5")
            .Snapshot;

        var result = QueryCount.Of(snapshot, Query(Dimension.Group) with { Suppress = 2 });

        Assert.True(Assert.Single(result.Rows).IsHidden);
    }

    [Fact]
    public void Challenges_of_one_State_are_hidden_where_they_are_printed()
    {
        var snapshot = new RegisterOf()
            .Review("XAA", 2).Need("5").Need("5", kind: FindingKind.Challenge).Need("6", kind: FindingKind.Challenge).Need("6", kind: FindingKind.Challenge)
            .Review("XBB", 2).Need("5").Need("5", kind: FindingKind.Challenge).Need("7", kind: FindingKind.Challenge).Need("7", kind: FindingKind.Challenge)
            .Snapshot;

        var result = QueryCount.Of(snapshot, Query(Dimension.Article) with { Measures = [new(Measure.Challenges)], Suppress = 2 });

        Assert.Equal([("6", true), ("7", true)], result.Rows.Where(row => row.IsHidden).Select(row => (row.Keys[0]!, row.IsHidden)));
    }

    [Theory]
    [InlineData("5;5;5", "6;6;6", false)] // one State each, of one to five needs
    [InlineData("5", "6", true)]
    [InlineData("5", "5", false)]
    public void Totals_are_hidden_where_they_leave_one_way_only(string one, string other, bool hides)
    {
        var register = new RegisterOf().Review("XAA", 2);
        foreach (var need in one.Split(';'))
        {
            register.Need(need);
        }

        register.Review("XBB", 2);
        foreach (var need in other.Split(';'))
        {
            register.Need(need);
        }

        var result = QueryCount.Of(register.Snapshot, Query(Dimension.Article) with { Suppress = 2 });

        Assert.Equal(hides, result.HidesTotals);
        Assert.Equal(hides, result.Notices.Contains("Hidden, so that nothing tells of fewer than 2 States: 2 of the rows and the totals."));
    }

    [Fact]
    public void A_total_of_many_States_is_hidden_too_where_it_would_give_away_the_only_row()
    {
        var result = QueryCount.Of(
            new RegisterOf().Review("XAA", 2).Need("5", tags: "gender").Review("XBB", 2).Need("5").Review("XCC", 2).Need("5").Snapshot,
            Query(Dimension.Tag) with { Suppress = 2 });

        Assert.True(result.HidesTotals);
        Assert.Equal(
            ["Hidden, so that nothing tells of fewer than 2 States: 1 of the rows and the totals."], result.Notices);
    }

    [Fact]
    public void Of_two_groups_that_differ_by_one_State_one_is_hidden()
    {
        var snapshot = new RegisterOf()
            .State("XAA", null, sets: ["hub-a", "hub-b"]).State("XBB", null, sets: ["hub-a", "hub-b"]).State("XCC", null, sets: ["hub-a"])
            .Review("XAA", 2).Need("5").Review("XBB", 2).Need("5").Need("6").Review("XCC", 2).Need("5").Need("7")
            .Snapshot;

        var result = QueryCount.Of(snapshot, Query(Dimension.Group) with { Suppress = 2 });

        Assert.Contains(result.Rows, row => row.IsHidden);
    }

    [Fact]
    public void Nothing_behind_a_row_is_named_where_others_are_hidden() => Assert.All(
        QueryCount.Of(
            new RegisterOf().Review("XAA", 2).Need("5;6").Review("XBB", 2).Need("5").Snapshot,
            Query(Dimension.Article) with { Suppress = 2, Explain = true }).Rows,
        row => Assert.Empty(row.Findings));

    [Fact]
    public void Rows_of_one_State_are_told() => Assert.Contains(
        "From one State alone: 6.",
        QueryCount.Of(new RegisterOf().Review("XAA", 2).Need("5;6").Review("XBB", 2).Need("5").Snapshot, Query(Dimension.Article)).Notices);

    [Fact]
    public void Measures_of_different_findings_are_refused_together() => Assert.Contains(
        "needs and challenges are of different findings",
        Suppression.Problem(Query(Dimension.Article) with { Measures = [new(Measure.Needs), new(Measure.Finalized), new(Measure.Challenges)], Suppress = 2 }),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("needs,share,share-nearest,states,states-share,finalized")]
    [InlineData("challenges,challenge-states,finalized")]
    [InlineData("good-practices")]
    public void Measures_of_the_same_findings_are_answered(string measures) => Assert.Null(
        Suppression.Problem(Read(new RegisterOf().Snapshot, "article", measures: measures) with { Suppress = 2 }));

    [Theory]
    [InlineData("XAA", true)] // all needs less those of the rows are of one State
    [InlineData("XAA XBB", false)]
    [InlineData("", false)]
    public void What_stands_in_no_row_is_protected_as_a_row_would_be(string without, bool hides)
    {
        var register = new RegisterOf();
        foreach (var state in (string[])["XAA", "XBB", "XCC"])
        {
            register.Review(state, 2).Need("5", "policymaking").Need("5", "policymaking").Need("5", "capacity-building").Need("5", "capacity-building");
            if (without.Contains(state, StringComparison.Ordinal))
            {
                register.Need("5").Need("6");
            }
        }

        var result = QueryCount.Of(register.Snapshot, Query(Dimension.Category) with { Measures = [new(Measure.Needs)], Suppress = 2 });

        Assert.Equal(hides, result.Rows.Any(row => row.IsHidden));
        Assert.False(result.HidesTotals);
    }

    [Fact]
    public void Rows_that_are_hidden_together_are_not_all_of_one_State()
    {
        var snapshot = new RegisterOf()
            .Review("XAA", 2).Need("6").Need("6").Need("7").Need("7").Need("5")
            .Review("XBB", 2).Need("5").Need("5").Need("8").Need("8").Need("8").Need("8").Review("XCC", 2).Need("5").Need("8").Need("8")
            .Snapshot;

        var result = QueryCount.Of(snapshot, Query(Dimension.Article) with { Measures = [new(Measure.Needs)], Suppress = 2 });

        Assert.Equal(["5", "6", "7"], result.Rows.Where(row => row.IsHidden).Select(row => row.Keys[0]));
        Assert.False(result.HidesTotals);
    }

    [Fact]
    public void Regions_share_no_State_so_what_is_printed_of_one_bounds_the_others()
    {
        var register = new RegisterOf().State("XAA", "asia-pacific").State("XBB", "asia-pacific").State("XCC", "asia-pacific").State("XDD", "asia-pacific")
            .Review("XAA", 2).Need("5").Need("5").Need("6").Need("6").Need("7").Review("XBB", 2).Need("5").Need("6").Need("7")
            .Review("XCC", 2).Need("7");
        foreach (var state in (string[])["XEA", "XEB", "XEC", "XED"])
        {
            register.Review(state, 2).Need("5").Need("5").Need("5").Need("6").Need("6").Need("6").Need("6").Need("7").Need("7").Need("7");
        }

        var result = QueryCount.Of(register.Snapshot, (Query(Dimension.Region) with { Measures = [new(Measure.Needs)], Suppress = 4 }) with { By = [Dimension.Region, Dimension.Article] });

        Assert.Contains(result.Rows, row => row.Keys[0] == "african" && row.IsHidden); // seven States less four leave three at most
    }

    private static Query Query(Dimension by) => new() { By = [by], Measures = [new(Measure.Needs), new(Measure.States)], AsAt = RegisterOf.Day };
}
