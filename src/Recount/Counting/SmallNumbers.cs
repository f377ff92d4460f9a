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

    public static IEnumerable<string> Of(Query query, Cut cut)
    {
        foreach (var (place, dimension) in query.By.Index().Where(by => by.Item is Dimension.Region or Dimension.Group))
        {
            var small = cut.Rows
                .Where(key => cut[key].Identifying < Least)
                .Select(key => (Group: key[place] ?? ReviewFacets.NoRegion, cut[key].Identifying))
                .DistinctBy(row => row.Group)
                .OrderBy(row => row.Group, StringComparer.Ordinal)
                .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Group} {row.Identifying}"))
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
