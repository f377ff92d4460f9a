using System.Globalization;

namespace Recount.Counting;

/// <summary>How the numbers of an answer were counted.</summary>
/// <param name="Rules">The counting rule of each measure asked for, by its code.</param>
/// <param name="Filter">What was chosen, in words.</param>
/// <param name="Reconciliation">How the rows and the total hang together.</param>
public sealed record QueryExplanation(
    IReadOnlyDictionary<string, string> Rules,
    string Filter,
    string Reconciliation)
{
    /// <summary>All of it, a sentence each.</summary>
    public IEnumerable<string> Sentences =>
        Rules.Select(rule => $"{rule.Key}: {rule.Value}").Prepend(Filter).Append(Reconciliation);

    /// <summary>Explains an answer.</summary>
    public static QueryExplanation Of(Snapshot snapshot, QueryResult result) => new(
        result.Query.Measures.ToDictionary(measure => measure.Code, Rule),
        FilterOf(result),
        ReconciliationOf(snapshot, result));

    private static string Rule(QueryMeasure measure) => measure.IsChange
        ? "The value as at the day less the value as at the earlier day. " + measure.Measure.Rule
        : measure.Measure.Rule;

    private static string FilterOf(QueryResult result)
    {
        var query = result.Query;
        var from = query.View == RegisterView.Public ? "finalized and issued" : "finalized";
        var fit = query.Fit == ProvisionFit.Better ? ", under the better-fitting provisions where there are any" : "";
        var where = query.Where.Count == 0
            ? "no filter"
            : string.Join(" and ", query.Where.Select(QueryWords.Of));
        return Text($"Executive summaries {from} by {query.AsAt:yyyy-MM-dd}, as known at revision {result.Revision}{fit}; {where}.");
    }

    private static string ReconciliationOf(Snapshot snapshot, QueryResult result)
    {
        if (result.Query.Suppress is not null)
        {
            return "What the rows add up to is not told where rows may be hidden.";
        }

        var alone = result.Query with
        {
            Measures = [new QueryMeasure(Measure.Needs)],
            Since = null,
            Explain = false,
        };
        var counted = QueryCount.Count(snapshot, alone);
        var rows = counted.Rows.Sum(key => counted[key].Needs);
        var total = counted.Totals.Needs;
        var inRows = counted.InRows;
        return Text($"The rows add up to {rows}")
            + (rows > inRows ? Text($", less {rows - inRows} in more than one row") : "")
            + (total > inRows ? Text($", and {total - inRows} in no row") : "")
            + Text($": {total} in all.");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
