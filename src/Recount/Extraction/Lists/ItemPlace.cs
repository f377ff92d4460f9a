using Recount.Convention;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Lists;

/// <summary>Where an item stands, and what it takes over from there.</summary>
internal sealed record ItemPlace
{
    /// <summary>The section.</summary>
    public required Section Section { get; init; }

    /// <summary>The chapter of the section, or of a heading or row inside it; null where it is for both.</summary>
    public required Chapter? Chapter { get; init; }

    /// <summary>The provisions of a heading of one article, or of the row's own article cell.</summary>
    public IReadOnlyList<Provision> Inherited { get; init; } = [];

    /// <summary>The provisions of the heading, however many articles they are of.</summary>
    public IReadOnlyList<Provision> ListedUnder { get; init; } = [];

    /// <summary>A category that a heading or a type cell states.</summary>
    public string? Category { get; init; }

    /// <summary>The words that state it.</summary>
    public string? CategoryLabel { get; init; }

    /// <summary>The State's own ranking from a column; null without one.</summary>
    public string? Priority { get; init; }

    /// <summary>Whether it stands in a list or table, or below a heading or lead-in, so that a bare noun phrase is an item.</summary>
    public bool IsListed { get; init; }

    /// <summary>The place below a heading inside the section.</summary>
    public ItemPlace Below(InnerHeading heading)
    {
        var isOneArticle = heading.Provisions.DistinctBy(provision => provision.Article).Count() == 1;
        return this with
        {
            Chapter = Section.Chapter ?? heading.Chapter ?? Chapter,
            Inherited = heading.Provisions.Count == 0 && heading.Option is not null ? Inherited : isOneArticle ? heading.Provisions : [],
            ListedUnder = heading.Provisions.Count == 0 && heading.Option is not null ? ListedUnder : heading.Provisions,
            Category = heading.Option?.Code ?? (heading.Provisions.Count > 0 ? Category : null),
            CategoryLabel = heading.Option is null ? (heading.Provisions.Count > 0 ? CategoryLabel : null) : heading.Label,
            IsListed = true,
        };
    }
}

/// <summary>What a heading inside a section says about the items below it.</summary>
/// <param name="Provisions">What it cites.</param>
/// <param name="Chapter">The one chapter it names; null for none or several.</param>
/// <param name="Option">The form of assistance that it is, without other words; null otherwise.</param>
/// <param name="Label">The words of the option.</param>
/// <param name="IsOnly">Whether it holds nothing but articles, chapters and options.</param>
internal sealed record InnerHeading(
    IReadOnlyList<Provision> Provisions,
    Chapter? Chapter,
    Option? Option,
    string Label,
    bool IsOnly);
