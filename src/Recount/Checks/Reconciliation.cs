using Recount.Checks.Relations;
using Recount.Checks.Solving;

namespace Recount.Checks;

/// <summary>Why bars add up to more than the total: needs that cite several articles of a cluster stand in each.</summary>
/// <param name="Whole">The total that the bars add up to more than.</param>
/// <param name="Links">What the bars add up to.</param>
/// <param name="Says">The sum in one line.</param>
internal sealed record Reconciliation(Quantity Whole, decimal Links, decimal Needs, string Says)
{
    /// <summary>For all needs, and for a chapter: where the clusters that are told of explain the difference.</summary>
    public static IReadOnlyList<Reconciliation> All(IReadOnlyList<Claim> claims, Propagation known) =>
    [
        .. claims.Where(claim => claim.Relations is [{ Terms.Count: 1 }])
            .Select(claim => claim.Subject)
            .Where(quantity => quantity is { Counted: Counted.Needs, Cycle: 2, Moment: Moment.Now, Extent.Kind: ExtentKind.All or ExtentKind.Chapter })
            .Distinct()
            .Select(whole => Of(whole, claims, known))
            .OfType<Reconciliation>(),
    ];

    private static Reconciliation? Of(Quantity whole, IReadOnlyList<Claim> claims, Propagation known)
    {
        Quantity Under(Extent extent) => whole with { Extent = extent };
        var bars = Covers.PlacesOf(whole.Extent).Select(place => Exact(known, Under(Extent.Articles([place])))).ToList();
        if (Exact(known, whole) is not { } needs || bars.Count == 0 || bars.Contains(null) || bars.Sum() is not { } links || links <= needs)
        {
            return null;
        }

        var places = Covers.PlacesOf(whole.Extent).ToHashSet();
        var shared = claims.Where(claim => claim.Relations is [{ Terms.Count: 1 }] && claim.Subject == Under(claim.Subject.Extent))
            .Select(claim => claim.Subject)
            .Where(quantity => quantity.Extent is { Kind: ExtentKind.Articles, Parts.Count: > 1 } extent && extent.Parts.All(places.Contains))
            .Distinct()
            .Select(quantity => (quantity.Extent, Shared: quantity.Extent.Parts.Sum(part => Exact(known, Under(Extent.Articles([part])))) - Exact(known, quantity)))
            .Where(cluster => cluster.Shared > 0)
            .OrderBy(cluster => cluster.Extent.Parts.Count)
            .ToList();
        return shared.Sum(cluster => cluster.Shared) == links - needs
            ? new Reconciliation(
                whole, links, needs,
                $"{CheckWords.Number(links)} links = {CheckWords.Number(needs)} needs + {CheckWords.Number(links - needs)} shared: "
                    + string.Join(", ", shared.Select(cluster => $"{CheckWords.Number(cluster.Shared!.Value)} ({cluster.Extent.Key})")))
            : null;
    }

    private static decimal? Exact(Propagation known, Quantity quantity) => known[quantity]?.Exact;
}
