using Recount.Figures;
using Recount.Notes.Ties;

namespace Recount.Notes;

/// <summary>A note before it is set in Word: masthead, blocks, figures and tables. It names no State.</summary>
public sealed record NoteDraft
{
    /// <summary>The most words that a document of the Secretariat may have.</summary>
    public const int MostWords = 8_500;

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
    public int Reminders => Lines.Count(IsReminder);

    /// <summary>The note as it is issued: without marks of a draft, without reminders.</summary>
    /// <param name="symbol">The document's symbol.</param>
    /// <param name="seal">SHA-256 of the list of the data published with it.</param>
    public NoteDraft Issue(string symbol, string seal) => this with
    {
        Masthead = Masthead is { } head ? head with { Symbol = symbol } : null,
        Blocks = [.. Blocks.Where(block => !IsReminder(block)).Select(WithoutReminders).Where(block => block is not NotePlace { Blocks.Count: 0 })],
        Origin = Origin with { Note = Origin.Note with { Symbol = symbol, Seal = seal, Reminders = [] } },
    };

    private static NoteBlock WithoutReminders(NoteBlock block) =>
        block is NotePlace place ? place with { Blocks = [.. place.Blocks.Where(inner => !IsReminder(inner))] } : block;

    private static bool IsReminder(NoteBlock block) => block is NoteParagraph { Kind: NoteParagraphKind.ToWrite };

    /// <summary>What texts of the last note compare and is not so any more, and which of them have no place, a sentence each.</summary>
    public IReadOnlyList<string> Untrue { get; init; } = [];

    /// <summary>Its words from the title on, footnotes, captions and tables with them, without reminders; Chinese is not written in words.</summary>
    public int WordCount => Texts().Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>The text with that of its places.</summary>
    public IEnumerable<NoteBlock> Lines => Blocks.SelectMany(block => block is NotePlace place ? place.Blocks : [block]);

    private IEnumerable<string> Texts() =>
    [
        Title, Subtitle ?? "", Summary ?? "",
        .. Lines.Select(block => block switch
        {
            NoteHeading heading => heading.Text,
            NoteParagraph { Kind: not NoteParagraphKind.ToWrite } paragraph => paragraph.Text.Replace("[^", " ", StringComparison.Ordinal),
            _ => "",
        }),
        .. Figures.SelectMany(figure => figure.Footnotes.Append(figure.Title)),
        .. Tables.Values.SelectMany(table => table.Rows.SelectMany(row => row).Concat(table.Footnotes).Append(table.Title)),
    ];
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
