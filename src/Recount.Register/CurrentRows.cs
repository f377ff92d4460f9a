using Microsoft.EntityFrameworkCore;
using Recount.Register.Model;

namespace Recount.Register;

/// <summary>What stands now, by the keys that people use.</summary>
internal static class CurrentRows
{
    extension(RegisterDb db)
    {
        public async Task<HashSet<string>> StateCodesAsync(CancellationToken cancel) =>
            [.. await db.StateVersions.Where(state => state.UntilRevision == null).Select(state => state.Code).ToListAsync(cancel)];

        public async Task<Dictionary<(string State, int Cycle), (Review Review, ReviewVersion Version)>> CurrentReviewsAsync(
            CancellationToken cancel)
        {
            var rows = await db.ReviewVersions.AsNoTracking().Where(version => version.UntilRevision == null)
                .Join(db.Reviews, version => version.ReviewId, review => review.Id, (version, review) => new { review, version })
                .ToListAsync(cancel);
            return rows.ToDictionary(row => (row.review.State, row.review.Cycle), row => (row.review, row.version));
        }
    }
}
