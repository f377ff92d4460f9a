using System.Globalization;

namespace Recount.Notes.InWords;

/// <summary>Shares in running English text, worded as the Secretariat words them; each wording is true of the exact ratio.</summary>
/// <remarks>
/// Rules, in this order (note of 2023, paragraphs 10 to 46): a simple fraction within one point; "nearly" the next multiple of five
/// within one point; "over" a whole per cent with a remainder of 0.25 to 0.5; "almost" the next whole per cent within 0.5; else the
/// nearest whole per cent.
/// </remarks>
public static class ShareWords
{
    private static readonly (decimal Percent, string Words)[] Fractions =
        [(50m, "half"), (33.3333m, "a third"), (66.6667m, "two thirds"), (25m, "a quarter"), (75m, "three quarters")];

    /// <summary>The wording of a part of a whole, such as <c>nearly 65 per cent</c> for 339 of 527.</summary>
    /// <param name="whole">More than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The whole is zero or less, or the part is negative.</exception>
    public static string Of(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        var percent = part * 100m / whole;
        return part == whole ? "all" : Fraction(percent) ?? Percent(percent);
    }

    /// <summary>The nearest whole per cent in words of the note: <c>16 per cent</c>; half away from zero.</summary>
    public static string Nearest(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        return $"{Whole(Math.Round(part * 100m / whole, MidpointRounding.AwayFromZero))} per cent";
    }

    private static string? Fraction(decimal percent)
    {
        foreach (var (exact, words) in Fractions)
        {
            var gap = exact - percent;
            switch (gap)
            {
                case >= -0.05m and <= 0.05m:
                    return words;
                case > 0.05m and <= 1m:
                    return $"almost {words}";
                case < -0.05m and >= -1m:
                    return $"over {words}";
            }
        }

        return null;
    }

    private static string Percent(decimal percent)
    {
        var floor = Math.Floor(percent);
        var rest = percent - floor;
        var five = Math.Ceiling(percent / 5m) * 5m;
        return rest switch
        {
            0m => $"{Whole(percent)} per cent",
            _ when percent < 1m => "less than 1 per cent",
            _ when five - percent is > 0.05m and <= 1m => $"nearly {Whole(five)} per cent",
            >= 0.25m and < 0.5m => $"over {Whole(floor)} per cent",
            >= 0.5m and < 0.95m => $"almost {Whole(floor + 1)} per cent",
            _ => $"{Whole(Math.Round(percent, MidpointRounding.AwayFromZero))} per cent",
        };
    }

    private static string Whole(decimal percent) => percent.ToString("0", CultureInfo.InvariantCulture);
}
