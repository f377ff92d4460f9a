namespace Recount.Notes.InWords;

/// <summary>The rules by which shares are worded, the same in every language; each wording is true of the exact ratio.</summary>
public static class ShareRules
{
    private static readonly ShareWording Half = new(ShareRelation.Exact, 1, 2);

    private static readonly ShareWording[] Simple =
        [Half, new(ShareRelation.Exact, 1, 3), new(ShareRelation.Exact, 2, 3), new(ShareRelation.Exact, 1, 4), new(ShareRelation.Exact, 3, 4)];

    private static readonly ShareWording[] Rough =
        [.. Simple, .. Enumerable.Range(1, 4).Select(fifths => new ShareWording(ShareRelation.Exact, fifths, 5))];

    /// <summary>The wording of a part of a whole, such as "nearly 65 per cent" for 339 of 527.</summary>
    /// <remarks>
    /// In this order (note of 2023, paragraphs 10 to 46): a simple fraction within one point; "nearly" the next multiple of five
    /// within one point; "over" a whole per cent with a remainder of 0.25 to 0.5; "almost" the next whole per cent within 0.5; else
    /// the nearest whole per cent.
    /// </remarks>
    /// <param name="whole">More than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The whole is zero or less, or the part is negative.</exception>
    public static ShareWording Close(int part, int whole)
    {
        var percent = Exact(part, whole);
        return part == whole ? new(ShareRelation.All, 1, 1) : Fraction(percent) ?? Whole(percent);
    }

    /// <summary>The nearest whole per cent; half away from zero.</summary>
    /// <param name="whole">More than zero.</param>
    public static ShareWording Nearest(int part, int whole) => Percent(ShareRelation.Exact, Rounded(Exact(part, whole)));

    /// <summary>"Around a fifth": the closest simple fraction within two points, fifths among them; else around the nearest whole per cent.</summary>
    /// <param name="whole">More than zero.</param>
    public static ShareWording Around(int part, int whole)
    {
        var percent = Exact(part, whole);
        if (part == whole)
        {
            return new(ShareRelation.All, 1, 1);
        }

        var closest = Rough.MinBy(fraction => Math.Abs(fraction.Percent - percent));
        return Math.Abs(closest.Percent - percent) switch
        {
            <= 0.05m => closest,
            <= 2m => closest with { Relation = ShareRelation.Around },
            _ when percent < 1m => Percent(ShareRelation.LessThan, 1m),
            _ => Percent(ShareRelation.Around, Rounded(percent)),
        };
    }

    /// <summary>"At least 36 per cent": the greatest whole per cent that is no more than the share.</summary>
    /// <param name="whole">More than zero.</param>
    public static ShareWording AtLeast(int part, int whole) => Percent(ShareRelation.AtLeast, Math.Floor(Exact(part, whole)));

    /// <summary>"Less than 37 per cent": the smallest whole per cent above the share.</summary>
    /// <param name="whole">More than zero.</param>
    public static ShareWording LessThan(int part, int whole) => Percent(ShareRelation.LessThan, Math.Floor(Exact(part, whole)) + 1m);

    /// <summary>"The majority" for more than half but not all; else as <see cref="Close"/>.</summary>
    /// <param name="whole">More than zero.</param>
    public static ShareWording Majority(int part, int whole)
    {
        var close = Close(part, whole);
        return Exact(part, whole) > 50m && close.Relation != ShareRelation.All
            ? Half with { Relation = ShareRelation.Majority }
            : close;
    }

    private static decimal Exact(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        return part * 100m / whole;
    }

    private static ShareWording? Fraction(decimal percent)
    {
        foreach (var fraction in Simple)
        {
            switch (fraction.Percent - percent)
            {
                case >= -0.05m and <= 0.05m:
                    return fraction;
                case > 0.05m and <= 1m:
                    return fraction with { Relation = ShareRelation.Almost };
                case < -0.05m and >= -1m:
                    return fraction with { Relation = ShareRelation.Over };
            }
        }

        return null;
    }

    private static ShareWording Whole(decimal percent)
    {
        var floor = Math.Floor(percent);
        var five = Math.Ceiling(percent / 5m) * 5m;
        return (percent - floor) switch
        {
            0m => Percent(ShareRelation.Exact, percent),
            _ when percent < 1m => Percent(ShareRelation.LessThan, 1m),
            _ when five - percent is > 0.05m and <= 1m => Percent(ShareRelation.Nearly, five),
            >= 0.25m and < 0.5m => Percent(ShareRelation.Over, floor),
            >= 0.5m and < 0.95m => Percent(ShareRelation.Almost, floor + 1m),
            _ => Percent(ShareRelation.Exact, Rounded(percent)),
        };
    }

    private static decimal Rounded(decimal percent) => Math.Round(percent, MidpointRounding.AwayFromZero);

    private static ShareWording Percent(ShareRelation relation, decimal percent) => new(relation, (int)percent, 100);
}
