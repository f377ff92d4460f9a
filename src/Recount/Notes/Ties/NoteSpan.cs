using Recount.Documents.Ties;

namespace Recount.Notes.Ties;

/// <summary>The part of a text that a rule of the template printed from the count.</summary>
/// <param name="Start">Its first character in the text.</param>
public sealed record NoteSpan(int Start, int Length, NoteTie Tie);
