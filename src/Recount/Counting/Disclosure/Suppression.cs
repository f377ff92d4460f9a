namespace Recount.Counting.Disclosure;

/// <summary>Chooses the cells of a table that stay hidden: small ones, and as many others as keep those from being worked out.</summary>
public static class Suppression
{
    /// <summary>The places of the cells to hide, in order.</summary>
    /// <param name="cells">The true numbers, from 0.</param>
    /// <param name="threshold">Numbers from 1 to one below it are hidden; 2 or more.</param>
    /// <param name="isSumPrinted">Whether a reader knows what all cells add up to.</param>
    /// <param name="others">The places of cells that are hidden for another reason.</param>
    public static IReadOnlyList<int> Of(
        IReadOnlyList<long> cells, int threshold, bool isSumPrinted, IReadOnlyCollection<int>? others = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, 2);
        var hidden = cells.Index().Where(cell => cell.Item > 0 && cell.Item < threshold).Select(cell => cell.Index).ToHashSet();
        hidden.UnionWith(others ?? []);
        while (hidden.Count > 0 && isSumPrinted && IsGivenAway(cells, hidden, threshold) && Next(cells, hidden) is { } next)
        {
            hidden.Add(next);
        }

        return [.. hidden.Order()];
    }

    /// <summary>What a reader can work out of the hidden cells, in the order of the cells; empty ones are never hidden, and readers know it.</summary>
    public static IReadOnlyList<CellBounds> WhatIsKnown(
        IReadOnlyList<string> names, IReadOnlyList<long> cells, IReadOnlyCollection<int> hidden, bool isSumPrinted)
    {
        var sum = cells.Sum();
        var known = cells.Select((cell, i) => hidden.Contains(i) ? new CellBounds(names[i], Math.Min(1, cell), sum) : CellBounds.Printed(names[i], cell));
        CellSum[] sums = isSumPrinted ? [new CellSum([.. Enumerable.Range(0, cells.Count)], sum, sum)] : [];
        return Bounds.Of([.. known], sums)!; // the true numbers are one way to fill it
    }

    /// <summary>A hidden number is safe while it may be as large as the threshold and while it may be another.</summary>
    internal static bool IsGivenAway(IReadOnlyList<long> cells, IReadOnlyCollection<int> hidden, int threshold)
    {
        var names = cells.Select(_ => "").ToList();
        var known = WhatIsKnown(names, cells, hidden, isSumPrinted: true);
        return hidden.Any(place => cells[place] > 0 && (known[place].IsKnown || known[place].High < threshold));
    }

    /// <summary>The smallest number that is still printed, for hiding it loses least; an empty cell hides nothing.</summary>
    private static int? Next(IReadOnlyList<long> cells, HashSet<int> hidden)
    {
        var rest = cells.Index().Where(cell => cell.Item > 0 && !hidden.Contains(cell.Index)).OrderBy(cell => cell.Item).ToList();
        return rest.Count == 0 ? null : rest[0].Index;
    }
}
