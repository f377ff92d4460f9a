using Recount.Convention;
using Recount.Findings;

namespace Recount.Extraction.Items;

/// <summary>The needs of an item of the first cycle that holds nothing but options and articles.</summary>
internal static class ListedOptions
{
    /// <summary>One need per article and option; empty where the item says more.</summary>
    public static IReadOnlyList<CutNeed> Of(ItemText item, ItemContext context) =>
        [.. OptionCut.Listed(item, context.Inherited).Select(choice => NeedOf(item, context, choice))];

    private static CutNeed NeedOf(ItemText item, ItemContext context, OptionCut.Choice choice)
    {
        var rule = CategoryRules.Of(1).Find(
            choice.Option.Name, new HashSet<string>(), new HashSet<string>(), isHead: true, isDefinite: false)!;
        return new CutNeed
        {
            Start = choice.Start,
            End = choice.End,
            Text = item.Text[choice.Start..choice.End],
            Provisions = choice.Provision is { } provision ? [provision] : [],
            Scope = choice.Provision is null ? ScopeCode.Of(context.Chapter) : null,
            Invalid = item.Citations.Invalid,
            Suggestion = new Suggestion
            {
                Categories = [rule.Category],
                Confidence = Calibration.Confidence(Evidence.Option, isContested: false),
                Explanation = [item.Text[choice.Start..choice.End]],
            },
            Rule = "option",
        };
    }
}
