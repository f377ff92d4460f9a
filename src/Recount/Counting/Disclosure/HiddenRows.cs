using System.Globalization;

namespace Recount.Counting.Disclosure;

/// <summary>
/// The rows of an answer that stay hidden: those that fewer than some States stand behind, and others that would give them away. Which are
/// which is not told.
/// </summary>
/// <param name="Keys">The rows.</param>
/// <param name="HidesTotals">Whether the totals stay hidden too: too few States in all, or nothing left to hide behind.</param>
internal sealed record HiddenRows(IReadOnlySet<RowKey> Keys, bool HidesTotals)
{
    /// <summary>What a question that hides nothing hides.</summary>
    public static HiddenRows None => new(new HashSet<RowKey>(), HidesTotals: false);

    /// <summary>Whether anything is hidden.</summary>
    public bool IsAnything => Keys.Count > 0 || HidesTotals;

    /// <summary>Chooses the rows to hide.</summary>
    /// <param name="keys">The rows of the answer, in order.</param>
    /// <param name="threshold">Rows of one State up to one fewer than this are hidden; 2 or more.</param>
    public static HiddenRows Of(Query query, Cut cut, IReadOnlyList<RowKey> keys, int threshold)
    {
        var family = Suppression.FamilyOf(query);
        var part = query.By.Index().Where(by => by.Item is Dimension.Region or Dimension.State).Select(by => by.Index).Append(-1).First();
        var rows = keys.Select(key => cut[key].Of(family) with { Part = part < 0 ? null : key[part] ?? "" }).ToList();
        var total = cut.Totals.Of(family);
        var hidden = rows.Index().Where(row => row.Item.IsSmall(threshold)).Select(row => row.Index).ToHashSet();
        hidden.UnionWith(OverlappingGroups.ToHide(query, cut, keys, hidden, threshold));
        if (cut.Elsewhere.Of(family) is var elsewhere && elsewhere.IsSmall(threshold))
        {
            hidden.Add(rows.Count); // what stands in no row is never printed, but is the total less the rows
            rows.Add(elsewhere);
        }

        int StatesBehind(IEnumerable<int> places) => cut.StatesBehind(
            family, places.Where(row => row < keys.Count).Select(row => keys[row]), withElsewhere: places.Contains(keys.Count));
        int[] meant = [.. hidden];
        var table = new HiddenTable(rows, StatesBehind(Enumerable.Range(0, rows.Count)), threshold);
        bool IsGivenAway() => hidden.Count > 0 && (table.GivesAway(meant, hidden) || StatesBehind(hidden) < threshold);
        while (IsGivenAway() && table.Next(hidden) is { } next)
        {
            hidden.Add(next);
        }

        return new HiddenRows(
            hidden.Where(row => row < keys.Count).Select(row => keys[row]).ToHashSet(),
            total.IsSmall(threshold) || cut.Totals.Of(CountFamily.Selected).IsSmall(threshold) || IsGivenAway());
    }

    /// <summary>Whether a row is one of them.</summary>
    public bool Contains(RowKey key) => Keys.Contains(key);

    /// <summary>What a reader must know of them; nothing where none are hidden.</summary>
    public IEnumerable<string> Notices(int threshold)
    {
        if (IsAnything)
        {
            var rows = Keys.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Keys.Count} of the rows");
            yield return string.Create(CultureInfo.InvariantCulture, $"Hidden, so that nothing tells of fewer than {threshold} States: ")
                + string.Join(" and ", ((string[])[rows, HidesTotals ? "the totals" : ""]).Where(what => what.Length > 0)) + ".";
        }
    }
}
