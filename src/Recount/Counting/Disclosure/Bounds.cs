namespace Recount.Counting.Disclosure;

/// <summary>
/// What can be worked out of a table's hidden cells from all that is printed. Bounds are passed on between cells and
/// sums until nothing changes: what it calls known is known; what only several sums taken together would settle, it may miss.
/// </summary>
public static class Bounds
{
    /// <summary>The narrowest bounds that follow; null where what is printed contradicts itself.</summary>
    public static IReadOnlyList<CellBounds>? Of(IReadOnlyList<CellBounds> cells, IReadOnlyList<CellSum> sums)
    {
        CellBounds[] bounds = [.. cells];
        var hasChanged = true;
        while (hasChanged)
        {
            if (bounds.Any(cell => cell.Low > cell.High))
            {
                return null;
            }

            hasChanged = false;
            foreach (var sum in sums)
            {
                hasChanged |= Narrow(bounds, sum);
            }
        }

        return sums.All(sum => CanBe(bounds, sum)) ? bounds : null;
    }

    /// <summary>A cell is at most what the others leave at their least, and at least what they leave at their most.</summary>
    private static bool Narrow(CellBounds[] bounds, CellSum sum)
    {
        var low = sum.Cells.Sum(cell => bounds[cell].Low);
        var high = sum.Cells.Sum(cell => bounds[cell].High);
        var hasChanged = false;
        foreach (var place in sum.Cells)
        {
            var cell = bounds[place];
            var narrower = cell with
            {
                Low = Math.Max(cell.Low, sum.Low - (high - cell.High)),
                High = Math.Min(cell.High, sum.High - (low - cell.Low)),
            };
            if (narrower != cell)
            {
                (low, high) = (low + narrower.Low - cell.Low, high + narrower.High - cell.High);
                bounds[place] = narrower;
                hasChanged = true;
            }

            if (narrower.Low > narrower.High)
            {
                return true;
            }
        }

        return hasChanged;
    }

    private static bool CanBe(CellBounds[] bounds, CellSum sum) =>
        sum.Cells.Sum(cell => bounds[cell].Low) <= sum.High && sum.Cells.Sum(cell => bounds[cell].High) >= sum.Low;
}
