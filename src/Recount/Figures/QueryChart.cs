using System.Globalization;
using Recount.Counting;

namespace Recount.Figures;

/// <summary>
/// An answer as a chart: with one dimension a series a measure, with two a series a value of the second one, for the first
/// measure. Rows keep their order, which is never that of a measure.
/// </summary>
public static class QueryChart
{
    private const int LongLabel = 12;

    /// <summary>Why a question has no chart, in one sentence; null where it has one.</summary>
    public static string? Problem(Query query)
    {
        var units = Drawn(query).Select(measure => measure.Unit).Distinct().ToList();
        if (units.Count < 2)
        {
            return null;
        }

        var found = units.Select(unit => $"{Drawn(query).First(measure => measure.Unit == unit).Code} ({QueryWords.Of(unit)})");
        return $"found {string.Join(" and ", found)}, expected measures of one unit, for a chart has one axis of values.";
    }

    /// <summary>Draws an answer.</summary>
    /// <param name="language">Of the labels and axes; title, alternative text and footnotes are in English.</param>
    /// <exception cref="ArgumentException">The question has no chart: see <see cref="Problem"/>.</exception>
    public static ChartSpec Of(Snapshot snapshot, QueryResult result, Language language)
    {
        if (Problem(result.Query) is { } problem)
        {
            throw new ArgumentException(problem, nameof(result));
        }

        var query = result.Query with { Measures = Drawn(result.Query) };
        var labels = new ChartLabels(snapshot, query, language);
        var keys = result.Rows.Select(row => row.Keys[0]).Distinct().ToList();
        var categories = keys.Select(key => labels.Of(query.By[0], key)).ToList();
        var series = query.By.Count == 1 ? ByMeasure(result, query, labels) : ByValue(result, keys, labels);
        return new ChartSpec
        {
            Key = "query",
            Kind = Kind(query, result, categories),
            Title = QueryWords.Title(query),
            AlternativeText = ChartWords.AlternativeText(snapshot, result, query),
            Categories = categories,
            Keys = keys,
            Series = series,
            CategoryAxis = labels.Of(query.By[0]),
            ValueAxis = QueryWords.Capital(ValueAxis(query, labels)),
            Footnotes = [.. ChartWords.Footnotes(snapshot, result, query)],
            Source = ChartWords.Source(snapshot, result),
        };
    }

    private static IReadOnlyList<QueryMeasure> Drawn(Query query) => query.By.Count == 1 ? query.Measures : [query.Measures[0]];

    private static string ValueAxis(Query query, ChartLabels labels) => query.Measures is [var only]
        ? labels.Of(only) + (only.Unit is MeasureUnit.PerCent or MeasureUnit.Points ? $" ({labels.Of(only.Unit)})" : "")
        : labels.Of(query.Measures[0].Unit);

    private static ChartSeries[] ByMeasure(QueryResult result, Query query, ChartLabels labels) =>
    [
        .. query.Measures.Select((measure, at) => new ChartSeries(
            labels.Of(measure),
            [.. result.Rows.Select(row => row.Values[at])],
            AtBars(result.Rows, at, labels),
            measure.Code)),
    ];

    private static ChartSeries[] ByValue(QueryResult result, List<string?> keys, ChartLabels labels) =>
    [
        .. result.Rows.Select(row => row.Keys[1]).Distinct().Select(value => Series(result, keys, value, labels)),
    ];

    private static ChartSeries Series(QueryResult result, List<string?> keys, string? value, ChartLabels labels)
    {
        var nothing = new QueryRow([], [Nothing(result)], []);
        QueryRow[] rows =
        [
            .. keys.Select(key => result.Rows.FirstOrDefault(row => row.Keys[0] == key && row.Keys[1] == value) ?? nothing),
        ];
        return new ChartSeries(labels.Of(result.Query.By[1], value), [.. rows.Select(row => row.Values[0])], AtBars(rows, 0, labels), value);
    }

    /// <summary>What a pair without a row holds: nothing was found there; null where what it is divided by may be nothing too.</summary>
    private static decimal? Nothing(QueryResult result) => result.Query.Measures[0].Measure switch
    {
        Measure.Needs or Measure.Links or Measure.States or Measure.Challenges or Measure.GoodPractices or Measure.NeedsNamed
            or Measure.ChallengeStates or Measure.ChallengeStatesWithoutNeed => 0,
        Measure.Finalized => result.Query.By.All(dimension => dimension.IsOfReviews) ? 0 : null,
        Measure.Share or Measure.ShareNamed or Measure.ShareNearest or Measure.ShareRemainder => result.Rows.Any(row => row.Values[0] is not null) ? 0 : null,
        Measure.StatesShare or Measure.StatesShareIdentifying or Measure.NeedsPerState => null,
    };

    private static IReadOnlyList<string>? AtBars(IReadOnlyList<QueryRow> rows, int measure, ChartLabels labels) => rows.Any(row => row.IsHidden)
        ? [.. rows.Select(row => row.IsHidden ? labels.Hidden : row.Values[measure]?.ToString(CultureInfo.InvariantCulture) ?? "")]
        : null;

    private static ChartKind Kind(Query query, QueryResult result, List<string> categories) =>
        IsDivided(query) && !result.Rows.Any(row => row.IsHidden) ? ChartKind.StackedColumns
        : categories.Max(label => label.Length) > LongLabel ? ChartKind.Bars
        : ChartKind.Columns;

    /// <summary>Whether the series are parts of one sum: whatever counts, counts in one of them.</summary>
    private static bool IsDivided(Query query) => query.By is [_, var second] && query.Measures[0] is { IsChange: false, Measure: var measure }
        && measure switch
        {
            Measure.Needs => second is Dimension.Category || IsOfOneReview(second) || second is Dimension.Kind or Dimension.Status or Dimension.Scope,
            Measure.Challenges or Measure.GoodPractices => second is Dimension.Category or Dimension.Status || IsOfOneReview(second),
            Measure.Finalized => IsOfOneReview(second),
            _ => false,
        };

    private static bool IsOfOneReview(Dimension dimension) =>
        dimension is Dimension.Region or Dimension.State or Dimension.Cycle or Dimension.Year;
}
