namespace Recount.Notes.Sheets;

/// <summary>A State sheet in words, before it is set.</summary>
public sealed record SheetPage
{
    /// <summary>The State and what the page is.</summary>
    public required string Title { get; init; }

    /// <summary>That it is confidential, a sentence a cycle; empty where all of it is public.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>As at when, by which rule, and what it is not.</summary>
    public required string Terms { get; init; }

    /// <summary>The reviews, a row a cycle, under headings.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Reviews { get; init; }

    /// <summary>Counts: what they are, and the numbers.</summary>
    public required IReadOnlyList<(string Label, string Numbers)> Counts { get; init; }

    /// <summary>The heading of what is missing, then a sentence each.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The heading of the needs.</summary>
    public required string NeedsTitle { get; init; }

    /// <summary>The headings over provision, words and place.</summary>
    public required IReadOnlyList<string> NeedsHeadings { get; init; }

    /// <summary>The needs, in their order.</summary>
    public required IReadOnlyList<SheetLine> Needs { get; init; }

    /// <summary>Says how many needs were left out.</summary>
    public required Func<int, string> LeftOut { get; init; }

    /// <summary>The command that lists all of them.</summary>
    public required string Command { get; init; }

    /// <summary>How its language is set.</summary>
    public required NoteSetting Setting { get; init; }

    /// <summary>What it is not.</summary>
    public required string Unofficial { get; init; }
}

/// <summary>A need as the page has it.</summary>
/// <param name="Provisions">Cycle and provisions.</param>
/// <param name="Text">Its words, as written.</param>
/// <param name="Language">Of the words; null: not known.</param>
/// <param name="Place">Document and paragraph.</param>
/// <param name="Id">By which people know it.</param>
public sealed record SheetLine(string Provisions, string Text, Language? Language, string Place, string Id);
