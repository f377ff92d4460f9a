namespace Recount.Checks.Solving;

/// <summary>The least and the most that a quantity can be, and the claims that say so.</summary>
internal sealed class QuantityBounds
{
    public double Low { get; set; }

    public double High { get; set; } = double.PositiveInfinity;

    public ClaimSet LowFrom { get; set; } = ClaimSet.Empty;

    public ClaimSet HighFrom { get; set; } = ClaimSet.Empty;

    /// <summary>The relation that gave the least; null where nothing did.</summary>
    public Relation? LowBy { get; set; }

    /// <summary>The relation that gave the most.</summary>
    public Relation? HighBy { get; set; }

    /// <summary>The number, where it can only be one; else null.</summary>
    public decimal? Exact => Low == High ? (decimal)Low : null;

    /// <summary>Whether there is a most.</summary>
    public bool HasHigh => !double.IsPositiveInfinity(High);
}
