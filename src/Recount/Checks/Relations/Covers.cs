using Recount.Convention;
using Recount.Mechanism;

namespace Recount.Checks.Relations;

/// <summary>Quantities that together cover another one, or divide it.</summary>
internal static class Covers
{
    /// <summary>The row of States that belong to no regional group.</summary>
    private const string NoGroup = "none";

    /// <summary>Covers of a cluster, a chapter or a cycle by articles and by clusters of them.</summary>
    public static IEnumerable<IReadOnlyList<Quantity>> Of(Quantity whole, IReadOnlyList<Quantity> same)
    {
        var articles = same.Where(quantity => quantity.Extent.Kind == ExtentKind.Articles).ToList();
        if (whole.Extent.Kind is not (ExtentKind.Articles or ExtentKind.Chapter or ExtentKind.All) || whole.Cycle != 2 || whole.Extent.Parts is [_] && whole.Extent.Kind == ExtentKind.Articles)
        {
            yield break;
        }

        var places = PlacesOf(whole.Extent);
        var single = articles.Where(quantity => quantity.Extent.Parts.Count == 1 && places.Contains(quantity.Extent.Key)).ToList();
        if (places.Count > 0 && single.Count == places.Count)
        {
            yield return single;
        }

        if (whole.Extent.Kind == ExtentKind.All && All([nameof(Chapter.II), nameof(Chapter.V)], ExtentKind.Chapter, same) is { } chapters)
        {
            yield return chapters;
        }

        // The largest clusters first: they leave the least that is counted twice.
        var (cover, left) = (new List<Quantity>(), places.ToHashSet());
        foreach (var quantity in articles.Where(quantity => quantity != whole).OrderByDescending(quantity => quantity.Extent.Parts.Count).ThenBy(quantity => quantity.Extent.Key, StringComparer.Ordinal))
        {
            if (quantity.Extent.Parts.All(left.Contains))
            {
                cover.Add(quantity);
                left.ExceptWith(quantity.Extent.Parts);
            }
        }

        if (left.Count == 0 && cover.Exists(quantity => quantity.Extent.Parts.Count > 1))
        {
            yield return cover;
        }
    }

    /// <summary>Parts that share nothing: all categories, all regional groups, the chapters of cycle 1.</summary>
    public static IEnumerable<IReadOnlyList<Quantity>> Parts(Quantity whole, IReadOnlyList<Quantity> same)
    {
        if (whole.Extent.Kind == ExtentKind.Categories && whole.Extent.Parts.Count > 1)
        {
            if (All(whole.Extent.Parts, ExtentKind.Categories, same) is { } some && whole.Counted == Counted.Needs)
            {
                yield return some;
            }
        }
        else if (whole.Extent.Kind == ExtentKind.All)
        {
            string[] categories = [.. Category.OfCycle(whole.Cycle).Select(category => category.Code)];
            if (whole.Counted is Counted.Needs or Counted.Finalized or Counted.States or Counted.Parties
                && All([.. RegionalGroup.All.Select(group => group.Code)], ExtentKind.Region, same) is { } groups)
            {
                yield return [.. groups, .. same.Where(quantity => quantity.Extent == Extent.Region(NoGroup))];
            }

            if (whole.Counted == Counted.Needs && categories.Length > 0 && All(categories, ExtentKind.Categories, same) is { } kinds)
            {
                yield return kinds;
            }

            if (whole is { Counted: Counted.Needs, Cycle: 1 } && All([nameof(Chapter.III), nameof(Chapter.IV)], ExtentKind.Chapter, same) is { } chapters)
            {
                yield return chapters;
            }
        }
    }

    /// <summary>The places of an extent in which cycle 2 can have needs.</summary>
    public static IReadOnlyList<string> PlacesOf(Extent extent)
    {
        string[] second = [.. Enumerable.Range(5, 10).Select(Text), Extent.GeneralII];
        string[] fifth = [.. Enumerable.Range(51, 9).Select(Text)];
        return extent.Kind switch
        {
            ExtentKind.Articles => extent.Parts,
            ExtentKind.Chapter => extent.Key == nameof(Chapter.II) ? second : extent.Key == nameof(Chapter.V) ? fifth : [],
            ExtentKind.All => [.. second, .. fifth],
            _ => [],
        };

        static string Text(int article) => article.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static List<Quantity>? All(IReadOnlyList<string> keys, ExtentKind kind, IReadOnlyList<Quantity> same)
    {
        var found = keys.Select(key => same.FirstOrDefault(quantity => quantity.Extent == new Extent(kind, key))).OfType<Quantity>().ToList();
        return found.Count == keys.Count ? found : null;
    }
}
