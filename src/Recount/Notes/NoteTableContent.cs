using Recount.Documents.Ties;

namespace Recount.Notes;

/// <summary>A table of the note, ready to be set.</summary>
/// <param name="Headings">One a column; the first column holds words, the others numbers.</param>
/// <param name="Footnotes">Marked a, b, c under the table.</param>
public sealed record NoteTableContent(
    string Title,
    IReadOnlyList<string> Headings,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    IReadOnlyList<string> Footnotes)
{
    /// <summary>What the cells of each row were printed from; null for words. Empty: nothing is known.</summary>
    public IReadOnlyList<IReadOnlyList<NoteTie?>> Ties { get; init; } = [];
}
