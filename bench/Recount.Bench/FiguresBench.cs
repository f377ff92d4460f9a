using System.Globalization;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using Npgsql;
using Recount.Counting;
using Recount.Figures;

namespace Recount.Bench;

/// <summary>The six figures at a date, ours beside databases and LINQ, on the same rows; answers are compared before any time counts.</summary>
internal static class FiguresBench
{
    private static readonly DateOnly AsAt = new(2022, 9, 15);
    private static readonly DateOnly Since = new(2020, 9, 30);

    public static void Run(int needs)
    {
        var register = RandomRegister.Of(needs);
        Snapshot.Of(register);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var snapshot = Snapshot.Of(register);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{needs} needs; columns {snapshot.ColumnBytes / (double)needs:0.0} bytes a need, with ids {kept / (double)needs:0.0}."));
        var request = new FigureRequest(AsAt, Since);
        var ours = OwnFigures.Lines(FigureCount.Of(snapshot, request));
        var rows = new List<Measure>
        {
            Measure.Of("columns", 4000, () => Times(4000, () => FigureCount.Of(snapshot, request))),
            Compare("LINQ", () => OwnFigures.Linq(register, AsAt, Since), ours),
            Sqlite(register, ours),
        };
        rows.AddRange(Duck(register, ours));
        if (PostgresServer.Start() is { } server)
        {
            using (server)
            {
                rows.Add(Postgres(server.Connection, register, ours));
            }
        }

        Measure.Print("six figures at a date", rows);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Index by day: {snapshot.IndexBytes / (double)needs:0.0} bytes a need."));
        var query = new Query { By = [Dimension.Region, Dimension.Category], Where = [new QueryFilter(Dimension.Cycle, ["2"])], AsAt = AsAt };
        Measure.Print("beside them", [
            Measure.Of("one cut, columns", 20, () => Times(20, () => QueryCount.Of(snapshot, query))),
            Measure.Of("laying out the snapshot", 1, () => Snapshot.Of(register)),
        ]);
    }

    private static Measure Sqlite(CountedRegister register, List<string> ours)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var sql = new SqlFigures(connection);
        sql.CreateTables();
        using (var transaction = connection.BeginTransaction())
        {
            using var need = Insert(connection, "INSERT INTO need VALUES ($0, $1, $2, $3, $4, $5)", 6);
            using var link = Insert(connection, "INSERT INTO link VALUES ($0, $1, $2, $3, $4)", 5);
            foreach (var (row, links) in SqlFigures.Rows(register))
            {
                Write(need, row);
                links.ForEach(values => Write(link, values));
            }

            transaction.Commit();
        }

        sql.CreateIndexes();
        sql.Execute("ANALYZE");
        return Compare("SQLite, in memory", () => sql.Count(AsAt, Since), ours);
    }

    private static IEnumerable<Measure> Duck(CountedRegister register, List<string> ours)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        var sql = new SqlFigures(connection);
        sql.CreateTables();
        using (var needs = connection.CreateAppender("need"))
        using (var appender = connection.CreateAppender("link"))
        {
            foreach (var (row, links) in SqlFigures.Rows(register))
            {
                needs.CreateRow().AppendValue((int)row[0]).AppendValue((int)row[1]).AppendValue((int)row[2])
                    .AppendValue((int)row[3]).AppendValue((int)row[4]).AppendValue((string)row[5]).EndRow();
                foreach (var link in links)
                {
                    var appended = appender.CreateRow();
                    foreach (var value in link)
                    {
                        appended.AppendValue((int)value);
                    }

                    appended.EndRow();
                }
            }
        }

        return
        [
            Compare("DuckDB, links carry day and State", () => sql.Count(AsAt, Since), ours),
            Compare("DuckDB, links joined with needs", () => new SqlFigures(connection, isJoined: true).Count(AsAt, Since), ours),
        ];
    }

    private static SqliteCommand Insert(SqliteConnection connection, string text, int values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        for (var i = 0; i < values; i++)
        {
            command.Parameters.Add(new SqliteParameter("$" + i.ToString(CultureInfo.InvariantCulture), null));
        }

        return command;
    }

    private static void Write(SqliteCommand command, object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private static Measure Postgres(string server, CountedRegister register, List<string> ours)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        var sql = new SqlFigures(connection);
        sql.CreateTables();
        Copy(connection, "need", SqlFigures.Rows(register).Select(row => row.Need));
        Copy(connection, "link", SqlFigures.Rows(register).SelectMany(row => row.Links));
        sql.CreateIndexes();
        sql.Execute("VACUUM ANALYZE");
        return Compare("PostgreSQL (its own processor time not included: see the clock)", () => sql.Count(AsAt, Since), ours);
    }

    private static void Copy(NpgsqlConnection connection, string table, IEnumerable<object[]> rows)
    {
        using var import = connection.BeginBinaryImport($"COPY {table} FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            import.WriteRow(row);
        }

        import.Complete();
    }

    private static Measure Compare(string name, Func<List<string>> count, List<string> ours)
    {
        if (count().Except(ours).Concat(ours.Except(count())).FirstOrDefault() is { } different)
        {
            throw new RecountException($"{name} and the columns do not give the same answer: {different}.");
        }

        return Measure.Of(name, 1, () => count());
    }

    private static void Times(int times, Action act)
    {
        for (var i = 0; i < times; i++)
        {
            act();
        }
    }
}
