namespace Recount.Checks;

/// <summary>A quantity times a number.</summary>
public readonly record struct Term(Quantity Quantity, decimal Factor);

/// <summary>Terms whose sum lies between two numbers, both included.</summary>
/// <param name="Low">The least; <see cref="Unbounded"/> below zero: none.</param>
/// <param name="High">The most; <see cref="Unbounded"/>: none.</param>
/// <param name="Why">The rule of counting behind it; for a claim, what is claimed.</param>
public sealed record Relation(IReadOnlyList<Term> Terms, decimal Low, decimal High, RelationRule Why)
{
    /// <summary>More than anything that is counted here.</summary>
    public const decimal Unbounded = 1_000_000_000_000m;

    /// <summary>One quantity between two numbers.</summary>
    public static Relation Is(Quantity quantity, decimal low, decimal high) =>
        new([new(quantity, 1)], low, high, RelationRule.Stated);

    /// <summary>A quantity that is at most another.</summary>
    public static Relation AtMost(Quantity small, Quantity large, RelationRule why) =>
        new([new(large, 1), new(small, -1)], 0, Unbounded, why);

    /// <summary>A quantity that is the sum of others.</summary>
    public static Relation Sum(Quantity whole, IEnumerable<Quantity> parts, RelationRule why) =>
        new([new(whole, -1), .. parts.Select(part => new Term(part, 1))], 0, 0, why);

    /// <summary>A quantity that is at most the sum of others.</summary>
    public static Relation Cover(Quantity whole, IEnumerable<Quantity> parts) =>
        new([new(whole, -1), .. parts.Select(part => new Term(part, 1))], 0, Unbounded, RelationRule.Cover);

    /// <summary>A quantity as a share of another, in per cent.</summary>
    /// <param name="low">From 0.</param>
    public static IReadOnlyList<Relation> Share(IReadOnlyList<Quantity> parts, Quantity whole, decimal low, decimal high) =>
    [
        .. low <= 0 ? [] : (Relation[])[new([.. parts.Select(part => new Term(part, 100)), new(whole, -low)], 0, Unbounded, RelationRule.Share)],
        new([.. parts.Select(part => new Term(part, 100)), new(whole, -high)], -Unbounded, 0, RelationRule.Share),
    ];
}

/// <summary>Why a relation holds.</summary>
public enum RelationRule
{
    /// <summary>The text says the number.</summary>
    Stated,

    /// <summary>The text says the share.</summary>
    Share,

    /// <summary>The text says that it is more, or the most.</summary>
    Comparison,

    /// <summary>What is within something is no more than that.</summary>
    Within,

    /// <summary>What is covered by parts is no more than their sum.</summary>
    Cover,

    /// <summary>Parts that share nothing add up to the whole.</summary>
    Parts,

    /// <summary>Before, and added since, give now.</summary>
    Growth,

    /// <summary>A State that identifies needs has one at least.</summary>
    Each,

    /// <summary>Only States with a finalized summary can identify needs in it.</summary>
    Finalized,
}
