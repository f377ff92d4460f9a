using Recount.Counting;
using Recount.Figures;
using Recount.Findings;
using Recount.Tests.Counting;

namespace Recount.Tests.Figures;

public class QueryChartTests
{
    private readonly Snapshot _register = new RegisterOf()
        .State("XAA", "african", name: "Zembla").State("XBB", "asia-pacific", name: "Bordurie").State("XCC", null, name: "Syldavie")
        .Review("XAA", 2).Need("5", "policymaking").Need("5", "policymaking").Need("57", "capacity-building")
        .Review("XBB", 2).Need("5", "capacity-building").Need("12;5", "policymaking")
        .Review("XCC", 2).Need("6", "policymaking")
        .Snapshot;

    [Fact]
    public void One_dimension_has_a_series_a_measure_in_the_order_of_the_rows()
    {
        var chart = Draw("article", "needs,states");

        Assert.Equal(ChartKind.Columns, chart.Kind);
        Assert.Equal(["5", "6", "12", "57"], chart.Categories);
        Assert.Equal([("needs", "needs"), ("states", "States with needs")], chart.Series.Select(series => (series.Key!, series.Name)));
        Assert.Equal([4m, 1, 1, 1], chart.Series[0].Values);
        Assert.Equal([2m, 1, 1, 1], chart.Series[1].Values);
        Assert.Equal("Needs and States with needs by article", chart.Title);
        Assert.Equal(("Article", "Number"), (chart.CategoryAxis, chart.ValueAxis));
    }

    [Fact]
    public void Two_dimensions_have_a_series_a_value_and_a_pair_that_is_not_there_is_nothing()
    {
        var chart = Draw("article,category", "needs,states");

        Assert.Equal(ChartKind.StackedColumns, chart.Kind);
        Assert.Equal(["capacity-building", "policymaking"], chart.Series.Select(series => series.Key));
        Assert.Equal([1m, 0, 0, 1], chart.Series[0].Values);
        Assert.Equal([3m, 1, 1, 0], chart.Series[1].Values);
        Assert.Contains("By two dimensions only the first measure is drawn: needs.", chart.Footnotes);
    }

    [Fact]
    public void Parts_that_overlap_are_not_stacked()
    {
        Assert.Equal(ChartKind.Columns, Draw("article,chapter", "states").Kind);
        Assert.Equal(ChartKind.StackedColumns, Draw("chapter,region", "needs").Kind);
        Assert.Equal(ChartKind.Columns, Draw("article,region", "links").Kind);
    }

    [Fact]
    public void A_pair_that_is_not_there_has_no_share_of_the_needs_and_a_gap_where_its_States_are_not_known()
    {
        Assert.Equal([16.67m, 0, 0, 16.67m], Draw("article,category", "share").Series[0].Values);
        Assert.Equal([33.33m, null, null, 33.33m], Draw("article,category", "states-share").Series[0].Values);
    }

    [Fact]
    public void The_alternative_text_names_the_largest_rows_and_the_total() => Assert.Equal(
        "Needs by article, as at 15 September 2023: 4 rows; most needs: 5 (4), 6 (1) and 12 (1); in all 6 needs.",
        Draw("article", "needs").AlternativeText);

    [Theory]
    [InlineData("state")]
    [InlineData("article,state")]
    public void No_State_is_named_as_the_largest(string by)
    {
        var chart = Draw(by, "needs");

        Assert.DoesNotContain("most", chart.AlternativeText, StringComparison.Ordinal);
        Assert.Contains("States stand by name", chart.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void States_are_called_by_name_and_stand_by_name()
    {
        var chart = Draw("state", "needs");

        Assert.Equal(["Bordurie", "Syldavie", "Zembla"], chart.Categories);
        Assert.Equal(["XBB", "XCC", "XAA"], chart.Keys);
    }

    [Fact]
    public void States_of_no_group_have_a_label_and_no_key()
    {
        var chart = Draw("region", "needs");

        Assert.Equal("No regional group", chart.Categories[^1]);
        Assert.Null(chart.Keys[^1]);
    }

    [Fact]
    public void Labels_are_words_beside_the_codes()
    {
        var chart = Draw("topic,category", "needs");

        Assert.Equal(("5+6", "Articles 5 and 6"), (chart.Keys[0], chart.Categories[0]));
        Assert.Equal(("capacity-building", "Capacity-building"), (chart.Series[0].Key, chart.Series[0].Name));
        Assert.Contains("most needs: Articles 5 and 6 with Policymaking (4)", chart.AlternativeText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("region,category", "needs")]
    [InlineData("topic,region", "needs")]
    [InlineData("chapter,status", "states")]
    [InlineData("group,kind", "links")]
    [InlineData("scope,cycle", "needs")]
    [InlineData("article", "needs,states,finalized,challenges")]
    [InlineData("category-named", "share,states-share")]
    public void A_chart_in_Arabic_has_no_code_left_as_label(string by, string measures)
    {
        var register = new RegisterOf()
            .State("XAA", "african", sets: ["ldc", "sids"]).State("XBB", null, sets: ["lldc"])
            .Review("XAA", 1).Need("15", "capacity-building").Need("general-III", "model-legislation", FindingStatus.Suggested)
            .Review("XAA", 2).Need("5", "policymaking").Need("general-II", "capacity-building;policymaking").Need("cross-cutting", "research-data")
            .Review("XBB", 2).Need("57", "capacity-building").Need("8;11", kind: FindingKind.Challenge).Need("9", kind: FindingKind.GoodPractice)
            .Snapshot;

        var chart = QueryChart.Of(register, QueryCount.Of(register, Read(by, measures)), Language.Arabic);

        Assert.NotEmpty(chart.Categories);
        Assert.All(
            [.. chart.Categories, .. chart.Series.Select(series => series.Name), chart.CategoryAxis!, chart.ValueAxis!],
            label => Assert.DoesNotMatch("[A-Za-z+]", label));
        Assert.DoesNotContain(chart.Keys, key => key is not null && !key.All(char.IsAscii));
    }

    [Fact]
    public void What_is_hidden_is_a_gap_and_said_to_be_one()
    {
        var chart = Draw("article", "needs", suppress: 2);

        Assert.Contains(null, chart.Series[0].Values);
        Assert.All(chart.Series[0].Values.Zip(chart.Series[0].Labels!), bar => Assert.Equal(bar.First is null, bar.Second == "hidden"));
        Assert.Contains("A value that is hidden is a gap labelled so, not zero.", chart.Footnotes);
    }

    [Fact]
    public void The_source_says_as_at_when_by_which_revision_and_that_the_States_are_not_real() => Assert.Equal(
        "Recount, as at 15 September 2023; revision 1; view: the Secretariat's (summaries finalized); provisions: as stated. "
        + "Data: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Illustrative data: no State in this register is real.",
        Draw("article", "needs").Source);

    [Theory]
    [InlineData("article", "needs,share", "found needs (number) and share (per cent), expected measures of one unit, for a chart has one axis of values.")]
    [InlineData("article", "states,needs-per-state", "found states (number) and needs-per-state (number per State), expected measures of one unit, for a chart has one axis of values.")]
    [InlineData("article,category", "needs,share", null)]
    [InlineData("article", "share,states-share", null)]
    public void Measures_of_two_units_have_no_chart(string by, string measures, string? problem) =>
        Assert.Equal(problem, QueryChart.Problem(Read(by, measures)));

    [Theory]
    [InlineData("XAA", true)]
    [InlineData("XZZ", true)]
    [InlineData("KEN", false)]
    [InlineData("XA1", false)]
    public void Data_of_States_that_are_not_real_are_said_to_be_illustrative(string code, bool isIllustrative) =>
        Assert.Equal(isIllustrative, DataTerms.Illustrative(new RegisterOf().Review(code, 2).Snapshot) is not null);

    private ChartSpec Draw(string by, string measures, int? suppress = null) =>
        QueryChart.Of(_register, QueryCount.Of(_register, Read(by, measures) with { Suppress = suppress }), Language.English);

    private static Query Read(string by, string measures)
    {
        Assert.True(QueryText.TryReadBy(by, out var dimensions, out var problem), problem);
        Assert.True(QueryText.TryReadMeasures(measures, hasSince: false, out var columns, out problem), problem);
        return new Query { By = dimensions, Measures = columns, AsAt = RegisterOf.Day };
    }
}
