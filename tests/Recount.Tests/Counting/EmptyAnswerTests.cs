using Recount.Counting;
using Recount.Findings;

namespace Recount.Tests.Counting;

/// <summary>Questions that have no rows, or rows that tell nothing: each says why, in one sentence.</summary>
public class EmptyAnswerTests
{
    /// <summary>Both cycles, needs and challenges, a general need; no groups of States.</summary>
    private readonly Snapshot _register = new RegisterOf()
        .State("XAA", "african").State("XBB", "asia-pacific")
        .Review("XAA", 1).Need("15", "model-treaties")
        .Review("XAA", 2).Need("5", "policymaking").Need("general-II").Need("57", kind: FindingKind.Challenge)
        .Review("XBB", 2, "2024-02-01").Need("6")
        .Snapshot;

    [Theory]
    [InlineData("article", "status=rejected,status=withdrawn", "Findings that are rejected or withdrawn count nowhere; choose status suggested or confirmed.")]
    [InlineData("article", "year=2024", "Nothing of 2024 counts as at 2023-09-15, which is earlier.")]
    [InlineData("article", "scope=general-II,article=5", "A need has a scope only where it names no provision: general-II is never under article 5.")]
    [InlineData("state", "scope=cross-cutting,chapter=II", "A need has a scope only where it names no provision: cross-cutting is never under chapter II.")]
    [InlineData("state", "article=5,chapter=V", "No provision of the Convention is article 5 and chapter V at once.")]
    [InlineData("state", "topic=57,provision=8(5)", "No provision of the Convention is topic 57 and provision 8(5) at once.")]
    [InlineData("region", "cycle=1,category=policymaking", "policymaking: no category of cycle 1, which has good-practices, model-legislation, legislative-drafting, model-treaties, action-plan, on-site-expert, capacity-building, technological-assistance and other.")]
    public void Filters_that_nothing_can_meet_are_named(string by, string where, string why) => Assert.Equal(why, Why(by, where));

    [Theory]
    [InlineData("state=XBB", "No executive summary finalized by 2023-09-15 is of State XBB.")]
    [InlineData("state=XAA,region=asia-pacific", "No executive summary finalized by 2023-09-15 is of State XAA and regional group asia-pacific.")]
    [InlineData("cycle=1,year=2019", "No executive summary finalized by 2023-09-15 is of cycle 1 and year finalized 2019.")]
    public void Summaries_that_are_not_there_are_named(string where, string why) => Assert.Equal(why, Why("article", where));

    [Theory]
    [InlineData("article", "cycle=2,chapter=III", "Cycle 2 reviews chapters II and V, and what is asked for is of chapter III.")]
    [InlineData("article", "cycle=1,topic=5+6", "Cycle 1 reviews chapters III and IV, and what is asked for is of chapter II.")]
    [InlineData("topic", "cycle=1", "None of what is selected has a topic. Cycle 1 reviews chapters III and IV, and what is asked for is of chapters II and V.")]
    public void What_a_cycle_does_not_review_is_said(string by, string where, string ending) =>
        Assert.EndsWith(ending, Why(by, where), StringComparison.Ordinal);

    [Theory]
    [InlineData("article", "finalized", "finalized counts executive summaries, which article does not tell apart: it is the same in every row. Ask for another measure beside it, or by region, group, state, cycle or year.")]
    [InlineData("group", "needs", "The register holds no groups of States beside the regional ones.")]
    [InlineData("tag", "needs", "None of what is selected has a tag.")]
    [InlineData("article", "good-practices", "What is chosen has none of what is measured (good-practices), but 1 challenge.")]
    public void Rows_that_cannot_be_told_apart_are_named(string by, string measures, string why) => Assert.Equal(why, Why(by, null, measures));

    [Fact]
    public void A_change_of_nothing_is_said()
    {
        var query = new Query
        {
            By = [Dimension.Article],
            Measures = [new QueryMeasure(Measure.Needs, IsChange: true)],
            AsAt = RegisterOf.Day,
            Since = RegisterOf.Day,
        };

        Assert.Equal(
            ["Nothing that is measured changed from 2023-09-15 to 2023-09-15: needs-change."],
            QueryCount.Of(_register, query).Notices);
    }

    [Theory]
    [InlineData("region,article", "needs,finalized", "finalized counts executive summaries, which article does not tell apart: it is the same in every row of one regional group.")]
    [InlineData("article", "needs-named", "needs-named and share-named say the same as needs and share, as rows are of no primary category.")]
    [InlineData("kind", "needs", "needs, links and states count the kind of their row; in the totals they count all kinds together.")]
    public void Columns_that_mislead_are_explained(string by, string measures, string notice) =>
        Assert.Contains(notice, Ask(by, null, measures).Notices);

    [Theory]
    [InlineData("region", "needs,finalized")]
    [InlineData("category", "needs-named")]
    public void Columns_that_do_not_mislead_are_not(string by, string measures) =>
        Assert.DoesNotContain(Ask(by, null, measures).Notices, notice =>
            notice.StartsWith("finalized counts", StringComparison.Ordinal) || notice.StartsWith("needs-named", StringComparison.Ordinal));

    private string Why(string by, string? where, string measures = "needs")
    {
        var result = Ask(by, where, measures);

        Assert.Empty(result.Rows);
        return Assert.Single(result.Notices);
    }

    private QueryResult Ask(string by, string? where, string measures)
    {
        Assert.True(QueryText.TryReadBy(by, out var dimensions, out var problem), problem);
        Assert.True(QueryText.TryReadWhere(where is null ? [] : [where], _register, out var filters, out problem), problem);
        Assert.True(QueryText.TryReadMeasures(measures, hasSince: false, out var columns, out problem), problem);
        return QueryCount.Of(_register, new Query { By = dimensions, Where = filters, Measures = columns, AsAt = RegisterOf.Day });
    }
}
