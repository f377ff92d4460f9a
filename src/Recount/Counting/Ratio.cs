namespace Recount.Counting;

/// <summary>Exact ratios, rounded once at the end.</summary>
internal static class Ratio
{
    /// <summary>Part of the whole in per cent, two decimals, half away from zero; null where the whole is nothing.</summary>
    public static decimal? Percent(long part, long whole) => Rounded(100 * part, whole);

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
        whole == 0 || wholeBefore == 0
            ? null
            : Rounded(
                times * (((Int128)part * wholeBefore) - ((Int128)partBefore * whole)),
                (Int128)whole * wholeBefore);
}
