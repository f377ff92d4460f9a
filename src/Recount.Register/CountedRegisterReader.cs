using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Recount.Convention;
using Recount.Counting;
using Recount.Findings;
using Recount.Register.Model;
using Recount.Register.Opening;

namespace Recount.Register;

/// <summary>Hands the register to counting: the only way from rows to figures.</summary>
/// <remarks>Plain commands instead of the model: a command that only counts must answer at once.</remarks>
public static class CountedRegisterReader
{
    private const string FindingColumns =
        "SELECT finding, review_id, coding_id, kind, status FROM finding_versions f";

    /// <summary>The register as it was known at a revision; without one, as it is now.</summary>
    public static Task<CountedRegister> ReadAsync(RegisterDb db, int? revision, CancellationToken cancel) =>
        ReadAsync(db.Connection, revision, cancel);

    internal static async Task<CountedRegister> ReadAsync(DbConnection connection, int? revision, CancellationToken cancel)
    {
        // One transaction, so that a commit in between cannot mix two revisions.
        await using var transaction = connection is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true) // any other kind would wait for the writer
            : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var query = new RevisionQuery(connection, transaction, revision);
        var head = await query.HeadAsync(cancel);
        var states = await query.ReadAsync(
            "SELECT code, name, groups, party, sets FROM state_versions s", "s", "ORDER BY code", ReadState, cancel);
        var places = new Dictionary<int, int>();
        var reviews = await query.ReadAsync(
            "SELECT r.id, r.state, r.cycle, v.finalized, v.issued FROM review_versions v JOIN reviews r ON r.id = v.review_id",
            "v",
            "ORDER BY r.state, r.cycle",
            row => ReadReview(row, places),
            cancel);
        var lists = new ColumnLists();
        var codings = (await query.ReadAsync(
            "SELECT id, provisions, scope, categories, better_fit, tags FROM codings c", "c", "ORDER BY id", row => ReadCoding(row, lists), cancel))
            .ToDictionary();
        var findings = connection is SqliteConnection file
            ? new SqliteFindings(places, codings).Read(file, query.Sql(SqliteFindings.Columns, "f", "ORDER BY id"))
            : await query.ReadAsync(FindingColumns, "f", "ORDER BY id", row => ReadFinding(row, places, codings), cancel);
        return new CountedRegister { Revision = head, States = states, Reviews = reviews, Findings = findings };
    }

    private static CountedState ReadState(DbDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        PeriodText.Read(row.IsDBNull(2) ? null : row.GetString(2)),
        PeriodText.Read(row.IsDBNull(3) ? null : row.GetString(3)),
        SetText.Read(row.IsDBNull(4) ? null : row.GetString(4)));

    private static CountedReview ReadReview(DbDataReader row, Dictionary<int, int> places)
    {
        places.Add(row.GetInt32(0), places.Count);
        return new CountedReview(
            row.GetString(1),
            row.GetInt32(2),
            row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3),
            row.IsDBNull(4) ? null : row.GetFieldValue<DateOnly>(4));
    }

    private static KeyValuePair<int, CountedCoding> ReadCoding(DbDataReader row, ColumnLists lists) => new(
        row.GetInt32(0),
        new CountedCoding(
            lists.Provisions(row.GetString(1)),
            row.IsDBNull(2) ? null : (Scope)row.GetInt16(2),
            lists.Codes(row.GetString(3)),
            lists.Articles(row.GetString(4)),
            lists.Codes(row.GetString(5))));

    private static CountedFinding ReadFinding(
        DbDataReader row, Dictionary<int, int> places, Dictionary<int, CountedCoding> codings) => new()
        {
            Id = row.GetGuid(0),
            Review = places[row.GetInt32(1)],
            Coding = codings[row.GetInt32(2)],
            Kind = (FindingKind)row.GetInt16(3),
            Status = (FindingStatus)row.GetInt16(4),
        };
}
