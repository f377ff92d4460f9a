using Recount.Notes.Ties;

namespace Recount.Notes;

/// <summary>What a note is made of, in its order.</summary>
public abstract record NoteBlock;

/// <summary>A heading.</summary>
/// <param name="Level">1: I., 2: A., 3: 1., 4: a run-in title without a number.</param>
public sealed record NoteHeading(int Level, string Text) : NoteBlock;

/// <summary>A paragraph of text.</summary>
/// <param name="Text">May hold footnotes, each as <c>[^text]</c> at its place, and numbers of named paragraphs, as <c>[@name]</c>.</param>
public sealed record NoteParagraph(NoteParagraphKind Kind, string Text) : NoteBlock
{
    /// <summary>The name that references to it have; null without one.</summary>
    public string? Name { get; init; }

    /// <summary>The numbers in it that the count gave, in their order.</summary>
    public IReadOnlyList<NoteSpan> Spans { get; init; } = [];
}

/// <summary>A place that people write: their text, or the reminder until there is one.</summary>
/// <param name="Name">The name of the place, by which its text is kept from note to note.</param>
public sealed record NotePlace(string Name, IReadOnlyList<NoteBlock> Blocks) : NoteBlock
{
    /// <summary>Whether nobody has written there yet.</summary>
    public bool IsOpen => Blocks is [NoteParagraph { Kind: NoteParagraphKind.ToWrite }];
}

/// <summary>A figure's place; the figure is drawn from the counts.</summary>
/// <param name="Key">The figure's key, such as <c>figure1</c>.</param>
public sealed record NoteFigure(string Key) : NoteBlock;

/// <summary>A table's place; the table is filled from the counts.</summary>
/// <param name="Key">The table's key, such as <c>topics</c>.</param>
public sealed record NoteTablePlace(string Key) : NoteBlock;

/// <summary>How a paragraph is set.</summary>
public enum NoteParagraphKind
{
    /// <summary>Numbered through the whole note: 1., 2., 3.</summary>
    Numbered,

    /// <summary>A subparagraph of a numbered one: (a), (b).</summary>
    Sub,

    /// <summary>Without a number, as in the summary.</summary>
    Plain,

    /// <summary>A reminder to the people who finish the note; set apart, and not part of its text.</summary>
    ToWrite,
}
