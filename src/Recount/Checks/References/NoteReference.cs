namespace Recount.Checks.References;

/// <summary>What a text can send its reader to.</summary>
internal enum ReferenceKind
{
    Paragraph,
    Figure,
    Table,
    Annex,
}

/// <summary>A place where a note sends its reader to a numbered part of itself, or of a document with a symbol.</summary>
/// <param name="Numbers">All numbers that are named; of a range its ends.</param>
/// <param name="Symbol">The symbol of the other document; null for the note itself.</param>
/// <param name="Said">The words: <c>paras. 8 and 9</c>, <c>CAC/COSP/2023/9, para. 14</c>.</param>
internal sealed record NoteReference(ReferenceKind Kind, IReadOnlyList<int> Numbers, string? Symbol, string Said, TextPlace Place);
