namespace Recount.Counting;

/// <summary>Exact ratios, rounded once at the end.</summary>
internal static class Ratio
{
    /// <summary>Part of the whole in per cent, two decimals, half away from zero; null where the whole is nothing.</summary>
    public static decimal? Percent(long part, long whole) => Rounded(100 * part, whole);

    /// <summary>The quotient as a whole number, half away from zero; null where the divisor is nothing.</summary>
    public static long? Whole(Int128 part, Int128 whole)
    {
        if (whole == 0)
        {
            return null;
        }

        var (quotient, rest) = Int128.DivRem(part, whole);
        return (long)(quotient + (2 * rest >= whole ? 1 : 0));
    }

    /// <summary>
    /// Hundred per cent, given to parts of a whole by largest remainder: each gets its whole per cents, and the ones left
    /// go to the largest remainders, of equal ones to the first. Null where the parts are not the whole, or it is nothing.
    /// </summary>
    public static IReadOnlyList<int>? LargestRemainder(IReadOnlyList<long> parts, long whole)
    {
        if (whole == 0 || parts.Sum() != whole)
        {
            return null;
        }

        int[] shares = [.. parts.Select(part => (int)((Int128)part * 100 / whole))];
        var left = 100 - shares.Sum();
        var largest = parts.Index().OrderByDescending(part => (Int128)part.Item * 100 % whole).ThenBy(part => part.Index);
        foreach (var (index, _) in largest.Take(left))
        {
            shares[index]++;
        }

        return shares;
    }

    /// <summary>The quotient with two decimals, half away from zero; null where the divisor is nothing.</summary>
    public static decimal? Rounded(Int128 part, Int128 whole)
    {
        if (whole == 0)
        {
            return null;
        }

        var (quotient, rest) = Int128.DivRem(Int128.Abs(part) * 100, Int128.Abs(whole));
        var hundredths = quotient + (2 * rest >= Int128.Abs(whole) ? 1 : 0);
        return (decimal)(Int128.IsNegative(part) != Int128.IsNegative(whole) ? -hundredths : hundredths) / 100m;
    }

    /// <summary>One quotient less another, exact and rounded once; null where either is none.</summary>
    public static decimal? Change(long part, long whole, long partBefore, long wholeBefore, int times) =>
        Rounded(times * (((Int128)part * wholeBefore) - ((Int128)partBefore * whole)), (Int128)whole * wholeBefore);
}
