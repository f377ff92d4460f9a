using Recount.Counting;
using Recount.Findings;
using static Recount.Tests.Counting.Question;

namespace Recount.Tests.Counting.Disclosure;

/// <summary>Which further rows must hide, because of what is printed beside needs. Rows are of tags; a and b are small.</summary>
public class HiddenColumnsTests
{
    [Theory]
    [InlineData("needs", "a,b")]
    [InlineData("needs,links", "a,b,c")] // of one link in a and b together, a reader knows too much
    public void Links_that_are_printed_must_not_tell(string measures, string hidden)
    {
        var register = new RegisterOf().Review("XAA", 2)
            .Need("5", tags: "a").Need("cross-cutting", tags: "a").Need("cross-cutting", tags: "b").Need("cross-cutting", tags: "b").Need("5", tags: "c");
        foreach (var state in (string[])["XBB", "XCC", "XDD", "XEE"])
        {
            register.Review(state, 2).Need("5", tags: "c");
        }

        Assert.Equal(hidden, Hidden(register.Snapshot, measures, threshold: 3));
    }

    [Theory]
    [InlineData("needs", FindingKind.Challenge, "a,b")]
    [InlineData("needs,challenges", FindingKind.Challenge, "a,b,c")]
    [InlineData("needs,challenge-states", FindingKind.Challenge, "a,b,c")]
    [InlineData("needs,good-practices", FindingKind.Challenge, "a,b")]
    [InlineData("needs,good-practices", FindingKind.GoodPractice, "a,b,c")]
    [InlineData("needs,challenges", FindingKind.GoodPractice, "a,b")]
    public void Other_findings_that_are_printed_must_not_tell(string measures, FindingKind kind, string hidden) =>
        Assert.Equal(hidden, Hidden(Others(kind).Snapshot, measures, threshold: 3));

    [Fact]
    public void States_that_rows_share_add_up_to_no_total_and_tell_nothing() =>
        Assert.Equal("a,b", Hidden(Others(FindingKind.Challenge).Review("XAA", 1).Need("5", kind: FindingKind.Challenge, tags: "c").Snapshot, "needs,challenge-states", threshold: 3));

    /// <summary>Where only needs are printed, a row that is printed has one at least; beside other measures it may have none.</summary>
    [Theory]
    [InlineData("needs", "a,b,c")]
    [InlineData("needs,links,states", "a,b,c")]
    [InlineData("needs,finalized", "a,b")]
    [InlineData("needs,challenges", "a,b")]
    [InlineData("needs,good-practices", "a,b")]
    [InlineData("needs,challenge-states", "a,b")]
    public void That_a_row_is_there_tells_of_a_need_only_where_nothing_else_makes_rows(string measures, string hidden)
    {
        var needs = new RegisterOf()
            .Review("XAA", 2).Need("5", tags: "a").Need("5", tags: "c")
            .Review("XBB", 2).Need("5", tags: "b").Need("5", tags: "c")
            .Review("XCC", 2).Need("5", tags: "c").Snapshot;
        var states = new RegisterOf()
            .Review("XAA", 2).Need("5", tags: "a").Need("5", tags: "a").Need("5", tags: "a")
            .Review("XBB", 2).Need("5", tags: "b").Need("5", tags: "b").Need("5", tags: "b")
            .Review("XCC", 2).Need("5", tags: "c").Review("XDD", 2).Need("5", tags: "c").Review("XEE", 2).Need("5", tags: "c").Snapshot;

        Assert.Equal(hidden, Hidden(needs, measures, threshold: 2)); // one need each
        Assert.Equal(hidden, Hidden(states, measures, threshold: 2)); // one State each, and the States of all rows are the total
    }

    [Fact]
    public void Good_practices_of_one_State_are_hidden_where_they_are_printed()
    {
        var register = new RegisterOf();
        foreach (var state in (string[])["XAA", "XBB", "XCC"])
        {
            register.Review(state, 2).Need("5", tags: "a").Need("6", tags: "b");
            for (var i = 0; i < (state == "XCC" ? 0 : 2); i++)
            {
                register.Need("5", kind: FindingKind.GoodPractice, tags: "a");
            }

            register.Need("5", kind: FindingKind.GoodPractice, tags: state == "XAA" ? "b" : "c");
            register.Need("7", tags: state == "XAA" ? "a" : "c");
        }

        Assert.Equal("", Hidden(register.Snapshot, "needs", threshold: 2));
        Assert.Equal("b,c", Hidden(register.Snapshot, "needs,good-practices", threshold: 2)); // b is small; c has fewer than a
    }

    [Fact]
    public void Totals_of_one_State_s_good_practices_are_hidden()
    {
        var snapshot = new RegisterOf()
            .Review("XAA", 2).Need("5", tags: "c").Need("5", kind: FindingKind.GoodPractice, tags: "a").Need("5", kind: FindingKind.GoodPractice, tags: "b")
            .Review("XBB", 2).Need("5", tags: "c").Review("XCC", 2).Need("5", tags: "c")
            .Snapshot;

        Assert.True(Answer(snapshot, "needs,good-practices", threshold: 2).HidesTotals);
        Assert.False(Answer(snapshot, "needs,challenges", threshold: 2).HidesTotals);
    }

    [Fact]
    public void Where_only_small_rows_are_hidden_nothing_is_said_of_others() => Assert.Equal(
        ["Hidden, because fewer than 3 States stand behind them: 2 of the rows."],
        Answer(Others(FindingKind.Challenge).Snapshot, "needs", threshold: 3).Notices);

    /// <summary>Two needs each in a and b, of one State; other findings of one State in a, of none in b, of three in c.</summary>
    private static RegisterOf Others(FindingKind kind)
    {
        var register = new RegisterOf()
            .Review("XAA", 2).Need("5", kind: kind, tags: "a")
            .Review("XBB", 2).Need("5", tags: "a").Need("5", tags: "a").Need("5", tags: "b").Need("5", tags: "b").Need("5", tags: "c");
        foreach (var state in (string[])["XCC", "XDD", "XEE"])
        {
            register.Review(state, 2).Need("5", tags: "c").Need("5", kind: kind, tags: "c");
        }

        return register;
    }

    private static string Hidden(Snapshot snapshot, string measures, int threshold)
    {
        var result = Answer(snapshot, measures, threshold);
        Assert.False(result.HidesTotals);
        return string.Join(',', result.Rows.Where(row => row.IsHidden).Select(row => row.Keys[0]));
    }

    private static QueryResult Answer(Snapshot snapshot, string measures, int threshold) =>
        QueryCount.Of(snapshot, Read(snapshot, "tag", measures: measures) with { Suppress = threshold });
}
