using Recount.Convention;
using Recount.Extraction.Items;
using Recount.Findings;

namespace Recount.Extraction;

/// <summary>Reads one item (a bullet, a numbered item, a table row, a sentence or paragraph) of a section on assistance:
/// whether it asks for something, how many needs it holds, and what each is about.</summary>
public static class ItemReader
{
    private const int LongestItem = 20_000;

    /// <summary>Reads an item.</summary>
    /// <param name="text">Its normalised text, without automatic label; a typed bullet or number may still be there.</param>
    public static ItemReading Read(string text, ItemContext context)
    {
        var pack = RulePack.Of(context.Language);
        var item = new ItemText(text, pack, CitationReader.Read(text, context.Language));
        if (context.Cycle == 1 && ListedOptions.Of(item, context) is { Count: > 0 } options)
        {
            return new ItemReading(ItemKind.Need, options) { Said = [ItemKind.Need] };
        }

        return text.Length > LongestItem ? ItemSentences.ReadWhole(item, context) : ItemSentences.Read(item, context);
    }
}

/// <summary>What is known of an item from where it stands.</summary>
public sealed record ItemContext
{
    /// <summary>The document's language.</summary>
    public required Language Language { get; init; }

    /// <summary>1 or 2; null: not known, read as 2.</summary>
    public required int? Cycle { get; init; }

    /// <summary>The section's chapter; null in a section for both.</summary>
    public required Chapter? Chapter { get; init; }

    /// <summary>Provisions that parts without a citation of their own take over, from a run-in or table heading of one article.</summary>
    public IReadOnlyList<Provision> Inherited { get; init; } = [];

    /// <summary>The articles of the heading it is listed under, several or one; a hint for the better fit only.</summary>
    public IReadOnlyList<Provision> ListedUnder { get; init; } = [];

    /// <summary>A category given as a fact by a heading or a type column; null without one.</summary>
    public string? Category { get; init; }

    /// <summary>Whether it is an item of a list or table under a heading for needs, so that a bare noun phrase asks for something.</summary>
    public bool IsListItem { get; init; }
}

/// <summary>What an item turned out to be.</summary>
public enum ItemKind
{
    /// <summary>It asks for assistance.</summary>
    Need,

    /// <summary>It says that nothing is asked for.</summary>
    NoneStated,

    /// <summary>The State offers assistance to others.</summary>
    Offer,

    /// <summary>It tells of assistance received, and asks for no more.</summary>
    Received,

    /// <summary>It recommends something to the State.</summary>
    Recommendation,

    /// <summary>It announces the items after it, and asks for nothing itself.</summary>
    LeadIn,

    /// <summary>Anything else.</summary>
    Remark,
}

/// <summary>An item, read.</summary>
/// <param name="Kind">A need where any of its parts is one.</param>
/// <param name="Needs">Empty unless <paramref name="Kind"/> is a need.</param>
public sealed record ItemReading(ItemKind Kind, IReadOnlyList<CutNeed> Needs)
{
    /// <summary>What its sentences say, each once, in their order: "No needs were identified, but …" says two things.</summary>
    public IReadOnlyList<ItemKind> Said { get; init; } = [];
}

/// <summary>One need cut out of an item.</summary>
public sealed record CutNeed
{
    /// <summary>Where its text stands in the item's text, UTF-16.</summary>
    public required int Start { get; init; }

    /// <summary>The character behind its last one.</summary>
    public required int End { get; init; }

    /// <summary>The wording, cut after the contract: no bullet, no number, no closing mark.</summary>
    public required string Text { get; init; }

    /// <summary>Its provisions, in the order of mention, inherited ones included; empty: it has a scope.</summary>
    public required IReadOnlyList<Provision> Provisions { get; init; }

    /// <summary>The scope where there are no provisions.</summary>
    public required Scope? Scope { get; init; }

    /// <summary>Citations the Convention does not have.</summary>
    public IReadOnlyList<string> Invalid { get; init; } = [];

    /// <summary>Categories, better fit, tags.</summary>
    public required Suggestion Suggestion { get; init; }

    /// <summary>As written; null without one.</summary>
    public string? Priority { get; init; }

    /// <summary>Whether such assistance is already given.</summary>
    public bool ExistingAssistance { get; init; }

    /// <summary>The rule that cut it: <c>item</c>, <c>series</c>, <c>sentence</c>, <c>own-citation</c>, <c>option</c>.</summary>
    public required string Rule { get; init; }
}
