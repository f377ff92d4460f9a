namespace Recount.Counting;

/// <summary>The filters that a State meets or does not: on itself, its regional group, the other groups that it belongs to.</summary>
internal static class StateFilter
{
    /// <summary>What a filter says for States that belong to no regional group.</summary>
    public const string NoRegion = "none";

    /// <summary>Whether a State meets a filter on a day; filters on anything else are met by all.</summary>
    public static bool IsMet(QueryFilter filter, CountedState state, DateOnly day) => filter.Dimension switch
    {
        Dimension.State => filter.Values.Contains(state.Code),
        Dimension.Region => filter.Values.Contains(state.GroupOn(day) ?? NoRegion),
        Dimension.Group => state.SetsOn(day).Any(filter.Values.Contains),
        _ => true,
    };
}
