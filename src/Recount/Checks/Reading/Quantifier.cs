namespace Recount.Checks.Reading;

/// <summary>What a number can be that is said with words such as nearly, over, at least.</summary>
internal enum Quantifier
{
    None,
    Below,
    Above,
    Less,
    Least,
    Most,
    Around,
}

/// <summary>Two borders, both included.</summary>
internal readonly record struct Interval(decimal Low, decimal High)
{
    public bool Holds(decimal value) => value >= Low && value <= High;
}

/// <summary>From words to borders.</summary>
internal static class Quantified
{
    /// <summary>What a count can be.</summary>
    public static Interval Count(decimal value, Quantifier quantifier) => quantifier switch
    {
        Quantifier.None => new(value, value),
        Quantifier.Below => new(decimal.Floor(value * 0.85m), value),
        Quantifier.Above => new(value, decimal.Ceiling(value * 1.15m)),
        Quantifier.Less => new(0, value - 1),
        Quantifier.Least => new(value, Relation.Unbounded),
        Quantifier.Most => new(0, value),
        Quantifier.Around => new(decimal.Floor(value * 0.9m), decimal.Ceiling(value * 1.1m)),
    };

    /// <summary>What a share in per cent is as the words are usually meant.</summary>
    /// <param name="unit">The last digit that is printed: 1 for whole per cent.</param>
    public static Interval Share(decimal value, Quantifier quantifier, decimal unit) => quantifier switch
    {
        Quantifier.None => new(value - (unit / 2), value + (unit / 2)),
        Quantifier.Below => new(value - 1.25m, value),
        Quantifier.Above => new(value, value + 1.25m),
        Quantifier.Less => new(0, value),
        Quantifier.Least => new(value, 100),
        Quantifier.Most => new(0, value),
        Quantifier.Around => new(value - 2.5m, value + 2.5m),
    };

    /// <summary>What the share can be at all, if it was cut off instead of rounded, or the words were stretched.</summary>
    public static Interval LooseShare(decimal value, Quantifier quantifier, decimal unit) => quantifier switch
    {
        Quantifier.None => new(value - (unit * 0.99m), value + (unit * 0.99m)),
        Quantifier.Below => new(value - (IsRound(value) ? 2.5m : 1.25m), value + 0.5m),
        Quantifier.Above => new(value - 0.5m, value + (IsRound(value) ? 3m : 1.5m)),
        Quantifier.Around => new(value - 4, value + 4),
        _ => Share(value, quantifier, unit),
    };

    /// <summary>Words such as nearly are stretched to round numbers only.</summary>
    private static bool IsRound(decimal percent) => percent % 5 == 0;

    /// <summary>What a simple fraction can be, in per cent.</summary>
    public static Interval Fraction(decimal percent, Quantifier quantifier) => quantifier switch
    {
        Quantifier.None => new(percent - 1, percent + 1),
        Quantifier.Below => new(percent - 2.5m, percent),
        Quantifier.Above => new(percent, 100),
        Quantifier.Less => new(0, percent),
        Quantifier.Least => new(percent, 100),
        Quantifier.Most => new(0, percent),
        Quantifier.Around => new(percent - 3, percent + 3),
    };
}
