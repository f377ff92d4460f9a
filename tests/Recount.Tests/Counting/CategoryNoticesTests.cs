using Recount.Counting;
using Recount.Findings;
using static Recount.Tests.Counting.Question;

namespace Recount.Tests.Counting;

/// <summary>What is said of categories and of what nobody confirmed: many kinds of findings are the same to a question, but not in this.</summary>
public class CategoryNoticesTests
{
    private static readonly RegisterOf BothCycles = new RegisterOf()
        .Review("XAA", 1).Need("15", "capacity-building").Need("15", "other")
        .Review("XAA", 2).Need("5", "capacity-building").Need("5", "other").Need("5", "policymaking");

    [Theory]
    [InlineData("category", null, "capacity-building other")]
    [InlineData("category-named", null, "capacity-building other")]
    [InlineData("state", "category=capacity-building", "capacity-building")]
    [InlineData("state", "category=other", "other")]
    [InlineData("category", "cycle=2", "")]
    [InlineData("state", null, "")]
    public void Categories_of_both_cycles_are_named_where_the_question_has_to_do_with_categories(string by, string? where, string categories) =>
        Assert.Equal(categories, string.Join(' ', OfBothCycles(Ask(BothCycles.Snapshot, by, where))));

    [Fact]
    public void Needs_of_two_chosen_categories_in_one_row_are_told_apart()
    {
        var snapshot = BothCycles.Snapshot;
        var query = Read(snapshot, "state") with { Where = [new(Dimension.Category, ["capacity-building", "other"])] };

        Assert.Equal(["capacity-building", "other"], OfBothCycles(QueryCount.Of(snapshot, query)));
    }

    [Fact]
    public void Further_categories_do_not_make_a_category_one_of_both_cycles()
    {
        var snapshot = new RegisterOf()
            .Review("XAA", 1).Need("15", "capacity-building;other")
            .Review("XAA", 2).Need("5", "other;capacity-building")
            .Snapshot;

        Assert.Empty(OfBothCycles(Ask(snapshot, "category-named")));
    }

    [Fact]
    public void Only_what_is_asked_for_is_said_to_have_no_category()
    {
        var snapshot = new RegisterOf().Review("XAA", 2)
            .Need("5", "capacity-building").Need("5").Need("5", kind: FindingKind.Challenge).Need("5", kind: FindingKind.Challenge)
            .Snapshot;

        Assert.Contains("Without a category yet, and so in the totals only: 1.", Ask(snapshot, "category", measures: "needs,challenges").Notices);
    }

    [Theory]
    [InlineData(FindingStatus.Suggested, FindingStatus.Confirmed, FindingStatus.Confirmed, 1)]
    [InlineData(FindingStatus.Confirmed, FindingStatus.Suggested, FindingStatus.Suggested, 2)]
    public void Unconfirmed_needs_are_told_from_confirmed_ones_that_are_like_them(FindingStatus first, FindingStatus second, FindingStatus third, int unconfirmed)
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("5", status: first).Need("5", status: second).Need("5", status: third).Snapshot;

        Assert.Equal(unconfirmed, Ask(snapshot, "article").Unconfirmed);
    }

    private static IEnumerable<string> OfBothCycles(QueryResult result) => result.Notices
        .Where(notice => notice.Contains(" is a category of both cycles", StringComparison.Ordinal))
        .Select(notice => notice.Split(' ')[0]);
}
