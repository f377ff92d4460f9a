using Recount.Counting;

namespace Recount.Tests.Counting;

/// <summary>Questions as a user writes them, asked of a small register.</summary>
internal static class Question
{
    public static QueryResult Ask(Snapshot snapshot, string by, string? where = null, string measures = "needs,links,states") =>
        QueryCount.Of(snapshot, Read(snapshot, by, where, measures));

    /// <summary>Each row as its keys and values: <c>5 II: 1 2</c>, with a dash for what has no value.</summary>
    public static string[] Rows(QueryResult result) =>
        [.. result.Rows.Select(row => $"{string.Join(' ', row.Keys.Select(key => key ?? "none"))}: {Values(row.Values)}")];

    /// <summary>The totals of the measures that were asked for, in their order.</summary>
    public static string Totals(QueryResult result) => Values(
        result.Query.Measures.Select(measure => result.Totals.Single(total => total.Measure == measure).Value));

    public static Query Read(Snapshot snapshot, string by, string? where = null, string measures = "needs,links,states", bool hasSince = false)
    {
        Assert.True(QueryText.TryReadBy(by, out var dimensions, out var problem), problem);
        Assert.True(QueryText.TryReadWhere(where is null ? [] : [where], snapshot, out var filters, out problem), problem);
        Assert.True(QueryText.TryReadMeasures(measures, hasSince, out var columns, out problem), problem);
        return new Query { By = dimensions, Where = filters, Measures = columns, AsAt = RegisterOf.Day };
    }

    private static string Values(IEnumerable<decimal?> values) => string.Join(
        ' ', values.Select(value => value?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "-"));
}
