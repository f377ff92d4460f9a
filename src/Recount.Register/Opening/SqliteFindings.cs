using Microsoft.Data.Sqlite;
using Recount.Convention;
using Recount.Counting;
using Recount.Findings;
using SQLitePCL;
using Scope = Recount.Convention.Scope;

namespace Recount.Register.Opening;

/// <summary>Reads findings for counting through SQLite's own statement: no text is made of a list that was read before.</summary>
internal sealed class SqliteFindings(Dictionary<int, int> places, ColumnLists lists)
{
    /// <summary>Of a finding, in this order; numbers that are small stand in one, as each value asked for takes its time.</summary>
    public const string Columns =
        "SELECT finding, review_id, (kind << 16) | (status << 8) | COALESCE(scope + 1, 0), provisions, categories, better_fit, tags FROM finding_versions f";

    private readonly SeenTexts<IReadOnlyList<Provision>> _provisions = new(text => lists.Provisions(text));
    private readonly SeenTexts<IReadOnlyList<string>> _codes = new(text => lists.Codes(text));
    private readonly SeenTexts<IReadOnlyList<int>> _articles = new(text => lists.Articles(text));

    public List<CountedFinding> Read(SqliteConnection connection, string sql)
    {
        var database = connection.Handle!; // open
        if (raw.sqlite3_prepare_v2(database, sql, out var statement) != raw.SQLITE_OK)
        {
            throw Unreadable(database);
        }

        using (statement)
        {
            var findings = new List<CountedFinding>();
            var row = new SqliteRow(statement);
            int step;
            while ((step = row.Step()) == raw.SQLITE_ROW)
            {
                findings.Add(ReadRow(row));
            }

            return step == raw.SQLITE_DONE ? findings : throw Unreadable(database);
        }
    }

    private CountedFinding ReadRow(SqliteRow row)
    {
        var small = row.Number(2);
        return new CountedFinding
        {
            Id = new Guid(row.Bytes(0)),
            Review = places[row.Number(1)],
            Kind = (FindingKind)(small >> 16),
            Status = (FindingStatus)((small >> 8) & 0xFF),
            Provisions = _provisions.Of(row.Bytes(3)),
            Scope = (small & 0xFF) == 0 ? null : (Scope)((small & 0xFF) - 1),
            Categories = _codes.Of(row.Bytes(4)),
            BetterFit = _articles.Of(row.Bytes(5)),
            Tags = _codes.Of(row.Bytes(6)),
        };
    }

    private static RecountException Unreadable(sqlite3 database) =>
        new($"The register could not be read ({raw.sqlite3_errmsg(database).utf8_to_string()}); 'recount verify' says more.");
}
