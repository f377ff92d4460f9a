using Recount.Convention;

namespace Recount.Extraction.Items;

/// <summary>Makes the need of a part whose provisions are settled.</summary>
internal static class NeedBuilding
{
    /// <summary>The need.</summary>
    /// <param name="isUncut">Whether the part is a whole item or sentence; a whole sentence keeps its stop.</param>
    public static CutNeed Of(
        ItemText item, ItemPart part, IReadOnlyList<Provision> provisions, ItemContext context, bool existing, bool isUncut = true)
    {
        var nature = ItemNature.Of(item, item.WordAt(part.Start), item.WordAt(part.End));
        var keepsStop = isUncut && (nature.IsSentence || !context.IsListItem);
        var (start, end) = item.Trim(part.Start, part.End, keepsStop);
        var chapters = item.CitedChapters(part.Start, part.End).ToList();
        Scope? scope = provisions is not [] ? null
            : ScopeCode.Of(chapters is [] ? context.Chapter : chapters is [var only] ? only : null);
        return new CutNeed
        {
            Start = start,
            End = end,
            Text = item.Text[start..end],
            Provisions = provisions,
            Scope = scope,
            Invalid = [.. item.CitedIn(part.Start, part.End).SelectMany(span => span.Invalid).Distinct()],
            Suggestion = NeedCoding.Of(item, part, context, provisions, scope),
            Priority = Priority(item, part),
            ExistingAssistance = existing,
            Rule = part.Rule,
        };
    }

    private static string? Priority(ItemText item, ItemPart part)
    {
        var hit = item.SignalsIn(item.WordAt(part.Lead.Start), item.WordAt(part.End))
            .FirstOrDefault(hit => hit.Name == "priority");
        return hit.End > 0 ? item.Text[item.Words[hit.Start].Start..item.Words[hit.End - 1].End] : null;
    }
}
