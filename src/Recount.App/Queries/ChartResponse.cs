using Recount.Counting;
using Recount.Figures;

namespace Recount.App.Queries;

/// <summary>What a chart shows, on the wire: enough to draw it anywhere, and to say it in words.</summary>
/// <param name="Chart"><c>columns</c>, <c>stacked-columns</c> or <c>bars</c> (lying).</param>
/// <param name="Language">The language of labels and axes, by its code.</param>
/// <param name="Categories">A label a row; <paramref name="Keys"/> has the codes in the same order.</param>
/// <param name="Footnotes">What a reader must know.</param>
internal sealed record ChartResponse(
    string Chart,
    string Language,
    string Title,
    string AlternativeText,
    string CategoryAxis,
    string ValueAxis,
    IReadOnlyList<string> By,
    IReadOnlyList<string?> Keys,
    IReadOnlyList<string> Categories,
    IReadOnlyList<ChartSeriesResponse> Series,
    IReadOnlyList<string> Footnotes,
    string Source,
    DateOnly AsAt,
    DateOnly? Since,
    int Revision)
{
    public static ChartResponse From(QueryAnswer answer, Language language)
    {
        var result = answer.Result;
        if (result.Rows.All(row => row.IsHidden))
        {
            throw new RecountException("There is nothing to draw: "
                + (result.Notices is [var why, ..] ? why : "the answer has no rows."));
        }

        var chart = QueryChart.Of(answer.Snapshot, result, language);
        return new ChartResponse(
            Code(chart.Kind),
            language.Code,
            chart.Title,
            chart.AlternativeText,
            chart.CategoryAxis!, // a question's chart has its axes and its source
            chart.ValueAxis!,
            [.. result.Query.By.Select(dimension => dimension.Code)],
            chart.Keys,
            chart.Categories,
            [.. chart.Series.Select(series => new ChartSeriesResponse(series.Key, series.Name, series.Values, series.Labels))],
            chart.Footnotes,
            chart.Source!,
            result.Query.AsAt,
            result.Query.Since,
            result.Revision);
    }

    private static string Code(ChartKind kind) => kind switch
    {
        ChartKind.Columns => "columns",
        ChartKind.StackedColumns => "stacked-columns",
        ChartKind.Bars => "bars",
    };
}

/// <summary>A series over the categories.</summary>
/// <param name="Key">The measure's code, or the second dimension's value; null: States of no group.</param>
/// <param name="Values">One a category; null is a gap.</param>
/// <param name="Labels">What stands at each bar instead of the value, where one is hidden; else null.</param>
internal sealed record ChartSeriesResponse(string? Key, string Name, IReadOnlyList<decimal?> Values, IReadOnlyList<string>? Labels);
