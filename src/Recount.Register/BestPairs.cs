namespace Recount.Register;

/// <summary>Pairs things of two lists by how alike they are: the best pair first, each thing once.</summary>
internal static class BestPairs
{
    public static Dictionary<TNew, TOld> Of<TNew, TOld>(IEnumerable<(TNew New, TOld Old, double Score)> candidates)
        where TNew : class
        where TOld : class
    {
        var pairs = new Dictionary<TNew, TOld>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<TOld>(ReferenceEqualityComparer.Instance);
        foreach (var (fresh, old, _) in candidates.OrderByDescending(candidate => candidate.Score))
        {
            if (!pairs.ContainsKey(fresh) && taken.Add(old))
            {
                pairs.Add(fresh, old);
            }
        }

        return pairs;
    }
}
