using System.Globalization;
using Recount.App.Shared;
using Recount.Counting;

namespace Recount.App.Queries;

/// <summary>An answer as a table, with what a reader must know above and below it.</summary>
internal static class QueryPrint
{
    /// <summary>What stands for States of no group.</summary>
    public const string None = "(none)";

    /// <param name="none">What stands for States of no group.</param>
    /// <param name="hidden">What stands for values that are hidden.</param>
    public static TextTable Table(Snapshot snapshot, QueryResult result, string none = "", string hidden = "")
    {
        var hasNames = result.Query.By.Contains(Dimension.State);
        var table = new TextTable(
        [
            .. result.Query.By.Select(dimension => dimension.Code),
            .. Enumerable.Repeat("name", hasNames ? 1 : 0),
            .. result.Query.Measures.Select(measure => measure.Code),
        ]);
        foreach (var row in result.Rows)
        {
            table.Add(
            [
                .. row.Keys.Select(key => key ?? none),
                .. Enumerable.Repeat(snapshot.NameOf(result.Query, row), hasNames ? 1 : 0),
                .. row.Values.Select(value => row.IsHidden ? hidden : (object?)value),
            ]);
        }

        return table;
    }

    public static void Write(QueryAnswer answer, TextWriter output)
    {
        var (snapshot, result) = (answer.Snapshot, answer.Result);
        Table(snapshot, result, None, "hidden").WriteTable(output);
        output.WriteLine();
        output.WriteLine(result.HidesTotals ? "Total: hidden." : "Total: " + string.Join(", ", result.Totals.Select(Total)) + ".");
        foreach (var notice in result.Notices)
        {
            output.WriteLine(notice);
        }

        if (result.Query.Explain)
        {
            foreach (var sentence in answer.Sentences)
            {
                output.WriteLine(sentence);
            }

            if (answer.Account is { } account)
            {
                output.WriteLine();
                ChangePrint.Write(account, result.Query, output);
            }

            if (result.Query.Suppress is null)
            {
                WriteFindings(result, answer.Names, output);
            }
        }
    }

    private static void WriteFindings(QueryResult result, FindingNames names, TextWriter output)
    {
        foreach (var row in result.Rows)
        {
            output.WriteLine();
            output.WriteLine($"{string.Join(", ", row.Keys.Select(key => key ?? None))}:");
            foreach (var finding in row.Findings)
            {
                var place = names.PlaceOf(finding) is { } known ? $" ({known})" : "";
                output.WriteLine($"  {names.Of(finding)}  {names.Find(finding)?.Text}{place}");
            }
        }
    }

    /// <summary>A total: its measure, then its value.</summary>
    public static string Total(QueryTotal total) =>
        string.Create(CultureInfo.InvariantCulture, $"{total.Measure.Code} {(total.Value is { } value ? $"{value}" : "none")}");
}
