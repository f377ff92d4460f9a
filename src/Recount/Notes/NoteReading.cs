namespace Recount.Notes;

/// <summary>A correction as corrigenda have it: <c>For 527 read 529</c>, whose own words are in italics.</summary>
/// <param name="Pattern">With the places <c>{0}</c>, <c>{1}</c>; what stands between them is in italics.</param>
public sealed record NoteReading(string Pattern, params IReadOnlyList<string> Values) : NoteBlock;
