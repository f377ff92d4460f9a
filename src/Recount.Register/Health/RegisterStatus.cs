using Microsoft.EntityFrameworkCore;
using Recount.Findings;
using Recount.Register.Model;

namespace Recount.Register.Health;

/// <summary>What a person still has to do: days, summaries, decisions that are missing, documents in doubt.</summary>
public sealed record RegisterStatus
{
    /// <summary>The last revision, and its hash to note down elsewhere.</summary>
    public required int Revision { get; init; }

    public required string Head { get; init; }

    public required int Reviews { get; init; }

    /// <summary>Reviews that are not counted, because nobody has said when they were finalized.</summary>
    public required IReadOnlyList<ReviewLine> WithoutFinalized { get; init; }

    /// <summary>Reviews counted from the masthead's date, for want of a better one.</summary>
    public required IReadOnlyList<ReviewLine> FinalizedAssumed { get; init; }

    public required IReadOnlyList<ReviewLine> WithoutSummary { get; init; }

    /// <summary>Needs that count and have no category.</summary>
    public required int Undecided { get; init; }

    /// <summary>Findings that count and that nobody has confirmed.</summary>
    public required int Unconfirmed { get; init; }

    public required int Findings { get; init; }

    public required IReadOnlyList<DoubtLine> DocumentsInDoubt { get; init; }

    public static async Task<RegisterStatus> ReadAsync(RegisterDb db, CancellationToken cancel)
    {
        var head = await db.Revisions.AsNoTracking().OrderByDescending(revision => revision.Sequence).FirstAsync(cancel);
        var reviews = (await db.CurrentReviewsAsync(cancel)).OrderBy(review => review.Key).Select(review => review.Value).ToList();
        var documents = await db.Documents.AsNoTracking().Where(document => document.UntilRevision == null).ToListAsync(cancel);
        var counted = documents.Where(document => document.IsCounted).ToDictionary(document => document.ReviewId);
        var findings = db.FindingVersions.AsNoTracking().Where(version => version.UntilRevision == null
            && (version.Status == FindingStatus.Suggested || version.Status == FindingStatus.Confirmed));
        ReviewLine Line((Review Review, ReviewVersion Version) row) => new(
            row.Review.State, row.Review.Cycle, counted.GetValueOrDefault(row.Review.Id)?.FileName, row.Version.Finalized);
        return new RegisterStatus
        {
            Revision = head.Sequence,
            Head = Convert.ToHexStringLower(head.Hash),
            Reviews = reviews.Count,
            WithoutFinalized = [.. reviews.Where(row => row.Version.Finalized is null).Select(Line)],
            FinalizedAssumed = [.. reviews.Where(row => row.Version.FinalizedAssumed).Select(Line)],
            WithoutSummary = [.. reviews.Where(row => !counted.ContainsKey(row.Review.Id)).Select(Line)],
            Undecided = await findings.CountAsync(version => version.Kind == FindingKind.Need && version.Coding.Categories == "", cancel),
            Unconfirmed = await findings.CountAsync(version => version.Status == FindingStatus.Suggested, cancel),
            Findings = await findings.CountAsync(cancel),
            DocumentsInDoubt = await DoubtsAsync(db, documents, reviews, cancel),
        };
    }

    private static async Task<IReadOnlyList<DoubtLine>> DoubtsAsync(
        RegisterDb db, List<StoredDocument> documents, List<(Review Review, ReviewVersion Version)> reviews, CancellationToken cancel)
    {
        var byId = documents.ToDictionary(document => document.Id);
        var byReview = reviews.ToDictionary(row => row.Review.Id, row => row.Review);
        var doubts = await db.DocumentDoubts.AsNoTracking().OrderBy(doubt => doubt.Id).ToListAsync(cancel);
        var notRead = await db.DocumentStatements.AsNoTracking()
            .Where(statement => statement.Statement == ChapterStatement.NotRead).OrderBy(statement => statement.Id).ToListAsync(cancel);
        return
        [
            .. doubts.Where(doubt => byId.ContainsKey(doubt.DocumentId)).Select(doubt => Of(doubt.DocumentId, doubt.Code, doubt.Message, doubt.Paragraph)),
            .. notRead.Where(statement => byId.ContainsKey(statement.DocumentId)).Select(statement => Of(
                statement.DocumentId, "not-read", $"The section on assistance under chapter {statement.Chapter} could not be read.", null)),
        ];
        DoubtLine Of(int document, string code, string message, int? paragraph) => new(
            byReview[byId[document].ReviewId].State, byReview[byId[document].ReviewId].Cycle, byId[document].FileName, code, message, paragraph);
    }
}

/// <summary>A review in a list of things to do.</summary>
/// <param name="Document">The file of its summary; null without one.</param>
public sealed record ReviewLine(string State, int Cycle, string? Document, DateOnly? Finalized);

/// <summary>A doubt about a document.</summary>
public sealed record DoubtLine(string State, int Cycle, string Document, string Code, string Message, int? Paragraph);
