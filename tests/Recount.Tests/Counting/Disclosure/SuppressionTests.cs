using CsCheck;
using Recount.Counting.Disclosure;

namespace Recount.Tests.Counting.Disclosure;

public class SuppressionTests
{
    [Fact]
    public void One_small_cell_takes_another_with_it_where_the_sum_is_printed()
    {
        Assert.Equal([1, 2], Suppression.Of([20, 2, 9, 30], threshold: 5, isSumPrinted: true));
        Assert.Equal([1], Suppression.Of([20, 2, 9, 30], threshold: 5, isSumPrinted: false));
    }

    [Fact]
    public void Nothing_small_hides_nothing() => Assert.Empty(Suppression.Of([0, 5, 9], threshold: 5, isSumPrinted: true));

    /// <summary>Whatever is hidden cannot be worked out, unless there was nothing left to hide beside it.</summary>
    [Fact]
    public void Small_cells_are_hidden_and_cannot_be_worked_out() =>
        Gen.Select(Gen.Long[0, 30].Array[1, 8], Gen.Int[2, 8]).Sample((cells, threshold) =>
        {
            var hidden = Suppression.Of(cells, threshold, isSumPrinted: true);

            Assert.All(cells.Index(), cell => Assert.True(cell.Item is 0 || cell.Item >= threshold || hidden.Contains(cell.Index)));
            var known = Suppression.WhatIsKnown([.. cells.Select(_ => "")], cells, [.. hidden], isSumPrinted: true);
            var isEverythingHidden = cells.Index().All(cell => cell.Item == 0 || hidden.Contains(cell.Index));
            Assert.All(hidden, place => Assert.True(isEverythingHidden || (!known[place].IsKnown && known[place].High >= threshold)));
        });
}
