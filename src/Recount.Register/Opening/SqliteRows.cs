using System.Globalization;
using Microsoft.Data.Sqlite;
using Recount.Register.Writing;
using SQLitePCL;

namespace Recount.Register.Opening;

/// <summary>Writes rows through SQLite's own statement: a parameter object a cell costs more than the insert.</summary>
internal static class SqliteRows
{
    public static void Insert<T>(SqliteConnection connection, RowShape shape, IReadOnlyList<T> rows)
        where T : class
    {
        var names = string.Join(", ", shape.Columns.Select(column => column.Name));
        var places = string.Join(", ", shape.Columns.Select(_ => "?"));
        var database = connection.Handle!; // open
        Check(database, raw.sqlite3_prepare_v2(database, $"INSERT INTO {shape.Table} ({names}) VALUES ({places})", out var statement));
        using (statement)
        {
            foreach (var row in rows)
            {
                for (var column = 0; column < shape.Columns.Count; column++)
                {
                    Bind(statement, column + 1, shape.Columns[column].Stored(row));
                }

                if (raw.sqlite3_step(statement) != raw.SQLITE_DONE)
                {
                    Check(database, raw.sqlite3_errcode(database));
                }

                raw.sqlite3_reset(statement);
            }
        }
    }

    private static void Bind(sqlite3_stmt statement, int place, object? value) => _ = value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        string text => raw.sqlite3_bind_text(statement, place, text),
        int number => raw.sqlite3_bind_int(statement, place, number),
        short number => raw.sqlite3_bind_int(statement, place, number),
        bool isSo => raw.sqlite3_bind_int(statement, place, isSo ? 1 : 0),
        double number => raw.sqlite3_bind_double(statement, place, number),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        DateOnly day => raw.sqlite3_bind_text(statement, place, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => throw new InvalidOperationException($"A column of {value.GetType()} has no place in the register yet."),
    };

    private static void Check(sqlite3 database, int result) => SqliteException.ThrowExceptionForRC(result, database);
}
