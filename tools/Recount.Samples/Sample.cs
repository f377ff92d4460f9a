namespace Recount.Samples;

/// <summary>A fictitious executive summary: what is written, and what must be found in it.</summary>
internal sealed record Sample
{
    /// <summary>The name of its files, without ending.</summary>
    public required string Name { get; init; }

    /// <summary>The lines <c>key: value</c> at the head of its definition.</summary>
    public required IReadOnlyDictionary<string, string> Facts { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    public required IReadOnlyList<ExpectedFinding> Findings { get; init; }

    /// <summary>Sentences that are no finding, however much they look like one.</summary>
    public required IReadOnlyList<string> NotFindings { get; init; }

    public string Language => Facts["language"];

    /// <summary>A fact of its head; null where the definition does not give it.</summary>
    public string? Fact(string key) => Facts.TryGetValue(key, out var value) ? value : null;
}

internal enum BlockKind
{
    /// <summary>A paragraph of text.</summary>
    Text,

    /// <summary>A heading; its level from 0.</summary>
    Heading,

    /// <summary>A line in bold: a State's name, a topic.</summary>
    Bold,

    /// <summary>An item of a list, bulleted or lettered by the layout; its level from 0.</summary>
    Item,

    /// <summary>The two columns above the title.</summary>
    Masthead,

    Table,

    /// <summary>A paragraph inside a text box.</summary>
    TextBox,

    PageBreak,
}

/// <summary>A part of a document's body.</summary>
/// <param name="Level">Of a heading or an item, from 0.</param>
/// <param name="Pieces">The text; empty for tables.</param>
internal sealed record Block(BlockKind Kind, int Level, IReadOnlyList<Piece> Pieces)
{
    /// <summary>Rows of cells of a table or masthead, the header row first.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> Rows { get; init; } = [];

    /// <summary>Widths of the columns, in twentieths of a point.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];
}

/// <summary>A cell: its text, or that it is one with the cell above or to the left.</summary>
internal sealed record Cell(IReadOnlyList<Piece> Pieces, bool IsMergedUp, bool IsMergedLeft);

internal enum PieceKind
{
    Text,
    Bold,
    Italic,
    Note,
    Inserted,
    Deleted,
    Hidden,
    Field,
    Control,
    Link,
    Break,
    Tab,
    SoftHyphen,
    NoBreakHyphen,
}

/// <summary>A stretch of text with one property of Word's.</summary>
/// <param name="Extra">A field's instruction; null for all others.</param>
internal sealed record Piece(PieceKind Kind, string Text, string? Extra = null)
{
    /// <summary>Whether a reader of the printed page sees it in its place.</summary>
    public bool IsSeen => Kind is not (PieceKind.Note or PieceKind.Deleted or PieceKind.Hidden);
}

/// <summary>A finding that the contract and the coding guide ask for; lists are in the order of mention.</summary>
internal sealed record ExpectedFinding
{
    public required string Kind { get; init; }

    public required string? Chapter { get; init; }

    /// <summary>Null for a tick, which has no wording of its own.</summary>
    public required string? Text { get; init; }

    public required IReadOnlyList<string> Provisions { get; init; }

    public string? Scope { get; init; }

    public IReadOnlyList<string>? Categories { get; init; }

    public IReadOnlyList<string>? BetterFit { get; init; }

    public IReadOnlyList<string>? Invalid { get; init; }

    public string? Priority { get; init; }

    public bool? ExistingAssistance { get; init; }
}
