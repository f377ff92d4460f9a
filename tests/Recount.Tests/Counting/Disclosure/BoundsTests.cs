using CsCheck;
using Recount.Counting.Disclosure;

namespace Recount.Tests.Counting.Disclosure;

public class BoundsTests
{
    /// <summary>The note of September 2023, figure III and paragraph 13: two groups' needs are printed, the others' shares are.</summary>
    [Fact]
    public void The_notes_regional_groups_are_pinned_down_by_what_it_prints()
    {
        CellBounds[] cells =
        [
            CellBounds.OfShare("african", 59, decimals: 0, whole: 527),
            CellBounds.Printed("asia-pacific", 142),
            CellBounds.LessThan("eastern-european", 7, whole: 527),
            CellBounds.LessThan("latin-american-caribbean", 7, whole: 527),
            CellBounds.Printed("western-european-other", 0),
        ];

        var known = Bounds.Of(cells, [new CellSum([0, 1, 2, 3, 4], 527, 527)])!;

        Assert.Equal([313, 142, 36, 36, 0], known.Select(cell => cell.Low));
        Assert.All(known, cell => Assert.True(cell.IsKnown));
    }

    [Fact]
    public void What_contradicts_itself_has_no_bounds() => Assert.Null(Bounds.Of(
        [CellBounds.Printed("5", 55), CellBounds.Printed("6", 41)],
        [new CellSum([0, 1], 0, 90)]));

    [Fact]
    public void What_one_sum_tells_is_used_by_the_others()
    {
        CellBounds[] cells = [new("a", 0, 20), new("b", 0, 20), CellBounds.Printed("c", 3)];

        var known = Bounds.Of(cells, [new CellSum([0, 1], 10, 10), new CellSum([1, 2], 5, 5)])!;

        Assert.Equal([(8, 8), (2, 2), (3, 3)], known.Select(cell => (cell.Low, cell.High)));
    }

    [Fact]
    public void A_sum_of_no_cells_is_nothing() => Assert.Null(Bounds.Of(
        [CellBounds.Printed("5", 1)],
        [new CellSum([0], 1, 1), new CellSum([], 5, 5)]));

    /// <summary>Every whole number that rounds to the share is within the bounds, and no other.</summary>
    [Fact]
    public void Bounds_of_a_share_are_the_numbers_that_round_to_it() =>
        Gen.Select(Gen.Int[1, 3000], Gen.Int[0, 1000], Gen.Int[0, 2]).Sample((whole, thousandths, decimals) =>
        {
            decimal Share(long part) => Math.Round(100m * part / whole, decimals, MidpointRounding.AwayFromZero);
            var share = Share((long)whole * thousandths / 1000);

            var bounds = CellBounds.OfShare("", share, decimals, whole);

            Assert.Equal(
                Enumerable.Range(0, whole + 1).Select(part => (long)part).Where(part => Share(part) == share),
                Enumerable.Range(0, whole + 1).Select(part => (long)part).Where(part => part >= bounds.Low && part <= bounds.High));
        });

    /// <summary>Bounds never exclude the truth, and are those of trying every filling where there is one sum.</summary>
    [Fact]
    public void Bounds_are_those_that_trying_every_filling_gives() =>
        Gen.Select(Gen.Int[0, 6].Array[2, 4], Gen.Int[0, 3], Gen.Int[0, 3]).Sample((truth, below, above) =>
        {
            CellBounds[] cells = [.. truth.Select((value, i) => new CellBounds("", Math.Max(0, value - below - i), value + above))];
            var whole = truth.Sum();

            var bounds = Bounds.Of(cells, [new CellSum([.. Enumerable.Range(0, cells.Length)], whole, whole)])!;

            var fillings = Fillings(cells, whole).ToList();
            for (var i = 0; i < cells.Length; i++)
            {
                Assert.Equal((fillings.Min(filling => filling[i]), fillings.Max(filling => filling[i])), (bounds[i].Low, bounds[i].High));
            }
        });

    private static IEnumerable<long[]> Fillings(CellBounds[] cells, long whole) => cells
        .Aggregate(
            Enumerable.Repeat(Array.Empty<long>(), 1),
            (all, cell) => all.SelectMany(filling => Enumerable.Range((int)cell.Low, (int)(cell.High - cell.Low + 1)), (filling, value) => (long[])[.. filling, value]))
        .Where(filling => filling.Sum() == whole);
}
