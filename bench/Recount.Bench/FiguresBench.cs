using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using Recount.Counting;
using Recount.Figures;

namespace Recount.Bench;

/// <summary>The six figures at a date, ours beside databases and LINQ, on the same rows; answers are compared before any time counts.</summary>
internal static class FiguresBench
{
    private static readonly DateOnly AsAt = new(2022, 9, 15);
    private static readonly DateOnly Since = new(2020, 9, 30);

    public static int Run(int needs)
    {
        var register = RandomRegister.Of(needs);
        Snapshot.Of(register);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var snapshot = Snapshot.Of(register);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var request = new FigureRequest(AsAt, Since);
        var query = new Query { By = [Dimension.Region, Dimension.Category], Where = [new QueryFilter(Dimension.Cycle, ["2"])], AsAt = AsAt };
        var ours = OwnFigures.Lines(FigureCount.Of(snapshot, request));

        Print($"needs {needs}, columns {snapshot.ColumnBytes / (double)needs:0.0} bytes a need, all kept {kept / (double)needs:0.0} bytes a need with ids");
        Print($"snapshot laid out      {Median(() => Snapshot.Of(register), 1):0.000} ms");
        var figures = Median(() => FigureCount.Of(snapshot, request), 200);
        Print($"figures, columns       {figures:0.0000} ms");
        Print($"one cut, columns       {Median(() => QueryCount.Of(snapshot, query), needs > 200_000 ? 1 : 20):0.0000} ms");
        Compare("LINQ", () => OwnFigures.Linq(register, AsAt, Since), ours, figures);
        Sqlite(register, ours, figures);
        Duck(register, ours, figures);
        return 0;
    }

    private static void Sqlite(CountedRegister register, List<string> ours, double figures)
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
        Compare("SQLite", () => sql.Count(AsAt, Since), ours, figures);
    }

    private static void Duck(CountedRegister register, List<string> ours, double figures)
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

        Compare("DuckDB", () => sql.Count(AsAt, Since), ours, figures);
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

    private static void Compare(string name, Func<List<string>> count, List<string> ours, double figures)
    {
        if (count().Except(ours).Concat(ours.Except(count())).FirstOrDefault() is { } different)
        {
            throw new RecountException($"{name} and the columns do not give the same answer: {different}.");
        }

        var time = Median(() => count(), 1);
        Print($"figures, {name,-13} {time:0.000} ms, {time / figures:0} times ours, same answers");
    }

    /// <summary>Milliseconds, the median of nine after two to warm up.</summary>
    private static double Median(Action act, int times)
    {
        var all = new double[11];
        for (var i = 0; i < all.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var j = 0; j < times; j++)
            {
                act();
            }

            all[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds / times;
        }

        return all[2..].Order().ElementAt(4);
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
