using Microsoft.EntityFrameworkCore;
using Recount.Register.Model;

namespace Recount.Register.Import.Findings;

/// <summary>A finding that stands, with its wording and its review.</summary>
internal sealed record KnownFinding(FindingVersion Version, Passage Passage, Review Review);

/// <summary>The findings that stand, by id, and the reviews they may belong to.</summary>
internal sealed class FindingsInReviews
{
    private readonly Dictionary<(string, int), Review> _reviews;
    private readonly Dictionary<Guid, KnownFinding> _findings;

    private FindingsInReviews(Dictionary<(string, int), Review> reviews, Dictionary<Guid, KnownFinding> findings)
    {
        _reviews = reviews;
        _findings = findings;
    }

    public static async Task<FindingsInReviews> ReadAsync(RegisterDb db, CancellationToken cancel)
    {
        var reviews = await db.Reviews.AsNoTracking().Where(review => review.UntilRevision == null).ToListAsync(cancel);
        var byId = reviews.ToDictionary(review => review.Id);
        var findings = await WithPassages(db, db.FindingVersions).ToListAsync(cancel);
        return new FindingsInReviews(
            reviews.ToDictionary(review => (review.State, review.Cycle)),
            findings.ToDictionary(
                row => row.Version.Finding,
                row => new KnownFinding(row.Version, row.Passage, byId[row.Version.ReviewId])));
    }

    public static async Task<IReadOnlyList<KnownFinding>> OfReviewAsync(RegisterDb db, Review review, CancellationToken cancel)
    {
        var rows = await WithPassages(db, db.FindingVersions.Where(version => version.ReviewId == review.Id)).ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Version.Id).Select(row => new KnownFinding(row.Version, row.Passage, review))];
    }

    /// <summary>All, by State, cycle and the order in which they came.</summary>
    public IEnumerable<KnownFinding> All => _findings.Values
        .OrderBy(known => known.Review.State, StringComparer.Ordinal).ThenBy(known => known.Review.Cycle).ThenBy(known => known.Passage.Id);

    public Review? Review(string state, int cycle) => _reviews.GetValueOrDefault((state, cycle));

    public KnownFinding? Find(string id) => _findings.GetValueOrDefault(FindingId.Of(id));

    private static IQueryable<WordedVersion> WithPassages(RegisterDb db, IQueryable<FindingVersion> versions) =>
        versions.AsNoTracking().Where(version => version.UntilRevision == null).Join(
            db.Passages.AsNoTracking(),
            version => version.PassageId,
            passage => passage.Id,
            (version, passage) => new WordedVersion { Version = version, Passage = passage });

    private sealed class WordedVersion
    {
        public required FindingVersion Version { get; init; }

        public required Passage Passage { get; init; }
    }
}
