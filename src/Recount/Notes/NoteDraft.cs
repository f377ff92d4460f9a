using Recount.Figures;
using Recount.Notes.Ties;

namespace Recount.Notes;

/// <summary>A note before it is set in Word: masthead, blocks, figures and tables. It names no State.</summary>
public sealed record NoteDraft
{
    /// <summary>The lines of the masthead; null: it has none.</summary>
    public NoteMasthead? Masthead { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Such as "Note by the Secretariat"; null: it has none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The paragraph in the summary's box; null: it has none.</summary>
    public string? Summary { get; init; }

    /// <summary>The text, in its order.</summary>
    public required IReadOnlyList<NoteBlock> Blocks { get; init; }

    /// <summary>The figures by key, in the order they are numbered.</summary>
    public required IReadOnlyList<ChartSpec> Figures { get; init; }

    /// <summary>The tables by key.</summary>
    public required IReadOnlyDictionary<string, NoteTableContent> Tables { get; init; }

    /// <summary>The words that the setting itself needs, by key: <c>figure</c>, <c>table</c>, <c>summary</c>, <c>draft</c>.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>How its language is set.</summary>
    public required NoteSetting Setting { get; init; }

    /// <summary>What its numbers were counted from.</summary>
    public required NoteOrigin Origin { get; init; }

    /// <summary>Whether it is no draft any more.</summary>
    public bool IsIssued => Origin.Note.Symbol is not null;

    /// <summary>How many reminders to the people who finish it stand in it.</summary>
    public int Reminders => Blocks.Count(IsReminder);

    /// <summary>The note as it is issued: without marks of a draft, without reminders.</summary>
    /// <param name="symbol">The document's symbol.</param>
    /// <param name="seal">SHA-256 of the list of the data published with it.</param>
    public NoteDraft Issue(string symbol, string seal) => this with
    {
        Masthead = Masthead is { } head ? head with { Symbol = symbol } : null,
        Blocks = [.. Blocks.Where(block => !IsReminder(block))],
        Origin = Origin with { Note = Origin.Note with { Symbol = symbol, Seal = seal } },
    };

    private static bool IsReminder(NoteBlock block) => block is NoteParagraph { Kind: NoteParagraphKind.ToWrite };
}

/// <summary>What stands at the head of the first page.</summary>
/// <param name="Organization">"United Nations".</param>
/// <param name="Symbol">The document's symbol, or a place for it.</param>
/// <param name="Body">The body's name, one line an entry.</param>
/// <param name="Right">Distr., date, language, original: one line an entry.</param>
/// <param name="Session">Session, place, agenda item: one line an entry, without a rule above where empty.</param>
public sealed record NoteMasthead(
    string Organization,
    string Symbol,
    IReadOnlyList<string> Body,
    IReadOnlyList<string> Right,
    IReadOnlyList<string> Session);
