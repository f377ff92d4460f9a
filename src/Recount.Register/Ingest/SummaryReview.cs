using Microsoft.EntityFrameworkCore;
using Recount.Extraction;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Ingest;

/// <summary>The days of a review, and whether the first is only assumed.</summary>
internal sealed record ReviewDates(DateOnly? Finalized, bool IsAssumed, DateOnly? Issued, string? Symbol);

/// <summary>What the register has of a State and cycle when a file arrives.</summary>
internal sealed class SummaryReview
{
    private readonly string _state;
    private readonly int _cycle;
    private readonly ReviewVersion? _version;

    private SummaryReview(string state, int cycle, Review? review, ReviewVersion? version, IReadOnlyList<StoredDocument> documents)
    {
        _state = state;
        _cycle = cycle;
        _version = version;
        Review = review;
        Id = review?.Id ?? 0;
        Documents = documents;
    }

    /// <summary>Null: not in the register yet.</summary>
    public Review? Review { get; }

    /// <summary>The review's number, known once it is written.</summary>
    public int Id { get; private set; }

    /// <summary>All documents that stand.</summary>
    public IReadOnlyList<StoredDocument> Documents { get; }

    /// <summary>The one that the findings are from.</summary>
    public StoredDocument? Counted => Documents.FirstOrDefault(document => document.IsCounted);

    /// <summary>For messages: <c>KEN in cycle 2</c>.</summary>
    public string Name => $"{_state} in cycle {_cycle}";

    public DateOnly? Issued => _version?.Issued;

    public string? Symbol => _version?.Symbol;

    public static async Task<SummaryReview> FindAsync(RegisterDb db, string state, int cycle, CancellationToken cancel)
    {
        var review = await db.Reviews.AsNoTracking().FirstOrDefaultAsync(
            review => review.UntilRevision == null && review.State == state && review.Cycle == cycle, cancel);
        return review is null
            ? new SummaryReview(state, cycle, null, null, [])
            : await ReadAsync(db, review, cancel);
    }

    /// <summary>By its number; null where the review no longer stands.</summary>
    public static async Task<SummaryReview?> FindAsync(RegisterDb db, int id, CancellationToken cancel) =>
        await db.Reviews.AsNoTracking().FirstOrDefaultAsync(review => review.UntilRevision == null && review.Id == id, cancel) is { } review
            ? await ReadAsync(db, review, cancel)
            : null;

    private static async Task<SummaryReview> ReadAsync(RegisterDb db, Review review, CancellationToken cancel)
    {
        var version = await db.ReviewVersions.AsNoTracking().FirstOrDefaultAsync(
            version => version.UntilRevision == null && version.ReviewId == review.Id, cancel);
        var documents = await db.Documents.AsNoTracking()
            .Where(document => document.UntilRevision == null && document.ReviewId == review.Id)
            .OrderBy(document => document.Id).ToListAsync(cancel);
        return new SummaryReview(review.State, review.Cycle, review, version, documents);
    }

    /// <summary>What the register knows stays; then what the document says, then what the user gave, then what is assumed.</summary>
    public ReviewDates Dates(ExtractedSummary summary, IngestRequest request)
    {
        var issued = _version?.Issued ?? summary.Issued ?? request.Issued;
        var said = summary.Finalized ?? request.Finalized;
        var symbol = _version?.Symbol ?? summary.Symbol;
        return _version is { Finalized: { } known } && (said is null || !_version.FinalizedAssumed)
            ? new ReviewDates(known, _version.FinalizedAssumed, issued, symbol)
            : said is null && request.AssumesFinalizedFromIssued && issued is not null
                ? new ReviewDates(issued, IsAssumed: true, issued, symbol)
                : new ReviewDates(said, IsAssumed: false, issued, symbol);
    }

    /// <summary>Writes the review and its days where they are new.</summary>
    /// <returns>The review's number.</returns>
    public int Write(RegisterChange change, ReviewDates dates)
    {
        var after = new ReviewVersion
        {
            Id = _version?.Id ?? 0,
            FromRevision = _version?.FromRevision ?? 0,
            ReviewId = Review?.Id ?? NewReview(change),
            Finalized = dates.Finalized,
            FinalizedAssumed = dates.IsAssumed,
            Issued = dates.Issued,
            Symbol = dates.Symbol,
        };
        if (after != _version)
        {
            if (_version is not null)
            {
                change.End(_version);
            }

            change.Add(after with { Id = change.NextId<ReviewVersion>(), FromRevision = change.Sequence });
        }

        Id = after.ReviewId;
        return Id;
    }

    private int NewReview(RegisterChange change)
    {
        var id = change.NextId<Review>();
        change.Add(new Review { Id = id, FromRevision = change.Sequence, State = _state, Cycle = _cycle });
        return id;
    }
}
