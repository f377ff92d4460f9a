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
        var findings = await db.FindingVersions.AsNoTracking().Where(version => version.UntilRevision == null)
            .Join(db.Passages, version => version.PassageId, passage => passage.Id, (version, passage) => new { version, passage })
            .ToListAsync(cancel);
        return new FindingsInReviews(
            reviews.ToDictionary(review => (review.State, review.Cycle)),
            findings.ToDictionary(
                row => row.version.Finding,
                row => new KnownFinding(row.version, row.passage, byId[row.version.ReviewId])));
    }

    public Review? Review(string state, int cycle) => _reviews.GetValueOrDefault((state, cycle));

    public KnownFinding? Find(string id) => _findings.GetValueOrDefault(FindingId.Of(id));

    public IEnumerable<KnownFinding> Of(Review review) => _findings.Values.Where(known => known.Review.Id == review.Id);
}
