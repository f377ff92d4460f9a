namespace Recount.Notes.Papers;

/// <summary>A need of cycle 2 as a writer reads it.</summary>
public sealed record DigestNeed
{
    /// <summary>The id that people know.</summary>
    public required string Id { get; init; }

    /// <summary>Word for word, in the language of its document.</summary>
    public required string Text { get; init; }

    /// <summary>The code of the State, by which States are counted; it is never printed.</summary>
    public required string State { get; init; }

    /// <summary>Stated provisions, as cited.</summary>
    public required IReadOnlyList<string> Provisions { get; init; }

    /// <summary>Their articles.</summary>
    public required IReadOnlyList<int> Articles { get; init; }

    /// <summary>The primary category; null where none was decided.</summary>
    public required string? Category { get; init; }

    /// <summary>Keys of its themes, in the order of the themes.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>Whether it came after the day of the note before.</summary>
    public required bool IsNew { get; init; }

    /// <summary>Whether its words name a State of the roster, in English.</summary>
    public required bool NamesState { get; init; }
}
