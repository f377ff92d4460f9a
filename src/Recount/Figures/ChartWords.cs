using System.Globalization;
using Recount.Counting;

namespace Recount.Figures;

/// <summary>What stands in words around the chart of an answer.</summary>
internal static class ChartWords
{
    private const int MostNamed = 3;

    /// <summary>
    /// What there is to see: how many rows, the largest and the total. Of States and groups of States, and of changes, none is
    /// named as the largest, for States are not ranked.
    /// </summary>
    /// <param name="query">The question with the measures that are drawn.</param>
    public static string AlternativeText(Snapshot snapshot, QueryResult result, Query query)
    {
        var measure = query.Measures[0];
        var words = QueryWords.Of(measure, query);
        var hidden = result.Rows.Count(row => row.IsHidden);
        return Text($"{QueryWords.Title(query)}, as at {QueryWords.Of(query.AsAt)}: {result.Rows.Count} {(result.Rows.Count == 1 ? "row" : "rows")}")
            + (hidden > 0 ? Text($", {hidden} of them hidden; ") : "; ")
            + (query.By.Contains(Dimension.State) ? "States stand by name; "
                : measure.IsChange || query.By.Any(by => by is Dimension.Region or Dimension.Group) ? ""
                : Largest(snapshot, result, query, words))
            + Total(result, measure, words) + ".";
    }

    /// <summary>What a reader must know, and what the chart leaves out.</summary>
    /// <param name="query">The question with the measures that are drawn.</param>
    public static IEnumerable<string> Footnotes(Snapshot snapshot, QueryResult result, Query query)
    {
        foreach (var notice in result.Notices)
        {
            yield return notice;
        }

        if (query.Measures.Count < result.Query.Measures.Count)
        {
            yield return $"By two dimensions only the first measure is drawn: {query.Measures[0].Code}.";
        }

        if (result.Rows.Any(row => row.IsHidden))
        {
            yield return "A value that is hidden is a gap labelled so, not zero.";
        }

        if (query.Measures.Any(measure => measure.Measure == Measure.Needs))
        {
            yield return QueryExplanation.Of(snapshot, result).Reconciliation;
        }
    }

    /// <summary>Where the numbers are from.</summary>
    public static string Source(Snapshot snapshot, QueryResult result)
    {
        var query = result.Query;
        var since = query.Since is not { } day ? ""
            : result.SinceRevision is { } earlier ? Text($", compared with revision {earlier} as at {QueryWords.Of(day)}")
            : $", compared with {QueryWords.Of(day)}";
        var illustrative = DataTerms.Illustrative(snapshot) is { } sentence ? " " + sentence : "";
        return Text($"Recount, as at {QueryWords.Of(query.AsAt)}{since}; revision {result.Revision}; view: {QueryWords.Of(query.View)}; ")
            + $"provisions: {QueryWords.Of(query.Fit)}. Data: {DataTerms.Licence}.{illustrative}";
    }

    private static string Largest(Snapshot snapshot, QueryResult result, Query query, string words)
    {
        var labels = new ChartLabels(snapshot, query, Language.English);
        var largest = result.Rows
            .Where(row => row.Values[0] is > 0)
            .OrderByDescending(row => row.Values[0])
            .Take(MostNamed)
            .Select(row => Text($"{Name(labels, query, row)} ({row.Values[0]:#,##0.##})"))
            .ToList();
        return largest.Count > 0 ? $"{(query.Measures[0].Unit == MeasureUnit.Count ? "most" : "highest")} {words}: {QueryWords.Listed(largest)}; " : "";
    }

    private static string Name(ChartLabels labels, Query query, QueryRow row) => string.Join(" with ", query.By.Zip(row.Keys, labels.Of));

    private static string Total(QueryResult result, QueryMeasure measure, string words) => result.HidesTotals
        ? "the total is hidden"
        : result.Totals.First(total => total.Measure == measure).Value is { } value
            ? Text($"in all {(measure.IsChange && value > 0 ? "+" : "")}{value:#,##0.##} {(measure.Unit == MeasureUnit.Count ? words : QueryWords.Of(measure.Unit))}")
            : "the whole has no value";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
