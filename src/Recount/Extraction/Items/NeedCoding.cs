using Recount.Convention;
using Recount.Findings;

namespace Recount.Extraction.Items;

/// <summary>Proposes categories, better fit and tags for one need.</summary>
internal static class NeedCoding
{
    /// <summary>The proposal for a stretch of an item.</summary>
    /// <param name="stated">The provisions under which it stands.</param>
    public static Suggestion Of(
        ItemText item, ItemPart part, ItemContext context, IReadOnlyList<Provision> stated, Scope? scope)
    {
        var (from, to) = (item.WordAt(part.Start), item.WordAt(part.End));
        var named = Named(item, part, context.Cycle ?? 2);
        var topics = item.Pack.Topics.All(item.Words, from, to).Select(hit => hit.Name).ToHashSet();
        var suggestion = new Suggestion
        {
            BetterFit = BetterFit.Of(topics, stated is [] ? context.ListedUnder : stated, scope),
            Tags = NeedTags.Of(item.Pack.Tags.All(item.Words, from, to)),
        };
        return WithCategories(suggestion, item, named, context.Category);
    }

    // A sentence asks before it names: "The commission would welcome courses". A lead-in may hold the category of its parts.
    private static IReadOnlyList<NamedProduct> Named(ItemText item, ItemPart part, int cycle)
    {
        var (from, to) = (item.WordAt(part.Start), item.WordAt(part.End));
        var nature = ItemNature.Of(item, from, to);
        var rules = CategoryRules.Of(cycle);
        var behindAsk = nature.AskEnd > from && nature.IsSentence
            ? ProductWalk.Read(item.Pack, rules, item.Words, nature.AskEnd, to)
            : [];
        if (behindAsk is [{ Evidence: not Evidence.Weak }, ..])
        {
            return behindAsk;
        }

        var whole = ProductWalk.Read(item.Pack, rules, item.Words, from, to);
        if (whole is [] && part.Lead.End > part.Lead.Start)
        {
            return ProductWalk.Read(
                item.Pack, rules, item.Words, item.WordAt(part.Lead.Start), item.WordAt(part.Lead.End));
        }

        if (whole is [{ Evidence: not Evidence.Weak }, ..])
        {
            return whole;
        }

        // What stands before the asking is who asks.
        var isSubject = whole is [var first, ..] && nature.IsSentence && first.Product.Start < nature.AskEnd;
        return behindAsk is not [] || isSubject ? behindAsk : whole;
    }

    private static Suggestion WithCategories(
        Suggestion suggestion, ItemText item, IReadOnlyList<NamedProduct> named, string? fact)
    {
        var categories = named.SelectMany(n => (string[])[n.Rule.Category, .. n.Rule.Further ?? []]);
        var all = (fact is null ? categories : categories.Prepend(fact)).Distinct().ToList();
        if (all.Count == 0)
        {
            return suggestion;
        }

        var evidence = fact is not null ? Evidence.Fact : named[0].Evidence;
        return suggestion with
        {
            Categories = all,
            Confidence = Calibration.Confidence(evidence, fact is null && named.Count > 1),
            Explanation = [.. named.SelectMany(n => n.Actions.Append(n.Product)).OrderBy(hit => hit.Start)
                .Select(hit => item.Text[item.Words[hit.Start].Start..item.Words[hit.End - 1].End]).Distinct()],
        };
    }
}
