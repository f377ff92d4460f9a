using Recount.Convention;

namespace Recount.Extraction.Items;

/// <summary>Settles which provisions each part of an item has.</summary>
internal static class PartProvisions
{
    /// <summary>
    /// A part's own citations, else those of its lead-in; a citation at the end of a series is every part's where no
    /// earlier part has one.
    /// </summary>
    public static IEnumerable<(ItemPart Part, IReadOnlyList<Provision> Provisions)> Of(
        ItemText item, IReadOnlyList<ItemPart> parts, ItemContext context)
    {
        var own = parts.Select(part => In(item, part.Start, part.End)).ToList();
        var isLastOnly = parts.Count > 1 && own[^1].Count > 0 && own.SkipLast(1).All(p => p.Count == 0);
        for (var i = 0; i < parts.Count; i++)
        {
            var lead = In(item, parts[i].Lead.Start, parts[i].Lead.End);
            var provisions = own[i] switch
            {
                { Count: > 0 } => (IReadOnlyList<Provision>)own[i],
                _ when lead.Count > 0 => lead,
                _ when isLastOnly => own[^1],
                _ when item.Citations.Invalid.Count > 0 || item.CitedChapters(parts[i].Start, parts[i].End).Any() => [],
                _ => context.Inherited,
            };
            yield return (parts[i], provisions);
        }
    }

    private static List<Provision> In(ItemText item, int start, int end) =>
        [.. item.CitedIn(start, end).SelectMany(span => span.Provisions).Distinct()];
}
