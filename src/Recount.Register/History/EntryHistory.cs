using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Recount.Convention;
using Recount.Findings;
using Recount.Register.Import.Findings;
using Recount.Register.Model;

namespace Recount.Register.History;

/// <summary>One version of a finding or review: the revision that made it, and what it changed.</summary>
/// <param name="By">Who; null where the name was erased.</param>
public sealed record VersionEntry(int Revision, DateTimeOffset At, string? By, string Why, IReadOnlyList<FieldChange> Changes);

/// <summary>One value that a version changed.</summary>
/// <param name="Before">Null in the first version.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>Every version of one thing, oldest first.</summary>
public static class EntryHistory
{
    /// <param name="id">A finding's id, or a review as <c>KEN/2</c>.</param>
    /// <returns>Empty where the register has no such thing.</returns>
    public static async Task<IReadOnlyList<VersionEntry>> ReadAsync(RegisterDb db, string id, CancellationToken cancel)
    {
        var parts = id.Split('/', ' ', ':');
        if (parts is [{ Length: 3 } state, "1" or "2"])
        {
            return await ReviewAsync(db, state.ToUpperInvariant(), parts[1] == "1" ? 1 : 2, cancel);
        }

        var finding = FindingId.Of(id);
        var versions = await db.FindingVersions.AsNoTracking().Where(version => version.Finding == finding)
            .OrderBy(version => version.FromRevision).ToListAsync(cancel);
        var passageIds = versions.Select(version => version.PassageId).Distinct().ToList();
        var passages = await db.Passages.AsNoTracking().Where(passage => passageIds.Contains(passage.Id))
            .ToDictionaryAsync(passage => passage.Id, cancel);
        var sources = await PassageSource.ReadAsync(db, passages.Values, cancel);
        var reviews = await db.Reviews.AsNoTracking().ToDictionaryAsync(review => review.Id, cancel);
        return await EntriesAsync(
            db,
            [.. versions.Select(version => (
                version.FromRevision,
                Fields(version, passages[version.PassageId], sources.GetValueOrDefault(version.PassageId), reviews[version.ReviewId])))],
            cancel);
    }

    private static async Task<IReadOnlyList<VersionEntry>> ReviewAsync(
        RegisterDb db, string state, int cycle, CancellationToken cancel)
    {
        var versions = await db.Reviews.AsNoTracking().Where(review => review.State == state && review.Cycle == cycle)
            .Join(db.ReviewVersions.AsNoTracking(), review => review.Id, version => version.ReviewId, (_, version) => version)
            .OrderBy(version => version.FromRevision).ToListAsync(cancel);
        return await EntriesAsync(db, [.. versions.Select(version => (version.FromRevision, Fields(version)))], cancel);
    }

    private static async Task<IReadOnlyList<VersionEntry>> EntriesAsync(
        RegisterDb db, List<(int Revision, List<(string Field, string? Value)> Fields)> versions, CancellationToken cancel)
    {
        var sequences = versions.Select(version => version.Revision).ToList();
        var revisions = await db.Revisions.AsNoTracking().Where(revision => sequences.Contains(revision.Sequence))
            .ToDictionaryAsync(revision => revision.Sequence, cancel);
        return
        [
            .. versions.Select((version, place) => new VersionEntry(
                version.Revision,
                revisions[version.Revision].At,
                revisions[version.Revision].By,
                revisions[version.Revision].Why,
                Changes(place == 0 ? null : versions[place - 1].Fields, version.Fields))),
        ];
    }

    private static IReadOnlyList<FieldChange> Changes(List<(string Field, string? Value)>? before, List<(string Field, string? Value)> after) =>
    [
        .. after.Select((now, place) => new FieldChange(now.Field, before?[place].Value, now.Value))
            .Where(change => change.Before != change.After),
    ];

    private static List<(string Field, string? Value)> Fields(
        FindingVersion version, Passage passage, PassageSource? source, Review review) =>
    [
        ("kind", version.Kind.Code),
        ("status", version.Status.Code),
        ("review", $"{review.State}/{review.Cycle}"),
        ("chapter", version.Chapter?.ToString()),
        ("provisions", Known(version.Coding.Provisions)),
        ("scope", version.Coding.Scope?.Code),
        ("categories", Known(version.Coding.Categories)),
        ("betterFit", Known(version.Coding.BetterFit)),
        ("tags", Known(version.Coding.Tags)),
        ("priority", version.Priority),
        ("text", passage.Text),
        ("document", source?.FileName),
        ("sha256", source?.Sha256),
        ("section", passage.Section),
        ("paragraph", passage.Paragraph?.ToString(CultureInfo.InvariantCulture)),
        ("characters", passage is { StartsAt: { } from, EndsAt: { } to } ? string.Create(CultureInfo.InvariantCulture, $"{from}-{to}") : null),
        ("sentence", source?.Sentence),
        ("decided", Known(version.Decided)),
    ];

    private static List<(string Field, string? Value)> Fields(ReviewVersion version) =>
    [
        ("finalized", version.Finalized?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("finalizedAssumed", version.FinalizedAssumed ? "yes" : null),
        ("issued", version.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("symbol", version.Symbol),
    ];

    private static string? Known(string text) => text.Length == 0 ? null : text;
}
