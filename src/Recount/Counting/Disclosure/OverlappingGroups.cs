namespace Recount.Counting.Disclosure;

/// <summary>
/// Groups of States share members, and everybody knows which. From printed groups, and from the total, a reader can work out the numbers
/// of those States that are in the same ones of them: such a part must not be of few States.
/// </summary>
internal static class OverlappingGroups
{
    /// <summary>The rows of groups to hide, the ones with the fewest findings first, until no part is of few States.</summary>
    /// <param name="small">The rows that are hidden anyway.</param>
    public static IReadOnlyCollection<int> ToHide(
        Query query, Cut cut, IReadOnlyList<RowKey> keys, IReadOnlyCollection<int> small, int threshold)
    {
        if (query.By is not [Dimension.Group])
        {
            return [];
        }

        var (family, hidden) = (Suppression.FamilyOf(query), new List<int>());
        var everybody = cut.StatesOf(family);
        var printed = keys.Index().Where(row => !small.Contains(row.Index)).OrderByDescending(row => cut[row.Item].Of(family).Findings).ToList();
        while (printed.Count > 0 && HasSmallPart([.. printed.Select(row => cut.StatesOf(family, row.Item))], everybody, threshold))
        {
            hidden.Add(printed[^1].Index);
            printed.RemoveAt(printed.Count - 1);
        }

        return hidden;
    }

    private static bool HasSmallPart(IReadOnlyList<HashSet<int>> groups, HashSet<int> everybody, int threshold) =>
        groups.SelectMany(group => group).Union(everybody)
            .GroupBy(state => string.Concat(groups.Select(group => group.Contains(state) ? '1' : '0')))
            .Any(part => part.Count() < threshold);
}
