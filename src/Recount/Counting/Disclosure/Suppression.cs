namespace Recount.Counting.Disclosure;

/// <summary>Numbers of a table whose sum is printed.</summary>
/// <param name="Cells">The true numbers, from 0.</param>
/// <param name="Least">The least that any of them can be, as readers know.</param>
public sealed record SummedColumn(IReadOnlyList<long> Cells, int Least);

/// <summary>Chooses the rows of a table that stay hidden beside small ones, so that these cannot be worked out.</summary>
public static class Suppression
{
    /// <summary>Why rows cannot be hidden in the answer to a question, in one sentence; null where they can, or none are to be.</summary>
    public static string? Problem(Query query)
    {
        if (query.Suppress is not { } threshold)
        {
            return null;
        }

        var beside = query.Measures.Where(measure => measure.Measure
            is Measure.NeedsNamed or Measure.ShareNamed or Measure.ChallengeStatesWithoutNeed).Select(measure => measure.Code).ToList();
        return threshold < 2 ? $"found {threshold}, expected 2 or more States."
            : query.Since is not null ? "rows are hidden as at one day, for a change beside them would tell what they hold; ask without an earlier day."
            : beside.Count > 0 ? $"{string.Join(" and ", beside)} beside what they are taken from would tell of few States; ask for one of the two by itself."
            : null;
    }

    /// <summary>The places of the rows to hide, in order: the ones that are hidden anyway, and the ones beside them.</summary>
    /// <param name="small">The places of the rows that are hidden anyway.</param>
    /// <param name="threshold">How many values a hidden number must be able to have; 2 or more.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<SummedColumn> columns, IReadOnlyCollection<int> small, int threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, 2);
        var hidden = small.ToHashSet();
        while (columns.FirstOrDefault(column => IsGivenAway(column, hidden, threshold) && Next(column.Cells, hidden) is not null) is { } told)
        {
            hidden.Add(Next(told.Cells, hidden)!.Value); // asked above
        }

        return [.. hidden.Order()];
    }

    /// <summary>What a reader can work out of a column's cells, in their order.</summary>
    public static IReadOnlyList<CellBounds> WhatIsKnown(SummedColumn column, IReadOnlyCollection<int> hidden)
    {
        var sum = column.Cells.Sum();
        var known = column.Cells.Select((cell, i) => hidden.Contains(i)
            ? new CellBounds("", Math.Min(column.Least, cell), sum)
            : CellBounds.Printed("", cell));
        return Bounds.Of([.. known], [new CellSum([.. Enumerable.Range(0, column.Cells.Count)], sum, sum)])!; // the true numbers are one way to fill it
    }

    /// <summary>Whether what is printed leaves a hidden number fewer values than the threshold; that there is nothing may be known.</summary>
    internal static bool IsGivenAway(SummedColumn column, IReadOnlyCollection<int> hidden, int threshold)
    {
        var known = WhatIsKnown(column, hidden);
        return hidden.Any(place => column.Cells[place] > 0 && known[place].High - known[place].Low + 1 < threshold);
    }

    /// <summary>The smallest number that is still printed, for hiding it loses least; an empty cell hides nothing.</summary>
    private static int? Next(IReadOnlyList<long> cells, HashSet<int> hidden)
    {
        var rest = cells.Index().Where(cell => cell.Item > 0 && !hidden.Contains(cell.Index)).OrderBy(cell => cell.Item).ToList();
        return rest.Count == 0 ? null : rest[0].Index;
    }
}
