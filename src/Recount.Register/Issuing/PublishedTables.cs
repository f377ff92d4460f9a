using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Recount.Convention;
using Recount.Findings;
using Recount.Register.Exchange;
using Recount.Register.Import.Reviews;
using Recount.Register.Import.States;
using Recount.Register.Model;

namespace Recount.Register.Issuing;

/// <summary>What may be published of the data behind a note: the roster, and what was public on its day, as tables that <c>import</c> reads.</summary>
/// <remarks>
/// A review goes in when it was finalized and issued by that day; its needs and challenges go in when they count. Everything else
/// stays: other reviews with all their words, good practices, what was rejected, and what only colleagues decided beside a finding.
/// </remarks>
public sealed record PublishedTables
{
    private static readonly string[] FindingColumns = ["id", "kind", "state", "cycle", "chapter", "provisions", "scope", "categories", "text", "status"];

    /// <summary>The files by name: <c>states.csv</c>, <c>reviews.csv</c>, <c>findings.csv</c>.</summary>
    public required IReadOnlyList<(string Name, byte[] Content)> Files { get; init; }

    /// <summary>What a note counted and the tables do not hold.</summary>
    public required NotPublic NotPublic { get; init; }

    /// <summary>Reads the tables as they were known at a revision.</summary>
    public static async Task<PublishedTables> ReadAsync(RegisterDb db, int revision, DateOnly asAt, CancellationToken cancel)
    {
        var states = await db.StateVersions.AsNoTracking().KnownAt(revision).OrderBy(state => state.Code).ToListAsync(cancel);
        var reviews = await db.ReviewVersions.AsNoTracking().KnownAt(revision).Where(version => version.Finalized <= asAt)
            .Join(db.Reviews, version => version.ReviewId, review => review.Id, (version, review) => new KnownReview(review, version)).ToListAsync(cancel);
        var open = reviews.Where(row => row.Version.Issued <= asAt).OrderBy(row => row.Review.State, StringComparer.Ordinal).ThenBy(row => row.Review.Cycle).ToList();
        var findings = await FindingsAsync(db, revision, cancel);
        var closed = reviews.Where(row => !(row.Version.Issued <= asAt)).Select(row => row.Review.Id).ToHashSet();
        return new PublishedTables
        {
            Files =
            [
                ("states.csv", await SheetWriter.CsvAsync(StateColumns.All, [.. states.SelectMany(RegisterExport.StateRows)])),
                ("reviews.csv", await SheetWriter.CsvAsync(ReviewsImport.Columns, [.. open.Select(row => RegisterExport.ReviewRow((row.Review, row.Version)))])),
                ("findings.csv", await SheetWriter.CsvAsync(FindingColumns, [.. open.SelectMany(row => findings[row.Review.Id].Select(finding => Row(row.Review, finding)))])),
            ],
            NotPublic = new NotPublic(
                closed.Count,
                closed.Sum(review => findings[review].Count(finding => finding.Version.Kind == FindingKind.Need)),
                closed.Sum(review => findings[review].Count(finding => finding.Version.Kind == FindingKind.Challenge))),
        };
    }

    private static async Task<ILookup<int, KnownWords>> FindingsAsync(RegisterDb db, int revision, CancellationToken cancel)
    {
        var rows = await db.FindingVersions.AsNoTracking().KnownAt(revision)
            .Where(version => (version.Kind == FindingKind.Need || version.Kind == FindingKind.Challenge)
                && (version.Status == FindingStatus.Suggested || version.Status == FindingStatus.Confirmed))
            .Join(db.Passages.AsNoTracking(), version => version.PassageId, passage => passage.Id, (version, passage) => new KnownWords { Version = version, Text = passage.Text })
            .ToListAsync(cancel);
        return rows.OrderBy(row => row.Version.Finding).ToLookup(row => row.Version.ReviewId);
    }

    private static string[] Row(Review review, KnownWords finding) =>
    [
        finding.Version.Finding.ToString(),
        finding.Version.Kind.Code,
        review.State,
        review.Cycle.ToString(CultureInfo.InvariantCulture),
        finding.Version.Chapter?.ToString() ?? "",
        finding.Version.Coding.Provisions,
        finding.Version.Coding.Scope?.Code ?? "",
        finding.Version.Coding.Categories,
        finding.Text,
        finding.Version.Status.Code,
    ];

    private sealed record KnownReview(Review Review, ReviewVersion Version);

    private sealed class KnownWords
    {
        public required FindingVersion Version { get; init; }

        public required string Text { get; init; }
    }
}

/// <summary>What a note counted though it was not public on the note's day.</summary>
public sealed record NotPublic(int Reviews, int Needs, int Challenges);
