using System.Text;
using Microsoft.Data.Sqlite;
using Recount.Counting;
using Recount.Findings;
using SQLitePCL;
using Scope = Recount.Convention.Scope;

namespace Recount.Register.Opening;

/// <summary>Reads findings for counting through SQLite's own statement: no text is made of a list that was read before.</summary>
internal static class SqliteFindings
{
    public static List<CountedFinding> Read(SqliteConnection connection, string sql, Dictionary<int, int> places, ColumnLists lists)
    {
        var database = connection.Handle!; // open
        if (raw.sqlite3_prepare_v2(database, sql, out var statement) != raw.SQLITE_OK)
        {
            throw new RecountException($"The register could not be read ({raw.sqlite3_errmsg(database).utf8_to_string()}); 'recount verify' says more.");
        }

        using (statement)
        {
            var findings = new List<CountedFinding>();
            int step;
            while ((step = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                findings.Add(ReadRow(statement, places, lists));
            }

            return step == raw.SQLITE_DONE
                ? findings
                : throw new RecountException($"The register could not be read ({raw.sqlite3_errmsg(database).utf8_to_string()}); 'recount verify' says more.");
        }
    }

    private static CountedFinding ReadRow(sqlite3_stmt row, Dictionary<int, int> places, ColumnLists lists)
    {
        Span<char> buffer = stackalloc char[256];
        return new CountedFinding
        {
            Id = new Guid(raw.sqlite3_column_blob(row, 0)),
            Review = places[raw.sqlite3_column_int(row, 1)],
            Kind = (FindingKind)raw.sqlite3_column_int(row, 2),
            Status = (FindingStatus)raw.sqlite3_column_int(row, 3),
            Provisions = lists.Provisions(Text(row, 4, buffer)),
            Scope = raw.sqlite3_column_type(row, 5) == raw.SQLITE_NULL ? null : (Scope)raw.sqlite3_column_int(row, 5),
            Categories = lists.Codes(Text(row, 6, buffer)),
            BetterFit = lists.Articles(Text(row, 7, buffer)),
            Tags = lists.Codes(Text(row, 8, buffer)),
        };
    }

    private static ReadOnlySpan<char> Text(sqlite3_stmt row, int column, Span<char> buffer)
    {
        var bytes = raw.sqlite3_column_blob(row, column); // of a text: its UTF-8
        return bytes.Length <= buffer.Length
            ? buffer[..Encoding.UTF8.GetChars(bytes, buffer)]
            : Encoding.UTF8.GetString(bytes);
    }
}
