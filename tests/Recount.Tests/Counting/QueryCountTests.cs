using System.Globalization;
using CsCheck;
using Recount.Counting;

namespace Recount.Tests.Counting;

public class QueryCountTests
{
    [Fact]
    public void Rows_and_totals_are_what_a_naive_recount_gives() =>
        Gen.Select(Any.Register, Any.Query).Sample(
            (register, query) =>
            {
                var result = QueryCount.Of(Snapshot.Of(register), query);

                var naive = new NaiveQuery(register, query);
                Assert.Equal(naive.Rows().Order(), result.Rows.Select(Text).Order());
                Assert.Equal(
                    naive.Totals(),
                    query.Measures.Select(measure => result.Totals.Single(total => total.Measure == measure).Value));
            },
            iter: Any.Times(800));

    [Fact]
    public void Shares_by_largest_remainder_add_up_to_a_hundred_and_none_is_a_whole_point_off() =>
        Gen.Select(Any.Register, Any.Query).Sample(
            (register, query) =>
            {
                var result = QueryCount.Of(Snapshot.Of(register), query with
                {
                    Measures = [new(Measure.Needs), new(Measure.ShareRemainder)],
                    Since = null,
                });

                var needs = result.Totals[0].Value!.Value;
                var isPartition = needs > 0 && result.Rows.Sum(row => row.Values[0]) == needs && query.By.All(by => !IsShared(by));
                if (isPartition)
                {
                    Assert.Equal(100m, result.Rows.Sum(row => row.Values[1]!.Value));
                    Assert.All(result.Rows, row => Assert.InRange(row.Values[1]!.Value - (100 * row.Values[0]!.Value / needs), -0.9999m, 0.9999m));
                }
                else if (result.Rows.Sum(row => row.Values[0]) != needs)
                {
                    Assert.All(result.Rows, row => Assert.Null(row.Values[1]));
                }
            },
            iter: Any.Times(400));

    [Theory]
    [InlineData("1,1,1", "34,33,33")]
    [InlineData("2,3,5", "20,30,50")]
    [InlineData("1,0,5", "17,0,83")]
    [InlineData("125,125,750", "13,12,75")]
    public void Points_left_over_go_to_the_largest_remainders_and_of_equal_ones_to_the_first(string parts, string shares)
    {
        long[] numbers = [.. parts.Split(',').Select(long.Parse)];

        Assert.Equal(shares, string.Join(',', Ratio.LargestRemainder(numbers, numbers.Sum())!));
    }

    /// <summary>Whether a need may stand in several rows.</summary>
    private static bool IsShared(Dimension dimension) => dimension
        is Dimension.Article or Dimension.Provision or Dimension.Topic or Dimension.Chapter
        or Dimension.Group or Dimension.Tag or Dimension.Theme or Dimension.CategoryNamed;

    private static string Text(QueryRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Keys[0]}|{row.Keys.ElementAtOrDefault(1)}|{string.Join('|', row.Values)}");
}
