using Microsoft.EntityFrameworkCore;

namespace Recount.Register;

/// <summary>What of a State's reviews is shown beside their counts.</summary>
public static class ReviewSymbols
{
    /// <summary>By cycle, as known at a revision: the symbol, else that of the document that is counted; and whether the day of finalization is assumed.</summary>
    public static async Task<IReadOnlyDictionary<int, (string? Symbol, bool IsAssumed)>> OfAsync(
        RegisterPlace place, int revision, string state, CancellationToken cancel)
    {
        await using var db = await place.OpenAsync(cancel);
        var rows = await (
            from version in db.ReviewVersions.AsNoTracking().KnownAt(revision)
            join review in db.Reviews on version.ReviewId equals review.Id
            where review.State == state
            select new
            {
                review.Cycle,
                version.Symbol,
                version.FinalizedAssumed,
                Read = db.Documents.KnownAt(revision).Where(document => document.ReviewId == review.Id && document.IsCounted)
                    .Select(document => document.Symbol)
                    .FirstOrDefault(),
            }).ToListAsync(cancel);
        return rows.ToDictionary(row => row.Cycle, row => ((string?)(row.Symbol ?? row.Read), row.FinalizedAssumed));
    }
}
