namespace Recount.Counting.Disclosure;

/// <summary>What stands behind a row of a table.</summary>
/// <param name="States">The distinct States with a finding there.</param>
/// <param name="Findings">The distinct findings; at least one a State.</param>
/// <param name="Part">Rows of different parts share no State, such as those of two regional groups; null where it may share States with any.</param>
public readonly record struct RowSize(int States, long Findings, string? Part = null)
{
    /// <summary>Whether there is something in it, but of too few States.</summary>
    public bool IsSmall(int threshold) => States > 0 && States < threshold;
}

/// <summary>What a reader can work out of a row that is hidden.</summary>
/// <param name="States">The least and the most States that may stand behind it.</param>
/// <param name="Findings">The least and the most findings that may stand in it.</param>
public sealed record KnownRow(Bounds States, Bounds Findings);

/// <summary>The least and the most that a number can be.</summary>
public readonly record struct Bounds(long Low, long High);

/// <summary>
/// A table of which some rows are hidden, and the total is printed. Its reader is taken to know a lot: the threshold, which hidden rows
/// are small, that none is empty, what all rows add up to, that a State behind a row has a finding there, and that the others were hidden
/// because they hold the fewest findings.
/// </summary>
/// <param name="rows">What stands behind each row.</param>
/// <param name="states">The distinct States behind all rows.</param>
/// <param name="threshold">Fewer States make a row small; 2 or more.</param>
public sealed class HiddenTable(IReadOnlyList<RowSize> rows, int states, int threshold)
{
    private readonly long _allFindings = rows.Sum(row => row.Findings);
    private readonly long _allStates = rows.Sum(row => (long)row.States);

    /// <summary>Whether no State stands in two rows, so that the rows' States add up to the total.</summary>
    private bool AddsUp => _allStates == states;

    /// <summary>What can be known of a hidden row.</summary>
    /// <param name="hidden">The places of the hidden rows, the asked one among them.</param>
    public KnownRow Known(int row, IReadOnlyCollection<int> hidden)
    {
        var findings = _allFindings - Printed(hidden, size => size.Findings);
        var leastStates = Math.Max(0, states - Printed(hidden, size => size.States));
        var mostStates = AddsUp ? leastStates : findings;
        var others = hidden.Where(other => other != row).ToList();
        var othersLeast = others.Sum(other => Least(rows[other]));
        var othersMost = others.Sum(other => MostStates(other, hidden));
        var low = Math.Max(Least(rows[row]), leastStates - othersMost);
        var high = Math.Min(MostStates(row, hidden), mostStates - othersLeast);
        var othersFindings = others.Sum(other => Math.Min(findings, MostFindings(other, hidden)));
        return new KnownRow(
            new Bounds(low, high),
            new Bounds(Math.Max(low, findings - othersFindings), Math.Min(MostFindings(row, hidden), findings - Math.Max(othersLeast, leastStates - high))));
    }

    /// <summary>
    /// Whether one of some hidden rows is given away: its findings may be fewer values than the threshold, or of a small row's States more
    /// is told than that they are few.
    /// </summary>
    public bool GivesAway(IEnumerable<int> some, IReadOnlyCollection<int> hidden) => some.Any(row =>
    {
        var known = Known(row, hidden);
        return known.Findings.High - known.Findings.Low + 1 < threshold
            || (rows[row].IsSmall(threshold) && (known.States.Low > 1 || known.States.High < threshold - 1));
    });

    /// <summary>The place of the row with the fewest findings that is still printed and has any; null where there is none.</summary>
    public int? Next(IReadOnlyCollection<int> hidden)
    {
        var printed = rows.Index().Where(row => row.Item.Findings > 0 && !hidden.Contains(row.Index)).ToList();
        return printed.Count == 0 ? null : printed.MinBy(row => row.Item.Findings).Index;
    }

    private long Printed(IReadOnlyCollection<int> hidden, Func<RowSize, long> number) =>
        rows.Index().Where(row => !hidden.Contains(row.Index)).Sum(row => number(row.Item));

    private long Least(RowSize row) => row.IsSmall(threshold) ? 1 : threshold;

    /// <summary>A row holds no States that are printed in another part.</summary>
    private long MostStates(int row, IReadOnlyCollection<int> hidden)
    {
        var part = rows[row].Part;
        var elsewhere = part is null ? 0 : rows.Index()
            .Where(other => other.Item.Part is not null && other.Item.Part != part && !hidden.Contains(other.Index))
            .GroupBy(other => other.Item.Part)
            .Sum(others => others.Max(other => other.Item.States));
        return Math.Min(MostFindings(row, hidden), Math.Min(states - elsewhere, rows[row].IsSmall(threshold) ? threshold - 1 : states));
    }

    /// <summary>A row that was hidden beside small ones holds no more than any that is printed, and less than one before it.</summary>
    private long MostFindings(int row, IReadOnlyCollection<int> hidden)
    {
        var most = rows.Index().Where(other => other.Item.Findings > 0 && !hidden.Contains(other.Index))
            .Select(other => other.Index < row ? other.Item.Findings - 1 : other.Item.Findings)
            .Append(long.MaxValue).Min();
        return rows[row].IsSmall(threshold) || most < rows[row].Findings ? long.MaxValue : most;
    }
}
