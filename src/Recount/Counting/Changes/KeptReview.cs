namespace Recount.Counting.Changes;

/// <summary>A review that counts in both views: what it held, and what it holds.</summary>
internal sealed class KeptReview(IReadOnlyList<CountedFinding> before, IReadOnlyList<CountedFinding> now)
{
    public IReadOnlyList<CountedFinding> Before => before;

    public IReadOnlyList<CountedFinding> Now => now;

    /// <summary>The findings as they were coded, but cut as they are cut now.</summary>
    public IReadOnlyList<CountedFinding> AfterSplitsAndMerges() =>
    [
        .. before.Where(finding => IsIn(now, finding) || !SharesWords(finding, now)),
        .. now.Where(finding => !IsIn(before, finding) && SharesWords(finding, before)),
    ];

    /// <summary>The findings that there are now; those that were there before as they were coded.</summary>
    public IReadOnlyList<CountedFinding> AfterCorrections() =>
    [
        .. before.Where(finding => IsIn(now, finding)),
        .. now.Where(finding => !IsIn(before, finding)),
    ];

    private static bool IsIn(IReadOnlyList<CountedFinding> findings, CountedFinding finding) =>
        findings.Any(other => other.Id == finding.Id);

    private static bool SharesWords(CountedFinding finding, IReadOnlyList<CountedFinding> others) =>
        finding.Passage is { } passage && others.Any(other => other.Passage?.Overlaps(passage) == true);
}
