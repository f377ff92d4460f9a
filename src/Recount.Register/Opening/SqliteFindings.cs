using Microsoft.Data.Sqlite;
using Recount.Counting;
using Recount.Findings;
using SQLitePCL;

namespace Recount.Register.Opening;

/// <summary>Reads findings for counting through SQLite's own statement.</summary>
internal sealed class SqliteFindings(Dictionary<int, int> places, Dictionary<int, CountedCoding> codings)
{
    /// <summary>Of a finding, in this order; numbers that are small stand in one, as each value asked for takes its time.</summary>
    public const string Columns = "SELECT finding, review_id, coding_id, (kind << 8) | status FROM finding_versions f";

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
        var small = row.Number(3);
        return new CountedFinding
        {
            Id = new Guid(row.Bytes(0)),
            Review = places[row.Number(1)],
            Coding = codings[row.Number(2)],
            Kind = (FindingKind)(small >> 8),
            Status = (FindingStatus)(small & 0xFF),
        };
    }

    private static RecountException Unreadable(sqlite3 database) =>
        new($"The register could not be read ({raw.sqlite3_errmsg(database).utf8_to_string()}); 'recount verify' says more.");
}
