using CsCheck;
using Recount.Counting;
using Recount.Counting.Disclosure;
using Recount.Findings;

namespace Recount.Tests.Counting.Disclosure;

public class HiddenRowsTests
{
    [Fact]
    public void No_row_of_few_States_is_shown_and_the_total_tells_no_hidden_number() =>
        Gen.Select(Any.Register, Any.Query, Gen.Int[2, 4]).Sample(
            (register, any, threshold) =>
            {
                var snapshot = Snapshot.Of(register);
                var query = any with { Measures = [new(Measure.Needs), new(Measure.States)], Since = null, Explain = true };
                var open = QueryCount.Of(snapshot, query);

                var result = QueryCount.Of(snapshot, query with { Suppress = threshold });

                Assert.Equal(open.Rows.Select(row => string.Join('|', row.Keys)), result.Rows.Select(row => string.Join('|', row.Keys)));
                Assert.All(open.Rows.Zip(result.Rows), pair => Assert.True(pair.First.Values[1] is 0m || pair.First.Values[1] >= threshold || pair.Second.IsHidden));
                Assert.All(result.Rows.Where(row => row.IsHidden), row => Assert.True(row.Values.All(value => value is null) && row.Findings.Count == 0));
                if (!result.HidesTotals)
                {
                    var hidden = result.Rows.Index().Where(row => row.Item.IsHidden).Select(row => row.Index).ToList();
                    var column = new SummedColumn([.. open.Rows.Select(row => (long)row.Values[0]!.Value)], 1);
                    var known = Suppression.WhatIsKnown(column, hidden);
                    Assert.All(hidden.Where(row => open.Rows[row].Values[0] > 0), row => Assert.False(known[row].IsKnown));
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
            "Hidden, because fewer than 2 States stand behind them: 1 of the rows; 1 more, so that what is printed does not give them away.", result.Notices);
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
    [InlineData(Measure.NeedsNamed, 2, null, "needs-named beside")]
    [InlineData(Measure.ChallengeStatesWithoutNeed, 2, null, "challenge-states-without-need beside")]
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
            .Review("XAA", 2).Need("5").Need("5", kind: FindingKind.Challenge).Need("6", kind: FindingKind.Challenge)
            .Review("XBB", 2).Need("5").Need("5", kind: FindingKind.Challenge).Need("7", kind: FindingKind.Challenge)
            .Snapshot;

        var result = QueryCount.Of(snapshot, Query(Dimension.Article) with { Measures = [new(Measure.Challenges)], Suppress = 2 });

        Assert.Equal([("6", true), ("7", true)], result.Rows.Where(row => row.IsHidden).Select(row => (row.Keys[0]!, row.IsHidden)));
    }

    [Fact]
    public void Two_rows_of_one_State_each_take_the_totals_along_or_two_States_would_tell()
    {
        var result = QueryCount.Of(
            new RegisterOf().Review("XAA", 2).Need("5").Need("5").Need("5").Review("XBB", 2).Need("6").Need("6").Need("6").Snapshot,
            Query(Dimension.Article) with { Suppress = 2 });

        Assert.Equal(
            ["Hidden, because fewer than 2 States stand behind them: 2 of the rows; the totals, which would give them away."], result.Notices);
    }

    [Fact]
    public void A_total_of_many_States_is_hidden_too_where_it_would_give_away_the_only_row()
    {
        var result = QueryCount.Of(
            new RegisterOf().Review("XAA", 2).Need("5", tags: "gender").Review("XBB", 2).Need("5").Review("XCC", 2).Need("5").Snapshot,
            Query(Dimension.Tag) with { Suppress = 2 });

        Assert.True(result.HidesTotals);
        Assert.Equal(
            ["Hidden, because fewer than 2 States stand behind them: 1 of the rows; the totals, which would give them away."], result.Notices);
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

    private static Query Query(Dimension by) => new() { By = [by], AsAt = RegisterOf.Day };
}
