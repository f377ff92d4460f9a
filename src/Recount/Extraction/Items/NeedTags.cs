using Recount.Convention;

namespace Recount.Extraction.Items;

/// <summary>The tags of a need, from the closed list.</summary>
internal static class NeedTags
{
    /// <summary>In the order of the list.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Hit> hits)
    {
        var names = hits.Select(hit => hit.Name).ToHashSet();
        return [.. Tag.All.Select(tag => tag.Code).Where(names.Contains)];
    }
}
