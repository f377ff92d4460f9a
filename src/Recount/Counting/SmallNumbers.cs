using System.Globalization;

namespace Recount.Counting;

/// <summary>
/// Groups of States too small to tell anything of: fewer than ten States with any need. The note of September 2023 found 6
/// and 8 States "insufficient for further substantive analysis by region" and analysed groups of 19 and 21 (paragraph 14).
/// </summary>
internal static class SmallNumbers
{
    /// <summary>The least number of States identifying needs on which a group's numbers may rest.</summary>
    public const int Least = 10;

    private const int MostNamed = 8;

    /// <summary>The rows that rest on one State alone; where States are rows, all do.</summary>
    public static IEnumerable<string> OfOneState(Query query, Cut cut, IReadOnlyList<RowKey> keys)
    {
        if (query.Suppress is not null || query.By.Contains(Dimension.State))
        {
            yield break;
        }

        string[] rows =
        [
            .. keys.Where(key => cut[key].States == 1)
                .Select(key => string.Join(" with ", query.By.Select((_, i) => key[i] ?? StateFilter.NoRegion))),
        ];
        if (rows.Length > 0)
        {
            var more = rows.Length > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {rows.Length - MostNamed} more") : "";
            yield return $"From one State alone: {string.Join(", ", rows.Take(MostNamed))}{more}.";
        }
    }

    /// <summary>The groups of States, of the rows or of the selection, of which too few States identify needs.</summary>
    public static IEnumerable<string> Of(Snapshot snapshot, Query query, Cut cut)
    {
        var by = string.Join(" and ", query.By.Select(QueryWords.Of));
        foreach (var dimension in query.By.Where(dimension => dimension is Dimension.Region or Dimension.Group))
        {
            var small = OfRows(snapshot, query, cut, dimension)
                .Where(group => group.Identifying < Least)
                .OrderBy(group => group.Name, StringComparer.Ordinal)
                .Select(group => Text($"{group.Name} {group.Identifying}"))
                .ToList();
            if (small.Count > 0)
            {
                yield return Text($"Too few for analysis by {by}, where fewer than {Least} States identify needs: {string.Join(", ", small)}.");
            }
        }

        foreach (var filter in query.Where.Where(filter => filter.Dimension is Dimension.Region or Dimension.Group))
        {
            if (cut.Totals.Identifying < Least && !query.By.Contains(filter.Dimension))
            {
                yield return Text($"Too few for analysis of {QueryWords.Of(filter)}, where fewer than {Least} States identify needs: {cut.Totals.Identifying}.");
            }
        }
    }

    /// <summary>Beside another dimension a group is looked at as a whole, but for each cycle of its own where rows are of cycles.</summary>
    private static IEnumerable<(string Name, int Identifying)> OfRows(Snapshot snapshot, Query query, Cut cut, Dimension dimension)
    {
        var byCycle = query.By.Contains(Dimension.Cycle);
        var alone = query.By.Count == 1 || byCycle
            ? cut
            : QueryCount.Count(snapshot, query with { By = [dimension], Since = null });
        var place = alone == cut ? query.By.ToList().IndexOf(dimension) : 0;
        return alone.Rows.Select(key => (
            (key[place] ?? StateFilter.NoRegion) + (byCycle ? $" in cycle {key[1 - place]}" : ""),
            alone[key].Identifying));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
