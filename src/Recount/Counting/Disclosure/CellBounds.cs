namespace Recount.Counting.Disclosure;

/// <summary>What a reader knows of a cell of a table: the least and the most it can be.</summary>
/// <param name="Name">What stands before the cell, such as a group's code.</param>
public sealed record CellBounds(string Name, long Low, long High)
{
    /// <summary>Whether it can only be one number.</summary>
    public bool IsKnown => Low == High;

    /// <summary>A cell that is printed.</summary>
    public static CellBounds Printed(string name, long value) => new(name, value, value);

    /// <summary>A cell of which only the share of a whole is printed.</summary>
    /// <param name="share">In per cent, rounded half away from zero.</param>
    /// <param name="decimals">How many decimals are printed; 0 to 4.</param>
    public static CellBounds OfShare(string name, decimal share, int decimals, long whole)
    {
        var half = 0.5m;
        for (var i = 0; i < decimals; i++)
        {
            half /= 10;
        }

        // Half away from zero: the lower border is inside, the upper one is not.
        var low = (long)decimal.Ceiling((share - half) * whole / 100);
        var high = (long)decimal.Ceiling((share + half) * whole / 100) - 1;
        return new CellBounds(name, Math.Max(0, low), Math.Min(whole, high));
    }

    /// <summary>A cell said to be less than a share of a whole.</summary>
    /// <param name="share">In per cent.</param>
    public static CellBounds LessThan(string name, decimal share, long whole) =>
        new(name, 0, Math.Min(whole, (long)decimal.Ceiling(share * whole / 100) - 1));
}

/// <summary>Cells whose sum is printed, or known within bounds.</summary>
/// <param name="Cells">Their places among the cells, each once.</param>
public sealed record CellSum(IReadOnlyList<int> Cells, long Low, long High);
