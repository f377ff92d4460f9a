namespace Recount.Extraction.Items;

/// <summary>A stretch of an item that is one need, before its provisions are settled.</summary>
/// <param name="Lead">Where the words stand that lead in to it and its sisters; empty without any.</param>
/// <param name="Rule">The rule that cut it.</param>
internal readonly record struct ItemPart(int Start, int End, (int Start, int End) Lead, string Rule);
