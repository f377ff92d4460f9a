using Recount.Counting;
using Recount.Findings;
using static Recount.Tests.Counting.Question;

namespace Recount.Tests.Counting;

public class QueryRulesTests
{
    [Fact]
    public void Crossing_facets_of_a_link_pairs_values_of_the_same_link()
    {
        var result = Ask(new RegisterOf().Review("XAA", 2).Need("5;52").Snapshot, "article,chapter");

        Assert.Equal(["5 II", "52 V"], result.Rows.Select(row => string.Join(' ', row.Keys)));
    }

    [Fact]
    public void Filters_on_links_must_hold_on_one_and_the_same_link()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("5;52").Snapshot;

        Assert.Empty(Ask(snapshot, "state", "article=5,chapter=V").Rows);
        Assert.Equal(1m, Assert.Single(Ask(snapshot, "state", "article=5,chapter=II").Rows).Values[0]);
    }

    [Fact]
    public void A_filter_on_an_article_drops_the_other_articles_of_the_need_and_their_links()
    {
        var result = Ask(new RegisterOf().Review("XAA", 2).Need("5;6").Snapshot, "article", "article=5");

        var row = Assert.Single(result.Rows);
        Assert.Equal("5", row.Keys[0]);
        Assert.Equal([1m, 1m, 1m], row.Values);
    }

    [Fact]
    public void A_provision_includes_what_lies_in_it_and_rows_show_it_as_stated() =>
        Assert.Equal(
            ["52(5)", "52(6)"],
            Ask(new RegisterOf().Review("XAA", 2).Need("52(6);52(5);5").Snapshot, "provision", "provision=52")
                .Rows.Select(row => row.Keys[0]));

    [Fact]
    public void General_chapter_V_is_article_51_but_a_provision_and_a_scope_of_its_own()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("general-V").Snapshot;

        Assert.Equal("51", Ask(snapshot, "article", "article=general-V").Rows[0].Keys[0]);
        Assert.Equal("general-V", Ask(snapshot, "provision").Rows[0].Keys[0]);
        Assert.Equal("general-V", Ask(snapshot, "scope").Rows[0].Keys[0]);
        Assert.Empty(Ask(snapshot, "provision", "provision=51").Rows);
    }

    [Fact]
    public void A_topic_can_be_chosen_by_a_narrower_union_but_rows_are_the_nine() =>
        Assert.Equal("7+8+11", Ask(new RegisterOf().Review("XAA", 2).Need("7").Need("11").Snapshot, "topic", "topic=7+8").Rows.Single().Keys[0]);

    [Fact]
    public void A_category_of_both_cycles_is_one_row_and_a_notice_says_so()
    {
        var snapshot = new RegisterOf()
            .Review("XAA", 1).Need("15", "capacity-building")
            .Review("XAA", 2).Need("5", "capacity-building")
            .Snapshot;

        var result = Ask(snapshot, "category");

        Assert.Equal(2m, Assert.Single(result.Rows).Values[0]);
        Assert.Contains(result.Notices, notice => notice.StartsWith("capacity-building is a category of both cycles", StringComparison.Ordinal));
    }

    [Fact]
    public void Needs_of_both_cycles_are_never_added_together_in_silence()
    {
        var snapshot = new RegisterOf().Review("XAA", 1).Need("5").Need("16").Review("XAA", 2).Need("5").Snapshot;
        const string Notice = "Both cycles are added together, 2 of cycle 1, in which options were ticked, and 1 of cycle 2, in which needs were worded. "
            + "Choose cycle=1 or cycle=2 for one of them.";

        Assert.Contains(Notice, Ask(snapshot, "article").Notices);
        Assert.DoesNotContain(Notice, Ask(snapshot, "article", "cycle=1").Notices);
        Assert.DoesNotContain(Notice, Ask(snapshot, "cycle").Notices);
    }

    [Fact]
    public void Rows_stand_in_the_order_of_the_Convention_whatever_they_hold() =>
        Assert.Equal(
            ["5", "14", "general-II", "16", "51", "52", "60"],
            Ask(new RegisterOf().Review("XAA", 2).Need("60;52;52(1);14").Need("general-II").Need("general-V").Need("16;5").Snapshot, "article")
                .Rows.Select(row => row.Keys[0]));

    [Fact]
    public void States_stand_by_name()
    {
        var snapshot = new RegisterOf()
            .State("XAA", null, name: "Zembla").State("XAB", null, name: "Ålborg").State("XAC", null, name: "Bordurie")
            .Review("XAA", 2).Need("5").Review("XAB", 2).Need("5").Need("5").Review("XAC", 2).Need("5")
            .Snapshot;

        Assert.Equal(["XAB", "XAC", "XAA"], Ask(snapshot, "state").Rows.Select(row => row.Keys[0]));
    }

    [Fact]
    public void Challenges_without_needs_have_their_row()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("12", kind: FindingKind.Challenge).Snapshot;

        var row = Assert.Single(Ask(snapshot, "article", measures: "needs,challenges").Rows);

        Assert.Equal([0m, 1m], row.Values);
    }

    [Fact]
    public void Groups_of_States_overlap()
    {
        var snapshot = new RegisterOf().State("XAA", null, sets: ["sids", "ldc"]).Review("XAA", 2).Need("5").Snapshot;

        var result = Ask(snapshot, "group");

        Assert.Equal(["ldc", "sids"], result.Rows.Select(row => row.Keys[0]));
        Assert.Equal(1m, result.Totals[0].Value);
    }

    [Fact]
    public void A_row_names_the_findings_behind_it_where_it_is_asked()
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("5").Need("6").Snapshot;

        var rows = QueryCount.Of(snapshot, Read(snapshot, "article", null, "needs") with { Explain = true }).Rows;

        Assert.Equal([new Guid(1, 0, 0, new byte[8])], rows[0].Findings);
    }

    [Theory]
    [InlineData("article=60", "Nothing that counts by 2023-09-15 has article 60.")]
    [InlineData("article=5,cycle=1", "No executive summary finalized by 2023-09-15 is of cycle 1.")]
    [InlineData("article=5,article=6,category=policymaking", "Each of the filters finds something by 2023-09-15, but nothing meets all of them: article 5 or 6 and category policymaking.")]
    public void An_empty_answer_says_why(string where, string why)
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need("5").Need("7", "policymaking").Snapshot;

        Assert.Equal([why], Ask(snapshot, "region", where).Notices);
    }

    [Fact]
    public void An_answer_before_the_first_summary_says_when_that_was()
    {
        var snapshot = new RegisterOf().Review("XAA", 2, "2023-09-16").Need("5").Snapshot;

        Assert.Equal(["No executive summary was finalized by 2023-09-15; the first was on 2023-09-16."], Ask(snapshot, "region").Notices);
    }

    /// <summary>Nine States are too few, ten are enough; a group's row does not depend on what crosses it.</summary>
    [Fact]
    public void Groups_of_few_States_are_named_as_too_small_to_analyse()
    {
        var register = new RegisterOf();
        for (var i = 0; i < 19; i++)
        {
            var code = $"X{(char)('A' + i)}A";
            register.State(code, i < 9 ? "african" : "asia-pacific").Review(code, 2).Need("5", i % 2 == 0 ? "policymaking" : "capacity-building");
        }

        IReadOnlyList<string> Notices(params Dimension[] by) =>
            QueryCount.Of(register.Snapshot, new Query { By = by, AsAt = RegisterOf.Day }).Notices;

        const string TooFew = "where fewer than 10 States identify needs: african 9.";
        Assert.Equal([$"Too few for analysis by regional group, {TooFew}"], Notices(Dimension.Region));
        Assert.Equal([$"Too few for analysis by category and regional group, {TooFew}"], Notices(Dimension.Category, Dimension.Region));
        Assert.Empty(Notices(Dimension.Category));
    }
}
