using Microsoft.EntityFrameworkCore;
using Recount.Counting;
using Recount.Findings;

namespace Recount.Register;

/// <summary>What the summaries say by chapter, which counting carries only where it is asked for.</summary>
public static class ReviewStatements
{
    /// <summary>The same register, its reviews with the statements of the documents that are counted.</summary>
    public static async Task<CountedRegister> WithStatementsAsync(
        RegisterPlace place, CountedRegister register, CancellationToken cancel)
    {
        await using var db = await place.OpenAsync(cancel);
        var rows = await (
            from statement in db.DocumentStatements.AsNoTracking().KnownAt(register.Revision)
            join document in db.Documents.KnownAt(register.Revision) on statement.DocumentId equals document.Id
            where document.IsCounted
            join review in db.Reviews on document.ReviewId equals review.Id
            select new { review.State, review.Cycle, statement.Chapter, statement.Statement }).ToListAsync(cancel);
        var byReview = rows.ToLookup(row => (row.State, row.Cycle));
        return register with
        {
            Reviews =
            [
                .. register.Reviews.Select(review => byReview[(review.State, review.Cycle)].ToList() is { Count: > 0 } said
                    ? review with { Statements = said.ToDictionary(row => row.Chapter, row => (ChapterStatement?)row.Statement) }
                    : review),
            ],
        };
    }
}
