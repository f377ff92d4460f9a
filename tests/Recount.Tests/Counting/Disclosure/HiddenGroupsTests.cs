using Recount.Counting;
using Recount.Counting.Disclosure;
using Recount.Findings;
using static Recount.Tests.Counting.Question;

namespace Recount.Tests.Counting.Disclosure;

/// <summary>Groups that share States: the difference of two rows must not tell of fewer than two States.</summary>
public class HiddenGroupsTests
{
    [Theory]
    [InlineData("XAA:ab XBB:ab XCC:a XDD:c XEE:c", "b,c")] // a less b is XCC; with b goes the smallest other row
    [InlineData("XAA:a XBB:ab XCC:b XDD:c XEE:c XFF:c", "a,b")] // each less the other is one State
    [InlineData("XAA:c XBB:c XCC:c XDD:d XEE:d XFF:d XGG:d XSS:s", "c,s")] // no States in common: only the small one, and one beside it
    [InlineData("XAA:ab XBB:ab XCC:ab XDD:c XEE:c", "")] // the same States: nothing is left over
    [InlineData("XAA:a XBB:a XCC:", "a")] // all less a is XCC
    public void Of_groups_that_differ_by_one_State_the_smaller_one_is_hidden(string states, string hidden) =>
        Assert.Equal(hidden, Hidden(Register(states).Snapshot, "group"));

    /// <summary>The States behind good practices are those with good practices, however many others there are.</summary>
    [Theory]
    [InlineData("XAA:a XBB:a XCC:", "a")]
    [InlineData("XAA:c XBB:c XCC:c XDD:d XEE:d XFF:d XGG:d XSS:s", "c,s")]
    [InlineData("XAA:ab XBB:ab XCC:ab XDD:c XEE:c", "")]
    public void Groups_are_hidden_by_the_States_of_what_they_count(string states, string hidden)
    {
        var register = Register(states, kind: FindingKind.GoodPractice);
        register.State("XYY", null).Review("XYY", 2).Need("5");

        Assert.Equal(hidden, Hidden(register.Snapshot, "group", "good-practices"));
    }

    /// <summary>All less a is XCC, though three States stand behind the small rows b and c together.</summary>
    [Theory]
    [InlineData(FindingKind.Need, "needs")]
    [InlineData(FindingKind.Challenge, "challenges")]
    [InlineData(FindingKind.GoodPractice, "good-practices")]
    public void What_all_printed_rows_leave_over_is_of_no_few_States_either(FindingKind kind, string measure) =>
        Assert.Equal("a,b,c", Hidden(Register("XAA:abc XBB:ac XCC:b XDD:a XEE:a", kind: kind).Snapshot, "group", measure, threshold: 3));

    [Theory]
    [InlineData(FindingKind.Challenge, "challenges")]
    [InlineData(FindingKind.GoodPractice, "good-practices")]
    public void Rows_are_hidden_by_the_States_of_what_they_count(FindingKind kind, string measure)
    {
        var snapshot = new RegisterOf()
            .Review("XAA", 2).Need("5", kind: kind).Need("5", kind: kind).Need("6", kind: kind)
            .Review("XBB", 2).Need("5", kind: kind).Need("7", kind: kind).Need("6")
            .Review("XCC", 2).Need("7", kind: kind).Need("7", kind: kind).Need("7", kind: kind).Need("6")
            .Snapshot;

        Assert.Equal("5,6", Hidden(snapshot, "article", measure));
    }

    [Fact]
    public void A_single_State_is_hidden_with_its_group() => Assert.Equal("a", Hidden(Register("XAA:a").Snapshot, "group"));

    [Theory]
    [InlineData("XAA:c XBB:c XCC:c XDD:d XEE:d XFF:d XGG:d XSS:s")]
    [InlineData("XAA:ab XBB:ab XCC:ab XDD:c XEE:c")]
    public void What_rows_add_up_to_is_not_told_where_some_may_be_hidden(string states)
    {
        var snapshot = Register(states).Snapshot;

        var result = QueryCount.Of(snapshot, Read(snapshot, "group", measures: "needs,states") with { Suppress = 2, Explain = true });

        Assert.Equal("What the rows add up to is not told where rows may be hidden.", QueryExplanation.Of(snapshot, result).Reconciliation);
        Assert.Null(result.Unconfirmed);
    }

    [Theory]
    [InlineData("article,group")]
    [InlineData("group,region")]
    public void Groups_beside_another_dimension_are_refused(string by) => Assert.StartsWith(
        "groups of States overlap",
        Suppression.Problem(Read(Register("XAA:a").Snapshot, by, measures: "needs") with { Suppress = 2 }),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("kind", null)]
    [InlineData("region", "kind=need,kind=challenge")]
    public void Challenges_beside_totals_of_several_kinds_are_refused(string by, string? where) => Assert.StartsWith(
        "kind chooses other findings",
        Suppression.Problem(Read(Register("XAA:a").Snapshot, by, where, "challenges") with { Suppress = 2 }),
        StringComparison.Ordinal);

    [Fact]
    public void Rows_that_are_no_groups_may_differ_by_one_State()
    {
        var snapshot = Register("XAA: XBB: XCC:", "6", "5;6").Snapshot;

        var result = QueryCount.Of(snapshot, Read(snapshot, "article", measures: "needs,states") with { Suppress = 2 });

        Assert.Equal(["5: 2 2", "6: 3 3"], Rows(result));
        Assert.Empty(result.Notices);
    }

    [Theory]
    [InlineData("XAA:ax XBB:ax XCC:bx XDD:bx XEE:x", "a,b")] // x less a less b is XEE; the States of a and of b are the same for a reader
    [InlineData("XAA:a XBB:a XCC:b XDD:b XEE:", "b")] // all less a and b is XEE
    public void Three_rows_together_tell_of_one_State_neither(string states, string hidden) =>
        Assert.Equal(hidden, Hidden(Register(states).Snapshot, "group"));

    /// <summary>States with the letters of their groups, and a need each; the last one may have needs of its own.</summary>
    private static RegisterOf Register(string states, string last = "5;5", string others = "5;5", FindingKind kind = FindingKind.Need)
    {
        var register = new RegisterOf();
        var all = states.Split(' ');
        foreach (var state in all)
        {
            var (code, groups) = (state.Split(':')[0], state.Split(':')[1]);
            register.State(code, null, sets: [.. groups.Select(group => group.ToString())]).Review(code, 2);
            foreach (var under in (state == all[^1] ? last : others).Split(';'))
            {
                register.Need(under, kind: kind);
            }
        }

        return register;
    }

    private static string Hidden(Snapshot snapshot, string by, string measures = "needs", int threshold = 2) => string.Join(
        ',',
        QueryCount.Of(snapshot, Read(snapshot, by, measures: measures) with { Suppress = threshold })
            .Rows.Where(row => row.IsHidden).Select(row => string.Join(' ', row.Keys)));
}
