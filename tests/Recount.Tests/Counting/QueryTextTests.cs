using Recount.Counting;

namespace Recount.Tests.Counting;

public class QueryTextTests
{
    private static readonly Snapshot Empty = new RegisterOf().State("XAA", "african").Snapshot;

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
        Assert.False(QueryText.TryReadWhere([text], Empty, out _, out var problem));

        Assert.Contains(part, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_repeated_is_one_filter_and_a_value_alone_goes_to_the_key_before()
    {
        Assert.True(QueryText.TryReadWhere(["article=5,6", "cycle=2,article=7"], Empty, out var where, out _));

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
