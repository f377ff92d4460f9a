using Microsoft.EntityFrameworkCore;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Health;

/// <summary>What the rows of one revision come to.</summary>
internal sealed record SealedContent(string Rows, byte[] Hash);

/// <summary>Seals the rows of every revision anew, in the order in which a change writes them.</summary>
internal sealed class ContentCheck(RegisterDb db)
{
    private readonly SortedDictionary<int, (RowSeal Seal, List<string> Rows)> _revisions = [];

    public static async Task<IReadOnlyDictionary<int, SealedContent>> ReadAsync(RegisterDb db, CancellationToken cancel)
    {
        var check = new ContentCheck(db);
        foreach (var set in RegisterChange.Tables())
        {
            await set.SealAgainAsync(check, cancel);
        }

        return check._revisions.ToDictionary(
            revision => revision.Key,
            revision => new SealedContent(string.Join(';', revision.Value.Rows), revision.Value.Seal.Finish()));
    }

    public async Task AddAsync<T>(CancellationToken cancel)
        where T : class
    {
        var shape = RowShape.Of<T>(db);
        var rows = (await db.Set<T>().IgnoreAutoIncludes().AsNoTracking().ToListAsync(cancel)).Cast<IVersioned>().OrderBy(row => row.Id).ToList();
        var added = rows.ToLookup(row => row.FromRevision);
        var ended = rows.Where(row => row.UntilRevision is not null).ToLookup(row => row.UntilRevision!.Value); // just filtered
        foreach (var sequence in added.Select(group => group.Key).Union(ended.Select(group => group.Key)))
        {
            var (seal, counted) = Revision(sequence);
            foreach (var row in added[sequence])
            {
                seal.Add(shape, row);
            }

            var ids = ended[sequence].Select(row => row.Id).ToList();
            seal.Close(shape.Table, added[sequence].Count(), ids);
            counted.Add($"{shape.Table} {RowSeal.Counted(added[sequence].Count(), ids.Count)}");
        }
    }

    private (RowSeal Seal, List<string> Rows) Revision(int sequence)
    {
        if (!_revisions.TryGetValue(sequence, out var revision))
        {
            revision = (new RowSeal(), []);
            _revisions.Add(sequence, revision);
        }

        return revision;
    }
}
