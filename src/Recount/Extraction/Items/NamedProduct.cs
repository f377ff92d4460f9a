namespace Recount.Extraction.Items;

/// <summary>A product that a need names, and what it speaks for.</summary>
/// <param name="Product">Where it stands, in words.</param>
/// <param name="Actions">The actions that govern it, in their order.</param>
/// <param name="Coordinator">Index of the word that joins it to the product before; -1 for the first.</param>
/// <param name="ChunkStart">Index of the first word of its phrase.</param>
internal sealed record NamedProduct(
    CategoryRule Rule, Evidence Evidence, Hit Product, IReadOnlyList<Hit> Actions, int Coordinator, int ChunkStart);
