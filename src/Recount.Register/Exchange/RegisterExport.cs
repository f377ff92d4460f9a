using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Recount.Convention;
using Recount.Counting;
using Recount.Findings;
using Recount.Register.Import.Findings;
using Recount.Register.Import.Reviews;
using Recount.Register.Import.States;
using Recount.Register.Model;

namespace Recount.Register.Exchange;

/// <summary>Writes findings, reviews and States as CSV and XLSX, each as <c>import</c> reads it back unchanged.</summary>
public static class RegisterExport
{
    /// <returns>The files written and how many rows each has.</returns>
    public static async Task<IReadOnlyList<(string File, int Rows)>> WriteAsync(
        RegisterDb db, string folder, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var states = await db.StateVersions.AsNoTracking().Where(state => state.UntilRevision == null)
            .OrderBy(state => state.Code).ToListAsync(cancel);
        var reviews = await db.CurrentReviewsAsync(cancel);
        var findings = await FindingsInReviews.ReadAsync(db, cancel);
        return
        [
            .. await WriteAsync(folder, "states", StateColumns.All, [.. states.SelectMany(StateRows)]),
            .. await WriteAsync(folder, "reviews", ReviewsImport.Columns, [.. reviews.OrderBy(review => review.Key).Select(review => ReviewRow(review.Value))]),
            .. await WriteAsync(folder, "findings", FindingColumns.All, [.. findings.All.Select(FindingCellsOf)]),
        ];
    }

    private static async Task<IEnumerable<(string File, int Rows)>> WriteAsync(
        string folder, string name, IReadOnlyList<string> columns, IReadOnlyList<string[]> rows)
    {
        var csv = Path.Combine(folder, name + ".csv");
        var xlsx = Path.Combine(folder, name + ".xlsx");
        await SheetWriter.WriteCsvAsync(csv, columns, rows);
        SheetWriter.WriteXlsx(xlsx, name, columns, rows);
        return [(csv, rows.Count), (xlsx, rows.Count)];
    }

    /// <summary>One row a period; the State's other cells stand in each.</summary>
    internal static IEnumerable<string[]> StateRows(StateVersion state)
    {
        var groups = GroupRows(PeriodText.Read(state.Groups)).ToList();
        var party = PeriodText.Read(state.Party);
        var names = state.Names?.Split('|').ToDictionary(name => name[..2], name => name[3..]) ?? [];
        for (var row = 0; row < Math.Max(1, Math.Max(groups.Count, party.Count)); row++)
        {
            var (group, since) = row < groups.Count ? groups[row] : (null, null);
            var period = row < party.Count ? party[row] : null;
            yield return
            [
                state.Code, state.M49 ?? "", state.Name, group ?? "", Day(since), Day(period?.From), Day(period?.Until),
                .. StateColumns.Languages.Select(language => names.GetValueOrDefault(language, "")),
                state.OtherNames?.Replace('|', ';') ?? "", state.Sets ?? "",
            ];
        }
    }

    /// <summary>A group that ended without another is followed by a row without a group.</summary>
    private static IEnumerable<(string? Group, DateOnly? Since)> GroupRows(IReadOnlyList<CountedPeriod> groups)
    {
        for (var place = 0; place < groups.Count; place++)
        {
            yield return (groups[place].Value, groups[place].From);
            if (groups[place].Until is { } last && (place == groups.Count - 1 || groups[place + 1].From != last.AddDays(1)))
            {
                yield return (null, last.AddDays(1));
            }
        }
    }

    internal static string[] ReviewRow((Review Review, ReviewVersion Version) row) =>
    [
        row.Review.State, Number(row.Review.Cycle), Day(row.Version.Finalized), Day(row.Version.Issued), row.Version.Symbol ?? "",
    ];

    private static string[] FindingCellsOf(KnownFinding known) =>
    [
        known.Version.GivenId ?? known.Version.Finding.ToString(),
        known.Version.Kind.Code,
        known.Review.State,
        Number(known.Review.Cycle),
        known.Version.Chapter?.ToString() ?? "",
        known.Version.Coding.Provisions,
        known.Version.Coding.Scope?.Code ?? "",
        known.Version.Coding.Categories,
        known.Passage.Text,
        known.Version.Coding.BetterFit,
        known.Version.Coding.Tags,
        known.Version.Priority ?? "",
        known.Passage.Paragraph is { } paragraph ? Number(paragraph) : "",
        known.Version.Status.Code,
    ];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
