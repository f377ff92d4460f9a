using System.Globalization;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Counting.Changes;

namespace Recount.App.Queries;

/// <summary>The account of a change as a table: a line a row and measure, a column a cause.</summary>
internal static class ChangePrint
{
    public static void Write(ChangeAccount account, Query query, TextWriter output)
    {
        var causes = Enum.GetValues<ChangeCause>();
        var table = new TextTable(
        [
            .. query.By.Select(dimension => dimension.Code),
            "measure", "before", "now", "change",
            .. causes.Select(cause => cause.Code),
        ]);
        foreach (var line in account.Rows.Append(account.Total))
        {
            var keys = line.Keys.Count > 0
                ? line.Keys.Select(key => key ?? QueryPrint.None)
                : query.By.Select((_, i) => i == 0 ? "all" : "");
            foreach (var (measure, parts) in account.Measures.Zip(line.Measures))
            {
                table.Add(
                [
                    .. keys, measure.Code, parts.Before, parts.Now, Signed(parts.Now - parts.Before),
                    .. parts.Parts.Select(part => part == 0 ? "" : Signed(part)),
                ]);
            }
        }

        table.WriteTable(output);
        foreach (var (measure, part) in account.Measures.Zip(account.OneState))
        {
            if (part is { } largest)
            {
                output.WriteLine($"Of the change in {measure.Code}, {Signed(largest)} comes from one State.");
            }
        }
    }

    private static string Signed(long number) => number.ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
