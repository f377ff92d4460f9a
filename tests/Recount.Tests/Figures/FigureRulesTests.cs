using Recount.Counting;
using Recount.Figures;
using Recount.Findings;
using Recount.Tests.Counting;

namespace Recount.Tests.Figures;

public class FigureRulesTests
{
    [Fact]
    public void A_summary_counts_on_the_day_it_is_finalized_and_not_the_day_before()
    {
        var snapshot = new RegisterOf().Review("XAA", 2, "2023-09-15").Need("5").Snapshot;

        Assert.Equal(1, Figures(snapshot).Cycle2.Needs);
        Assert.Equal(0, FigureCount.Of(snapshot, new FigureRequest(RegisterOf.Day.AddDays(-1))).Cycle2.Needs);
    }

    [Fact]
    public void A_State_with_several_reviews_identifies_needs_once() => Assert.Equal(
        (4, 1, 3),
        Figures(new RegisterOf().Review("XAA", 2).Review("XAA", 2).Need("5").Review("XAA", 2).Need("5").Review("XAA", 2).Need("5").Snapshot)
            .Figure3.Where(row => row.Region == "african").Select(row => (row.Finalized, row.Identifying, row.Needs)).Single());

    [Fact]
    public void The_public_sees_a_summary_from_the_later_of_finalized_and_issued()
    {
        var register = new RegisterOf()
            .Review("XAA", 2, "2023-01-01", "2023-09-15").Need("5")
            .Review("XAB", 2, "2023-09-16", "2023-09-01").Need("5")
            .Review("XAC", 2, "2023-01-01").Need("5");

        var figures = FigureCount.Of(register.Snapshot, new FigureRequest(RegisterOf.Day, View: RegisterView.Public));

        Assert.Equal((1, 1), (figures.Cycle2.Finalized, figures.Cycle2.Needs));
    }

    [Fact]
    public void A_review_without_a_day_counts_nowhere()
    {
        var figures = Figures(new RegisterOf().Review("XAA", 2, finalized: null, issued: "2020-01-01").Need("5").Snapshot);

        Assert.Equal(new Cycle2Totals(0, 0, 0, 0, 0), figures.Cycle2);
    }

    [Fact]
    public void Two_paragraphs_of_one_article_are_one_link() =>
        Assert.Equal(1, Figures(new RegisterOf().Review("XAA", 2).Need("52(5);52(6)").Snapshot).Cycle2.Links);

    [Fact]
    public void General_chapter_V_stands_under_article_51_and_counts_for_its_topics()
    {
        var figures = Figures(new RegisterOf().Review("XAA", 2).Need("general-V").Snapshot);

        Assert.Equal(1, figures.Figure6[0].Needs);
        Assert.Equal(["51+56+59", "51"], figures.Topics.Where(topic => topic.Needs == 1).Select(topic => topic.Key));
    }

    [Fact]
    public void General_chapter_II_is_a_row_of_its_own_and_counts_for_its_chapter()
    {
        var figures = Figures(new RegisterOf().Review("XAA", 2).Need("general-II").Snapshot);

        Assert.Equal(new ArticleRow("general-II", 1, 1), figures.Figure5[^1]);
        Assert.Equal(1, figures.Chapters[0].Needs);
    }

    [Fact]
    public void A_cross_cutting_need_is_in_totals_only()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("cross-cutting").Snapshot;

        var figures = Figures(snapshot);

        Assert.Equal(new Cycle2Totals(1, 1, 1, 0, 0), figures.Cycle2);
        Assert.Equal([0, 0], figures.Chapters.Select(chapter => chapter.Needs));
        Assert.Equal(
            "0 links, and 1 need tied to no provision, are 1 need.",
            Reconciliation.Of(snapshot, new FigureRequest(RegisterOf.Day), figures)[0]);
    }

    [Fact]
    public void Links_outside_chapters_II_and_V_are_told_and_are_in_no_bar()
    {
        var figures = Figures(new RegisterOf().Review("XAA", 2).Need("16;17;5").Snapshot);

        Assert.Equal(new Cycle2Totals(1, 1, 1, 1, 2), figures.Cycle2);
    }

    [Theory]
    [InlineData(FindingStatus.Rejected, 0)]
    [InlineData(FindingStatus.Withdrawn, 0)]
    [InlineData(FindingStatus.Suggested, 1)]
    [InlineData(FindingStatus.Confirmed, 1)]
    public void Only_suggested_and_confirmed_findings_count(FindingStatus status, int needs)
    {
        var figures = Figures(new RegisterOf().Review("XAA", 2).Need("5", status: status).Snapshot);

        Assert.Equal(needs, figures.Cycle2.Needs);
        Assert.Equal(status == FindingStatus.Suggested ? 1 : 0, figures.Unconfirmed);
    }

    [Fact]
    public void The_last_day_of_a_period_is_a_day_of_a_party()
    {
        var snapshot = new RegisterOf().State("XAA", "african", until: RegisterOf.Day).Snapshot;

        Assert.Equal(1, Figures(snapshot).Figure3[0].StatesParties);
        Assert.Equal(0, FigureCount.Of(snapshot, new FigureRequest(RegisterOf.Day.AddDays(1))).Figure3[0].StatesParties);
    }

    [Fact]
    public void The_review_of_a_State_no_longer_party_still_counts()
    {
        var snapshot = new RegisterOf().State("XAA", "african", new DateOnly(2021, 1, 1)).Review("XAA", 2).Need("5").Snapshot;

        Assert.Equal(new Figure3Row("african", 0, 1, 1, 1), Figures(snapshot).Figure3[0]);
    }

    [Fact]
    public void A_State_of_several_summaries_is_one_State()
    {
        var figures = Figures(new RegisterOf()
            .Review("XAA", 2, "2020-01-01").Need("5").Review("XAA", 2, "2021-01-01").Need("6").Review("XAA", 2, "2022-01-01").Need("5").Snapshot);

        Assert.Equal((3, 1, 3), (figures.Cycle2.Finalized, figures.Cycle2.Identifying, figures.Cycle2.Needs));
        Assert.Equal([(1, 2), (1, 1)], figures.Figure5.Take(2).Select(row => (row.States, row.Needs)));
    }

    [Fact]
    public void States_that_identify_needs_are_those_with_a_summary_that_has_one()
    {
        var figures = Figures(new RegisterOf()
            .Review("XAA", 2).Need("5").Review("XAA", 2, "2021-01-01").Review("XAA", 2, "2022-01-01").Need("5").Review("XBB", 2).Snapshot);

        Assert.Equal(new Figure3Row("african", 2, 4, 1, 2), figures.Figure3[0]);
    }

    [Fact]
    public void Needs_without_a_category_of_the_cycle_are_told_beside_its_figure()
    {
        var snapshot = new RegisterOf()
            .Review("XAA", 1).Need("16", "other").Need("16", "other").Need("16", "model-legislation").Need("16").Need("16", "policymaking")
            .Review("XAA", 2).Need("5", "policymaking").Snapshot;

        Assert.Equal(
            ["1 link are 1 need.", "Figure I: 3 needs with a category of the cycle and 2 without one are 5 needs."],
            Reconciliation.Of(snapshot, new FigureRequest(RegisterOf.Day), Figures(snapshot)));
    }

    [Fact]
    public void Needs_of_both_categories_and_none_add_up_in_figure_IV()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("5", "policymaking").Need("5", "policymaking").Need("5", "research-data").Need("5").Snapshot;

        Assert.Equal(
            "Figure IV: 3 needs with a category of the cycle and 1 without one are 4 needs.",
            Reconciliation.Of(snapshot, new FigureRequest(RegisterOf.Day), Figures(snapshot))[^1]);
    }

    [Fact]
    public void States_without_a_group_are_a_last_row_only_where_there_are_any()
    {
        Assert.Equal(5, Figures(new RegisterOf().State("XAA", "african").Snapshot).Figure3.Count);
        Assert.Equal(new Figure3Row(null, 1, 0, 0, 0), Figures(new RegisterOf().State("XAA", null).Snapshot).Figure3[^1]);
        Assert.Equal(
            new Figure3Row(null, 1, 1, 1, 1), Figures(new RegisterOf().State("XAA", null).Review("XAA", 2).Need("5").Snapshot).Figure3[^1]);
    }

    [Fact]
    public void Under_better_fitting_provisions_a_need_stands_under_all_of_them_and_no_longer_under_the_stated_one()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("57", betterFit: [54, 46]).Need("57").Snapshot;

        var figures = FigureCount.Of(snapshot, new FigureRequest(RegisterOf.Day, Fit: ProvisionFit.Better));

        Assert.Equal((1, 1), (figures.Figure6[3].Needs, figures.Figure6[6].Needs));
        Assert.Equal(1, figures.Cycle2.LinksElsewhere);
    }

    [Fact]
    public void An_empty_register_has_all_rows_and_no_shares()
    {
        var figures = FigureCount.Of(
            Snapshot.Of(new CountedRegister { Revision = 0, States = [], Reviews = [], Findings = [] }),
            new FigureRequest(RegisterOf.Day));

        Assert.Equal((9, 20, 5, 6, 11, 9, 16, 2), (
            figures.Figure1.Count, figures.Figure2.Count, figures.Figure3.Count, figures.Figure4.Count,
            figures.Figure5.Count, figures.Figure6.Count, figures.Topics.Count, figures.Chapters.Count));
        Assert.Null(figures.Figure1[0].Percent);
    }

    private static FigureSet Figures(Snapshot snapshot) => FigureCount.Of(snapshot, new FigureRequest(RegisterOf.Day));
}
