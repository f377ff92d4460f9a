using CsCheck;
using Recount.Counting.Disclosure;

namespace Recount.Tests.Counting.Disclosure;

public class SuppressionTests
{
    [Fact]
    public void One_small_cell_takes_another_with_it() =>
        Assert.Equal([1, 2], Suppression.Of([new SummedColumn([20, 2, 9, 30], 1)], [1], threshold: 5));

    [Fact]
    public void Nothing_small_hides_nothing() => Assert.Empty(Suppression.Of([new SummedColumn([0, 5, 9], 1)], [], threshold: 5));

    [Fact]
    public void Each_column_that_is_printed_must_keep_it() =>
        Assert.Equal([0, 1], Suppression.Of([new SummedColumn([0, 3, 40], 0), new SummedColumn([382, 641, 800], 0)], [0], threshold: 4));

    [Fact]
    public void Two_cells_that_leave_each_other_no_room_take_a_third() =>
        Assert.Equal([0, 1, 2], Suppression.Of([new SummedColumn([1, 1, 9, 30], 1)], [0, 1], threshold: 3));

    [Fact]
    public void A_row_of_nothing_is_not_hidden_beside_a_small_one() =>
        Assert.Equal([1, 3], Suppression.Of([new SummedColumn([20, 2, 0, 9], 1)], [1], threshold: 5));

    [Fact]
    public void A_large_cell_that_is_hidden_anyway_takes_another_with_it() =>
        Assert.Equal([0, 2], Suppression.Of([new SummedColumn([20, 30, 9], 1)], [2], threshold: 5));

    [Fact]
    public void Fewer_than_one_cannot_be_hidden() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Suppression.Of([new SummedColumn([1], 1)], [0], threshold: 1));

    [Theory]
    [InlineData("20,2,9", "1", true)]
    [InlineData("20,2,9", "1,2", false)]
    [InlineData("20,2,0", "1,2", true)] // what stands in the one is 1 or 2
    [InlineData("20,0", "1", false)] // that nothing is hidden is no secret
    [InlineData("20,3,3", "1,2", false)] // each is one of five
    [InlineData("20,3,2", "1,2", true)]
    public void A_hidden_cell_is_given_away_when_too_few_values_are_left(string cells, string hidden, bool isGivenAway) =>
        Assert.Equal(isGivenAway, Suppression.IsGivenAway(
            new SummedColumn([.. cells.Split(',').Select(long.Parse)], 1), [.. hidden.Split(',').Select(int.Parse)], 5));

    /// <summary>Whatever is hidden cannot be worked out, unless there was nothing left to hide beside it.</summary>
    [Fact]
    public void Hidden_cells_keep_as_many_values_as_the_threshold() =>
        Gen.Select(Gen.Long[0, 30].Array[1, 8], Gen.Int[2, 8], Gen.Int[0, 1]).Sample((cells, threshold, least) =>
        {
            var column = new SummedColumn(cells, least);
            int[] small = [.. cells.Index().Where(cell => cell.Item > 0 && cell.Item < threshold).Select(cell => cell.Index)];

            var hidden = Suppression.Of([column], small, threshold);

            Assert.All(small, place => Assert.Contains(place, hidden));
            var known = Suppression.WhatIsKnown(column, [.. hidden]);
            var isEverythingHidden = cells.Index().All(cell => cell.Item == 0 || hidden.Contains(cell.Index));
            Assert.All(hidden, place => Assert.True(isEverythingHidden || known[place].High - known[place].Low + 1 >= threshold));
        });
}
