using Recount.Counting;

namespace Recount.Tests.Counting;

public class QueryTextTests
{
    private readonly Snapshot _empty = new RegisterOf().State("XAA", "african").Snapshot;

    [Theory]
    [InlineData("regoin", "--by: found 'regoin', expected one of article, provision, topic,")]
    [InlineData("regoin", "the nearest is region.")]
    [InlineData("", "--by: found '', expected one or two dimensions")]
    [InlineData("article,region,state", "expected one or two dimensions")]
    [InlineData("article,article", "expected two different dimensions")]
    public void Dimensions_that_do_not_exist_are_refused_with_those_that_do(string text, string part)
    {
        Assert.False(QueryText.TryReadBy(text, out _, out var problem));

        Assert.Contains(part, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("catgory=x", "--where: found 'catgory', expected one of article,")]
    [InlineData("category=polcymaking", "the nearest is policymaking.")]
    [InlineData("article=72", "--where: found '72' for article, expected 1 to 71, general-II")]
    [InlineData("provision=8(9)", "--where: found '8(9)' for provision")]
    [InlineData("provision=8(9)", "the nearest is 8(1).")]
    [InlineData("provision=cross-cutting", "--where: found 'cross-cutting' for provision")]
    [InlineData("state=XAZ", "the nearest is XAA.")]
    [InlineData("cycle=3", "--where: found '3' for cycle, expected 1, 2")]
    [InlineData("year=23", "--where: found '23' for year, expected such as 2023")]
    [InlineData("group=ldc", "expected a group of States, and the register holds none")]
    [InlineData("five", "expected a dimension and a value, such as article=5.")]
    public void Values_that_do_not_exist_are_refused_with_those_that_do(string text, string part)
    {
        Assert.False(QueryText.TryReadWhere([text], _empty, out _, out var problem));

        Assert.Contains(part, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Article", "article")]
    [InlineData("REGION,Category-Named", "region,category-named")]
    public void Dimensions_may_be_written_in_any_letters(string text, string codes)
    {
        Assert.True(QueryText.TryReadBy(text, out var by, out _));

        Assert.Equal(codes.Split(','), by.Select(dimension => dimension.Code));
    }

    [Fact]
    public void A_dimension_twice_is_twice_in_any_letters() =>
        Assert.False(QueryText.TryReadBy("article,Article", out _, out _));

    [Theory]
    [InlineData("Region=African", "african")]
    [InlineData("REGION=None", "none")]
    [InlineData("state=xaa", "XAA")]
    [InlineData("Provision=12(2)(C)", "12(2)(c)")]
    [InlineData("provision=13(1)(D)(II)", "13(1)(d)(ii)")]
    [InlineData("provision=52(5)", "52(5)")]
    [InlineData("provision=general-ii", "general-II")]
    [InlineData("article=GENERAL-V", "51")]
    [InlineData("article=general-iv", "general-IV")]
    [InlineData("chapter=ii", "II")]
    [InlineData("scope=Cross-Cutting", "cross-cutting")]
    [InlineData("tag=Requesting-state", "requesting-State")]
    [InlineData("theme=Asset-Disclosure", "asset-disclosure")]
    [InlineData("category=Capacity-Building", "capacity-building")]
    [InlineData("kind=Good-Practice", "good-practice")]
    public void Values_may_be_written_in_any_letters_and_are_counted_as_they_stand(string text, string value)
    {
        Assert.Null(QueryText.WrongKey([text]));
        Assert.True(QueryText.TryReadWhere([text], _empty, out var where, out var problem), problem);

        Assert.Equal([value], where.Single().Values);
    }

    [Theory]
    [InlineData("hub", "hub")]
    [InlineData("HUB", "HUB")]
    [InlineData("Hub", null)]
    [InlineData("LDC", "ldc")]
    public void Groups_that_differ_in_letters_alone_are_told_apart_and_none_is_guessed(string text, string? value)
    {
        var snapshot = new RegisterOf().State("XAA", null, sets: ["hub", "HUB", "ldc"]).Snapshot;

        var isRead = QueryText.TryReadWhere([$"group={text}"], snapshot, out var where, out var problem);

        Assert.Equal(value, isRead ? where!.Single().Values.Single() : null);
        Assert.True(isRead || problem!.Contains($"found '{text}' for group, expected HUB, hub, ldc; the nearest is HUB", StringComparison.Ordinal), problem);
    }

    [Fact]
    public void Measures_may_be_written_in_any_letters()
    {
        Assert.True(QueryText.TryReadMeasures("Needs-Change,States-share", hasSince: true, out var measures, out _));

        Assert.Equal(["needs-change", "states-share", "states-share-change"], measures.Select(measure => measure.Code));
    }

    [Fact]
    public void A_key_repeated_is_one_filter_and_a_value_alone_goes_to_the_key_before()
    {
        Assert.True(QueryText.TryReadWhere(["article=5,6", "cycle=2,article=7"], _empty, out var where, out _));

        Assert.Equal(["Article 5 6 7", "Cycle 2"], where.Select(filter => $"{filter.Dimension} {string.Join(' ', filter.Values)}"));
    }

    [Fact]
    public void With_an_earlier_day_each_measure_has_its_change()
    {
        Assert.True(QueryText.TryReadMeasures("needs,states-share", hasSince: true, out var measures, out _));

        Assert.Equal(
            ["needs", "needs-change", "states-share", "states-share-change"],
            measures.Select(measure => measure.Code));
    }

    [Theory]
    [InlineData("neds", "--measure: found 'neds', expected one of needs, links, states,")]
    [InlineData("needs-change", "--measure: found 'needs-change', which needs --since, the day to compare with.")]
    public void Measures_that_do_not_exist_are_refused(string text, string part)
    {
        Assert.False(QueryText.TryReadMeasures(text, hasSince: false, out _, out var problem));

        Assert.Contains(part, problem, StringComparison.Ordinal);
    }
}
