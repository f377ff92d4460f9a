using System.Globalization;

namespace Recount.Counting.Disclosure;

/// <summary>The rows of an answer that stay hidden: those that fewer than some States stand behind, and others that would give them away.</summary>
/// <param name="Small">Behind which too few States stand, now or as at the earlier day.</param>
/// <param name="Beside">Hidden so that the total does not tell what the small ones hold.</param>
/// <param name="HidesTotals">Whether the totals stay hidden too: too few States in all, or nothing left to hide behind.</param>
internal sealed record HiddenRows(IReadOnlySet<RowKey> Small, IReadOnlySet<RowKey> Beside, bool HidesTotals)
{
    /// <summary>What a question that hides nothing hides.</summary>
    public static HiddenRows None { get; } = new(new HashSet<RowKey>(), new HashSet<RowKey>(), HidesTotals: false);

    /// <summary>Chooses the rows to hide.</summary>
    /// <param name="keys">The rows of the answer, in order.</param>
    /// <param name="threshold">Rows of one State up to one fewer than this are hidden; 2 or more.</param>
    public static HiddenRows Of(Cut cut, Cut? before, IReadOnlyList<RowKey> keys, int threshold)
    {
        var small = keys.Index()
            .Where(row => IsSmall(cut[row.Item], threshold) || (before is not null && IsSmall(before[row.Item], threshold)))
            .Select(row => row.Index)
            .ToList();
        if (small.Count == 0)
        {
            return None with { HidesTotals = IsSmall(cut.Totals, threshold) };
        }

        long[] needs = [.. keys.Select(key => cut[key].Needs)];
        var hidden = Suppression.Of(needs, threshold, isSumPrinted: true, small);
        return new HiddenRows(
            small.Select(row => keys[row]).ToHashSet(),
            hidden.Except(small).Select(row => keys[row]).ToHashSet(),
            IsSmall(cut.Totals, threshold) || Suppression.IsGivenAway(needs, hidden, threshold));
    }

    /// <summary>Whether a row is one of them.</summary>
    public bool Contains(RowKey key) => Small.Contains(key) || Beside.Contains(key);

    /// <summary>What a reader must know of them; nothing where none are hidden.</summary>
    public IEnumerable<string> Notices(int threshold)
    {
        if (Small.Count > 0 || HidesTotals)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"Hidden, because fewer than {threshold} States stand behind them: {Small.Count} of the rows")
                + (Beside.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {Beside.Count} more, so that the total does not give them away") : "")
                + (HidesTotals ? "; the totals, which would give them away." : ".");
        }
    }

    private static bool IsSmall(CutCounts counts, int threshold) =>
        IsFew(counts.States, threshold) || IsFew(counts.ChallengeStates, threshold);

    private static bool IsFew(int states, int threshold) => states > 0 && states < threshold;
}
