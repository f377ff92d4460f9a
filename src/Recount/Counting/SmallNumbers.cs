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
                .Select(key => string.Join(" with ", query.By.Select((_, i) => key[i] ?? ReviewFacets.NoRegion))),
        ];
        if (rows.Length > 0)
        {
            var more = rows.Length > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {rows.Length - MostNamed} more") : "";
            yield return $"From one State alone: {string.Join(", ", rows.Take(MostNamed))}{more}.";
        }
    }

    public static IEnumerable<string> Of(Query query, Cut cut)
    {
        foreach (var (place, dimension) in query.By.Index().Where(by => by.Item is Dimension.Region or Dimension.Group))
        {
            var small = cut.Rows
                .Where(key => cut[key].Identifying < Least)
                .Select(key => (Group: key[place] ?? ReviewFacets.NoRegion, cut[key].Identifying))
                .DistinctBy(row => row.Group)
                .OrderBy(row => row.Group, StringComparer.Ordinal)
                .Select(row => query.Suppress is null ? string.Create(CultureInfo.InvariantCulture, $"{row.Group} {row.Identifying}") : row.Group)
                .ToList();
            if (small.Count > 0)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"Too few for analysis by {dimension.Code}, where fewer than {Least} States identify needs: {string.Join(", ", small)}.");
            }
        }
    }
}
