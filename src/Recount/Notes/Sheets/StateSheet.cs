using Recount.Convention;
using Recount.Counting;
using Recount.Findings;

namespace Recount.Notes.Sheets;

/// <summary>What one State's own summaries say of its needs, as at a day; nothing of any other State.</summary>
public sealed record StateSheet
{
    /// <summary>The State's code.</summary>
    public required string Code { get; init; }

    /// <summary>The last day that counts.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Whose view.</summary>
    public required RegisterView View { get; init; }

    /// <summary>The register's revision.</summary>
    public required int Revision { get; init; }

    /// <summary>Cycle 1, then cycle 2, also where nothing of it counts.</summary>
    public required IReadOnlyList<SheetCycle> Cycles { get; init; }
}

/// <summary>What is known of one cycle.</summary>
public sealed record SheetCycle
{
    /// <summary>1 or 2.</summary>
    public required int Cycle { get; init; }

    /// <summary>The review; null where none counts for the one who looks.</summary>
    public required SheetReview? Review { get; init; }

    /// <summary>Distinct needs.</summary>
    public int Needs { get; init; }

    /// <summary>Of these, how many nobody has confirmed yet.</summary>
    public int Unconfirmed { get; init; }

    /// <summary>Needs by chapter.</summary>
    public IReadOnlyList<SheetRow> Chapters { get; init; } = [];

    /// <summary>Needs by article, then those of chapters as a whole and of none.</summary>
    public IReadOnlyList<SheetRow> Articles { get; init; } = [];

    /// <summary>Needs by primary category.</summary>
    public IReadOnlyList<SheetRow> Categories { get; init; } = [];

    /// <summary>Each need, by its first article, those without one last.</summary>
    public IReadOnlyList<SheetNeed> Items { get; init; } = [];
}

/// <summary>A review that counts.</summary>
/// <param name="Issued">The day it became public; null: not by the day of the sheet.</param>
/// <param name="Symbol">Of the executive summary; null where the register has none.</param>
/// <param name="IsAssumed">Whether the day it was finalized is only the document's date.</param>
/// <param name="Statements">What the summary says by chapter; null where no document was read.</param>
public sealed record SheetReview(
    DateOnly Finalized, DateOnly? Issued, string? Symbol, bool IsAssumed, IReadOnlyDictionary<Chapter, ChapterStatement?>? Statements);

/// <summary>A row of a count.</summary>
/// <param name="Dimension">What the key is of.</param>
public sealed record SheetRow(Dimension Dimension, string? Key, int Needs);

/// <summary>A need.</summary>
/// <param name="Provisions">As stated; empty where it names none.</param>
public sealed record SheetNeed(int Cycle, IReadOnlyList<Provision> Provisions, Scope? Scope, SheetPassage Passage);

/// <summary>The words of a need, and where they stand.</summary>
/// <param name="Id">By which people know it.</param>
/// <param name="Text">As written; never changed, never cut.</param>
/// <param name="Language">Of the document; null: not recognized, or given in a table.</param>
/// <param name="Document">Its symbol, else its file; null: given in a table.</param>
/// <param name="Paragraph">From 0; null where it is not known.</param>
public sealed record SheetPassage(string Id, string Text, Language? Language, string? Document, int? Paragraph);
