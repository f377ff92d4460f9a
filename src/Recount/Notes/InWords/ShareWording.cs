namespace Recount.Notes.InWords;

/// <summary>What a wording says of a share: how it stands to a simple fraction or a whole per cent.</summary>
/// <param name="Numerator">Of the fraction, or the per cent.</param>
/// <param name="Denominator">2 to 5, or 100 for per cent.</param>
public readonly record struct ShareWording(ShareRelation Relation, int Numerator, int Denominator)
{
    /// <summary>Whether it is so many per cent, not a fraction in words.</summary>
    public bool IsPercent => Denominator == 100;

    /// <summary>What is said, in per cent.</summary>
    public decimal Percent => Numerator * 100m / Denominator;

    /// <summary>Whether it is true of the exact ratio.</summary>
    /// <param name="whole">More than zero.</param>
    public bool IsTrueOf(int part, int whole)
    {
        var above = (part * 100m / whole) - Percent;
        return Relation switch
        {
            ShareRelation.All => part == whole,
            ShareRelation.Exact => Math.Abs(above) <= (IsPercent ? 0.5m : 0.05m),
            ShareRelation.Nearly or ShareRelation.Almost => above is < 0m and >= -1m,
            ShareRelation.Over => above is > 0m and <= 1m,
            ShareRelation.Around => Math.Abs(above) <= 2m,
            ShareRelation.AtLeast => above >= 0m,
            ShareRelation.LessThan => above < 0m,
            ShareRelation.Majority => above > 0m,
        };
    }
}

/// <summary>How a share stands to what is said of it.</summary>
public enum ShareRelation
{
    /// <summary>The whole.</summary>
    All,

    /// <summary>That share, to the nearest whole per cent.</summary>
    Exact,

    /// <summary>At most a point below a multiple of five per cent.</summary>
    Nearly,

    /// <summary>At most a point below.</summary>
    Almost,

    /// <summary>At most a point above.</summary>
    Over,

    /// <summary>At most two points from it.</summary>
    Around,

    /// <summary>That much or more.</summary>
    AtLeast,

    /// <summary>Below it.</summary>
    LessThan,

    /// <summary>More than half.</summary>
    Majority,
}
