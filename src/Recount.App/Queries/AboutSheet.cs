using Recount.App.Shared;
using Recount.Counting;
using Recount.Register.Exchange;

namespace Recount.App.Queries;

/// <summary>The sheet that says what was asked, as at when, by which rule, and what a reader must know.</summary>
internal static class AboutSheet
{
    public static WorkbookSheet Of(QueryAnswer answer) => AboutPage.Of(Rows(answer), answer.Snapshot);

    private static IEnumerable<(string Label, string Words)> Rows(QueryAnswer answer)
    {
        var (query, result, explanation) = (answer.Result.Query, answer.Result, answer.Explanation);
        yield return ("Question", QueryWords.Title(query));
        yield return ("Rows", QueryWords.Capital(string.Join(" and ", query.By.Select(QueryWords.Of))));
        yield return ("Filter", explanation.Filter);
        yield return ("As at", Day(query.AsAt));
        yield return ("Earlier day", query.Since is { } since ? Day(since) : "None");
        yield return ("Revision", Number(result.Revision) + (answer.Result.SinceRevision is { } earlier ? $", compared with {Number(earlier)}" : ""));
        yield return ("View", QueryWords.Capital(QueryWords.Of(query.View)));
        yield return ("Provisions", QueryWords.Capital(QueryWords.Of(query.Fit)));
        foreach (var (measure, rule) in explanation.Rules)
        {
            yield return ($"Rule: {measure}", rule);
        }

        yield return ("Total", result.HidesTotals
            ? "Hidden."
            : "Distinct over the whole selection, not the sum of the rows: "
                + string.Join(", ", result.Totals.Select(QueryPrint.Total)) + ".");
        yield return ("Reconciliation", explanation.Reconciliation);
        foreach (var notice in result.Notices)
        {
            yield return ("Notice", notice);
        }

        foreach (var sentence in answer.Beside)
        {
            yield return ("Also", sentence);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
