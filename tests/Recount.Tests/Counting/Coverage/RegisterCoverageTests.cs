using CsCheck;
using Recount.Convention;
using Recount.Counting;
using Recount.Counting.Coverage;
using Recount.Findings;

namespace Recount.Tests.Counting.Coverage;

public class RegisterCoverageTests
{
    private static readonly Query Everything = new() { By = [Dimension.Cycle], AsAt = RegisterOf.Day };

    [Fact]
    public void Four_ways_to_have_no_need_are_told_apart()
    {
        var register = new RegisterOf()
            .Review("XAA", 2).Need("5")
            .Review("XBB", 2).Review("XCC", 2).Review("XDD", 2).Review("XEE", 2).Review("XFF", 2)
            .Register;
        ChapterStatement?[] said =
        [
            ChapterStatement.Listed, ChapterStatement.NoneStated, ChapterStatement.Absent, ChapterStatement.OfferOnly, ChapterStatement.NotRead, null,
        ];
        register = register with
        {
            Reviews = [.. register.Reviews.Zip(said, (review, statement) => review with { Statements = new Dictionary<Chapter, ChapterStatement?> { [Chapter.II] = statement } })],
        };

        var cycle = RegisterCoverage.Of(register, Everything).Cycles[1];

        Assert.Equal(new ChapterCoverage(Chapter.II, 1, 1, 1, 1, 1, 1), cycle.Chapters[0]);
        Assert.Equal((6, 1), (cycle.Finalized, cycle.Identifying));
    }

    [Fact]
    public void Summaries_of_later_and_of_no_day_and_States_without_any_are_told()
    {
        var register = new RegisterOf()
            .State("XDD", "african")
            .Review("XAA", 2, "2020-01-01").Review("XBB", 2, "2024-01-01").Review("XCC", 2, finalized: null)
            .Register;

        var cycle = RegisterCoverage.Of(register, Everything).Cycles[1];

        Assert.Equal((4, 1, 1, 1, 3), (cycle.StatesParties, cycle.Finalized, cycle.Later, cycle.Undated, cycle.WithoutSummary));
    }

    [Fact]
    public void A_summary_of_the_day_itself_counts_and_is_not_a_later_one()
    {
        var register = new RegisterOf()
            .Review("XAA", 2).Review("XBB", 2).Review("XCC", 2, "2023-09-15").Review("XDD", 2, "2023-09-16").Register;

        var cycle = RegisterCoverage.Of(register, Everything).Cycles[1];

        Assert.Equal((3, 1), (cycle.Finalized, cycle.Later));
    }

    [Fact]
    public void A_need_under_two_chapters_is_under_both_and_what_is_no_need_or_does_not_count_under_none()
    {
        var register = new RegisterOf()
            .Review("XAA", 2).Need("5;52")
            .Review("XBB", 2).Need("5", kind: FindingKind.Challenge)
            .Review("XCC", 2).Need("5", status: FindingStatus.Rejected)
            .Register;

        var cycle = RegisterCoverage.Of(register, Everything).Cycles[1];

        Assert.Equal([(1, 2), (1, 2)], cycle.Chapters.Select(chapter => (chapter.Needs, chapter.NotKnown)));
        Assert.Equal(1, cycle.Identifying);
    }

    [Fact]
    public void A_State_of_two_groups_is_chosen_by_either()
    {
        var register = new RegisterOf().State("XAA", null, sets: ["ldc", "sids"]).State("XBB", null).Review("XAA", 2).Register;

        Assert.Equal(1, RegisterCoverage.Of(register, Everything with { Where = [new(Dimension.Group, ["sids"])] }).Cycles[1].Finalized);
    }

    [Fact]
    public void Filters_choose_States_and_cycles()
    {
        var register = new RegisterOf().State("XBB", "asia-pacific").Review("XAA", 2).Review("XBB", 2).Review("XBB", 1).Register;

        var coverage = RegisterCoverage.Of(register, Everything with { Where = [new(Dimension.Region, ["african"]), new(Dimension.Cycle, ["2"])] });

        Assert.Equal((2, 1, 1), (coverage.Cycles.Single().Cycle, coverage.Cycles[0].StatesParties, coverage.Cycles[0].Finalized));
    }

    [Fact]
    public void Under_each_chapter_the_summaries_that_count_are_all_told() => Gen.Select(Any.Register, Any.Query).Sample((register, query) =>
    {
        var counted = QueryCount.Of(Snapshot.Of(register), Everything with { AsAt = query.AsAt, View = query.View, Measures = [new(Measure.Finalized)] });
        foreach (var cycle in RegisterCoverage.Of(register, Everything with { AsAt = query.AsAt, View = query.View }).Cycles)
        {
            Assert.All(cycle.Chapters, chapter => Assert.Equal(
                cycle.Finalized,
                chapter.Needs + chapter.NoneStated + chapter.OfferOnly + chapter.Absent + chapter.NotRead + chapter.NotKnown));
            Assert.Equal(
                counted.Rows.SingleOrDefault(row => row.Keys[0] == $"{cycle.Cycle}")?.Values[0] ?? 0m,
                cycle.Finalized);
        }
    });

    [Fact]
    public void Stricter_and_looser_splitting_enclose_the_count() => Gen.Select(Any.Register, Any.Query, Gen.Int[1, 9]).Sample((register, query, paragraphs) =>
    {
        register = register with
        {
            Findings = [.. register.Findings.Select((finding, i) => finding with { Passage = i % 3 == 0 ? null : new CountedPassage(1, i % paragraphs, 0, 1) })],
        };
        var snapshot = Snapshot.Of(register);

        var range = SplittingRange.Of(snapshot, register, query);

        var needs = QueryCount.Of(snapshot, query with { Measures = [new(Measure.Needs)], Since = null }).Totals[0].Value;
        Assert.Equal(needs, range.Needs);
        Assert.InRange(range.Needs, range.Low, range.High);
    });

    [Fact]
    public void Two_needs_of_a_paragraph_are_one_by_stricter_splitting_and_two_categories_two_by_looser()
    {
        var register = new RegisterOf().Review("XAA", 2).Need("5", "policymaking").Need("6", "policymaking").Need("7").Register;
        CountedPassage[] passages = [new(1, 4, 0, 9), new(1, 4, 10, 19), new(2, 4, 0, 9)];
        register = register with
        {
            Findings =
            [
                .. register.Findings.Select((finding, i) => finding with
                {
                    Passage = passages[i],
                    Categories = i == 0 ? ["policymaking", "research-data"] : finding.Categories,
                }),
            ],
        };

        Assert.Equal(new SplittingRange(2, 3, 4, 0), SplittingRange.Of(Snapshot.Of(register), register, Everything));
    }

    [Theory]
    [InlineData("policymaking", 1)]
    [InlineData("policymaking;policymaking", 1)]
    [InlineData("policymaking;research-data", 2)]
    [InlineData("policymaking;research-data;policymaking", 2)]
    public void A_category_named_twice_is_one(string categories, int high)
    {
        var register = new RegisterOf().Review("XAA", 2).Need("5", categories).Register;

        Assert.Equal(new SplittingRange(1, 1, high, 1), SplittingRange.Of(Snapshot.Of(register), register, Everything));
    }
}
