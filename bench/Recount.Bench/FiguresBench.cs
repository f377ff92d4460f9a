using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using Npgsql;
using Recount.Counting;
using Recount.Counting.Coverage;
using Recount.Figures;

namespace Recount.Bench;

/// <summary>
/// The six figures and four other questions at a date, ours beside databases and LINQ, on the same rows; answers are compared before any
/// time counts.
/// </summary>
internal sealed class FiguresBench
{
    private static readonly DateOnly AsAt = new(2022, 9, 15);
    private static readonly DateOnly Since = new(2020, 9, 30);

    private readonly CountedRegister _register;
    private readonly List<string> _figures;
    private readonly List<string>[] _cuts;
    private readonly List<Measure> _ofFigures = [];
    private readonly List<Measure>[] _ofCuts;

    private FiguresBench(CountedRegister register, Snapshot snapshot)
    {
        _register = register;
        var request = new FigureRequest(AsAt, Since);
        _figures = OwnFigures.Lines(FigureCount.Of(snapshot, request));
        _cuts = [.. Enumerable.Range(0, CutsBench.Names.Count).Select(question => CutsBench.Columns(snapshot, question, AsAt))];
        _ofCuts = [.. _cuts.Select(_ => new List<Measure>())];
        _ofFigures.Add(Measure.Of("columns", 4000, () => Times(4000, () => FigureCount.Of(snapshot, request))));
        var times = Math.Max(3, 10_000_000 / register.Findings.Count);
        foreach (var question in Enumerable.Range(0, _cuts.Length))
        {
            var query = CutsBench.Question(question, AsAt);
            _ofCuts[question].Add(Measure.Of("columns", times, () => Times(times, () => QueryCount.Of(snapshot, query))));
        }
    }

    /// <param name="engines">What to measure beside ours: linq, sqlite, duckdb, postgresql; any other word is none.</param>
    public static void Run(int needs, string[] engines)
    {
        var register = RandomRegister.Of(needs);
        Snapshot.Of(register);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var snapshot = Snapshot.Of(register);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{needs} needs; columns {snapshot.ColumnBytes / (double)needs:0.0} bytes a need, with ids {kept / (double)needs:0.0}; {snapshot.ShapeCount} kinds of findings."));
        var bench = new FiguresBench(register, snapshot);
        bench.CompareAll(engines);
        bench.Print();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Index by day: {snapshot.IndexBytes / (double)needs:0.0} bytes a need."));
        var layouts = Math.Max(1, 400_000 / needs);
        var explained = CutsBench.Question(0, AsAt) with { Explain = true };
        Measure.Print(
            "beside them",
            [
                Measure.Of("laying out the snapshot", layouts, () => Times(layouts, () => Snapshot.Of(register))),
                Measure.Of("by article, with the ids of all needs", 1, () => QueryCount.Of(snapshot, explained)),
                Measure.Of("its low and high totals", 1, () => SplittingRange.Of(snapshot, register, explained)),
                Measure.Of("who is not in the data", 1, () => RegisterCoverage.Of(register, explained)),
            ]);
    }

    private void CompareAll(string[] engines)
    {
        if (engines.Contains("linq"))
        {
            Compare("LINQ", () => OwnFigures.Linq(_register, AsAt, Since), question => CutsBench.Linq(_register, question, AsAt));
        }

        if (engines.Contains("sqlite"))
        {
            Sqlite();
        }

        if (engines.Contains("duckdb"))
        {
            Duck();
        }

        if (engines.Contains("postgresql") && PostgresServer.Start() is { } server)
        {
            using (server)
            {
                Postgres(server.Connection);
            }
        }
    }

    private void Print()
    {
        Measure.Print("six figures at a date", _ofFigures);
        foreach (var (name, measures) in CutsBench.Names.Zip(_ofCuts))
        {
            Measure.Print($"a cut: {name}", measures);
        }
    }

    private void Sqlite()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var sql = new SqlFigures(connection);
        sql.CreateTables();
        using (var transaction = connection.BeginTransaction())
        {
            using var need = Insert(connection, "INSERT INTO need VALUES ($0, $1, $2, $3, $4, $5, $6)", 7);
            using var link = Insert(connection, "INSERT INTO link VALUES ($0, $1, $2, $3, $4)", 5);
            foreach (var (row, links) in SqlFigures.Rows(_register))
            {
                Write(need, row);
                links.ForEach(values => Write(link, values));
            }

            transaction.Commit();
        }

        sql.CreateIndexes();
        sql.Execute("ANALYZE");
        Compare("SQLite, in memory", sql, connection);
    }

    private void Duck()
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        var sql = new SqlFigures(connection);
        sql.CreateTables();
        using (var needs = connection.CreateAppender("need"))
        using (var appender = connection.CreateAppender("link"))
        {
            foreach (var (row, links) in SqlFigures.Rows(_register))
            {
                needs.CreateRow().AppendValue((int)row[0]).AppendValue((int)row[1]).AppendValue((int)row[2])
                    .AppendValue((int)row[3]).AppendValue((int)row[4]).AppendValue((string)row[5]).AppendValue((int)row[6]).EndRow();
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

        Compare("DuckDB, links carry day and State", sql, connection);
        Compare("DuckDB, links joined with needs", new SqlFigures(connection, isJoined: true), connection, isJoined: true);
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

    private void Postgres(string server)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        var sql = new SqlFigures(connection);
        sql.CreateTables();
        Copy(connection, "need", SqlFigures.Rows(_register).Select(row => row.Need));
        Copy(connection, "link", SqlFigures.Rows(_register).SelectMany(row => row.Links));
        sql.CreateIndexes();
        sql.Execute("VACUUM ANALYZE");
        Compare("PostgreSQL (its own processor time not included: see the clock)", sql, connection);
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

    private void Compare(string name, SqlFigures sql, DbConnection connection, bool isJoined = false) =>
        Compare(name, () => sql.Count(AsAt, Since), question => CutsBench.Sql(connection, question, AsAt, isJoined));

    private void Compare(string name, Func<List<string>> figures, Func<int, List<string>> cut)
    {
        _ofFigures.Add(Compare(name, figures, _figures));
        foreach (var (question, ours) in _cuts.Index())
        {
            _ofCuts[question].Add(Compare(name, () => cut(question), ours));
        }
    }

    private static Measure Compare(string name, Func<List<string>> count, List<string> ours)
    {
        var theirs = count();
        if (theirs.Except(ours).Concat(ours.Except(theirs)).FirstOrDefault() is { } different)
        {
            throw new RecountException($"{name} and the columns do not give the same answer: {different}.");
        }

        return Measure.Of(name, 1, () => count(), warmUp: 1);
    }

    private static void Times(int times, Action act)
    {
        for (var i = 0; i < times; i++)
        {
            act();
        }
    }
}
