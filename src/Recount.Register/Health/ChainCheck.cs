using Microsoft.EntityFrameworkCore;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Health;

/// <summary>Recomputes the chain of revisions from the rows, and says which link does not hold.</summary>
internal static class ChainCheck
{
    public static async Task<IReadOnlyList<RegisterFault>> RunAsync(RegisterDb db, string? head, CancellationToken cancel)
    {
        var revisions = await db.Revisions.AsNoTracking().OrderBy(revision => revision.Sequence).ToListAsync(cancel);
        var contents = await ContentCheck.ReadAsync(db, cancel);
        var faults = Links(revisions).ToList();
        faults.AddRange(revisions.SelectMany(revision => Contents(revision, contents.GetValueOrDefault(revision.Sequence))));
        faults.AddRange(contents.Keys.Except(revisions.Select(revision => revision.Sequence)).Order().Select(missing =>
            Fault(missing, "rows name this revision, but it is missing.")));
        if (head is not null && !revisions.Exists(revision => Convert.ToHexStringLower(revision.Hash) == head))
        {
            faults.Add(Fault(revisions.Count - 1, $"no revision has the head {head} that was noted: the end of the history is missing, or the history was rewritten."));
        }

        return faults;
    }

    private static IEnumerable<RegisterFault> Links(IReadOnlyList<Revision> revisions)
    {
        var previous = new byte[32];
        var expected = 0;
        foreach (var revision in revisions)
        {
            if (revision.Sequence != expected)
            {
                yield return Fault(expected, "it is missing from the history.");
            }
            else if (!revision.Previous.AsSpan().SequenceEqual(previous))
            {
                yield return Fault(revision.Sequence, "it does not go on from the one before: one of the two was rewritten.");
            }

            if (!RowSeal.HashOf(revision).AsSpan().SequenceEqual(revision.Hash))
            {
                yield return Fault(revision.Sequence, "its time, reason, author or place was altered.");
            }
            else if (revision is { By: { } by, BySalt: { } salt } && !RowSeal.SealName(salt, by).AsSpan().SequenceEqual(revision.BySeal))
            {
                yield return Fault(revision.Sequence, $"it was not made by '{by}'.");
            }

            previous = revision.Hash;
            expected = revision.Sequence + 1;
        }
    }

    private static IEnumerable<RegisterFault> Contents(Revision revision, SealedContent? found)
    {
        var rows = found?.Rows ?? "";
        if (rows != revision.Rows)
        {
            yield return Fault(revision.Sequence, $"rows are missing or too many: it wrote {Named(revision.Rows)}, there are {Named(rows)}.");
        }
        else if (found is not null && !found.Hash.AsSpan().SequenceEqual(revision.Content))
        {
            yield return Fault(revision.Sequence, $"rows were altered afterwards ({rows}).");
        }
    }

    private static string Named(string rows) => rows.Length == 0 ? "none" : rows;

    private static RegisterFault Fault(int sequence, string message) => new("revisions", $"revision {sequence}", message);
}
