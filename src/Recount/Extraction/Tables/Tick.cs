using Recount.Convention;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Tables;

/// <summary>One form of assistance for one article, or for one row, as a table states it.</summary>
/// <param name="Label">The options, as labelled.</param>
/// <param name="Codes">Their categories, as they stand in the table.</param>
/// <param name="Provisions">What they are for.</param>
/// <param name="At">The passage that states it: the tick, or the label in a list.</param>
/// <param name="Start">First character in the paragraph.</param>
/// <param name="End">The character behind the last one.</param>
internal sealed record Tick(
    string Label,
    IReadOnlyList<string> Codes,
    IReadOnlyList<Provision> Provisions,
    Passage At,
    int Start,
    int End);
