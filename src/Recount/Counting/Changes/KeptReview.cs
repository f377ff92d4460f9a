namespace Recount.Counting.Changes;

/// <summary>A review that counts in both views: what it held, and what it holds.</summary>
internal sealed class KeptReview(IReadOnlyList<CountedFinding> before, IReadOnlyList<CountedFinding> now)
{
    private readonly HashSet<Guid> _idsBefore = [.. before.Select(finding => finding.Id)];
    private readonly HashSet<Guid> _idsNow = [.. now.Select(finding => finding.Id)];

    public IReadOnlyList<CountedFinding> Before => before;

    public IReadOnlyList<CountedFinding> Now => now;

    /// <summary>The findings as they were coded, but cut as they are cut now.</summary>
    public IReadOnlyList<CountedFinding> AfterSplitsAndMerges() =>
    [
        .. before.Where(finding => _idsNow.Contains(finding.Id) || !SharesWords(finding, now)),
        .. now.Where(finding => !_idsBefore.Contains(finding.Id) && SharesWords(finding, before)),
    ];

    /// <summary>The findings that there are now; those that were there before as they were coded.</summary>
    public IReadOnlyList<CountedFinding> AfterCorrections() =>
    [
        .. before.Where(finding => _idsNow.Contains(finding.Id)),
        .. now.Where(finding => !_idsBefore.Contains(finding.Id)),
    ];

    private static bool SharesWords(CountedFinding finding, IReadOnlyList<CountedFinding> others) =>
        finding.Passage is { } passage && others.Any(other => other.Passage?.Overlaps(passage) == true);
}
