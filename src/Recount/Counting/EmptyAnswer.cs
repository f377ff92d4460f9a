using System.Globalization;

namespace Recount.Counting;

/// <summary>Why a question has no rows.</summary>
internal static class EmptyAnswer
{
    public static string Why(Snapshot snapshot, Query query, Cut cut)
    {
        var effective = snapshot.Reviews.Select(review => review.Effective(query.View)).OfType<DateOnly>().ToList();
        var word = query.View == RegisterView.Public ? "issued" : "finalized";
        if (effective.Count == 0)
        {
            return $"No executive summary in the register has been {word}, so nothing counts.";
        }

        if (effective.Min() > query.AsAt)
        {
            return Text($"No executive summary was {word} by {query.AsAt:yyyy-MM-dd}; the first was on {effective.Min():yyyy-MM-dd}.");
        }

        return Contradictions.Of(query).FirstOrDefault()
            ?? OfReviews(snapshot, query, word)
            ?? (cut.Totals is { Needs: 0, Challenges: 0, GoodPractices: 0 } ? OfFilters(snapshot, query, word) : OfRows(snapshot, query, cut));
    }

    /// <summary>That no summary meets what is asked of States, cycles and years; null where one does.</summary>
    private static string? OfReviews(Snapshot snapshot, Query query, string word)
    {
        QueryFilter[] filters = [.. query.Where.Where(filter => filter.Dimension.IsOfReviews)];
        if (filters.Length == 0 || new ReviewFacets(snapshot, query with { Where = filters }, query.AsAt).Takes.Contains(true))
        {
            return null;
        }

        return $"No executive summary {word} by {Day(query)} is of {string.Join(" and ", filters.Select(QueryWords.Of))}.";
    }

    /// <summary>That no finding meets the filters: one that finds nothing by itself, or all together.</summary>
    private static string OfFilters(Snapshot snapshot, Query query, string word)
    {
        var cycle = Contradictions.OfCycle(query) is { } sentence ? " " + sentence : "";
        if (query.Where.FirstOrDefault(filter => IsEmpty(snapshot, query, filter)) is { } alone)
        {
            return $"Nothing that counts by {Day(query)} has {QueryWords.Of(alone)}.{cycle}";
        }

        return query.Where.Count > 1
            ? $"Each of the filters finds something by {Day(query)}, but nothing meets all of them: {string.Join(" and ", query.Where.Select(QueryWords.Of))}.{cycle}"
            : $"The executive summaries {word} by {Day(query)} hold none.";
    }

    /// <summary>That what is selected stands in no row, or what is measured is nothing there.</summary>
    private static string OfRows(Snapshot snapshot, Query query, Cut cut)
    {
        if (query.Measures.All(measure => measure.Measure == Measure.Finalized))
        {
            return QueryNotices.OfFinalized(query) + " Ask for another measure beside it, or by region, group, state, cycle or year.";
        }

        if (cut.Rows.Any())
        {
            return query.Since is { } since && query.Measures.All(measure => measure.IsChange)
                ? Text($"Nothing that is measured changed from {since:yyyy-MM-dd} to {query.AsAt:yyyy-MM-dd}: {Measures(query)}.")
                : $"What is chosen has none of what is measured ({Measures(query)}){Others(cut)}.";
        }

        if (query.By.FirstOrDefault(by => by == Dimension.Group) == Dimension.Group
            && QueryValues.Of(Dimension.Group, snapshot).Count == 0)
        {
            return "The register holds no groups of States beside the regional ones.";
        }

        var cycle = Contradictions.OfCycle(query) is { } sentence ? " " + sentence : "";
        return $"None of what is selected has {string.Join(" and ", query.By.Select(QueryWords.OneOf))}.{cycle}";
    }

    private static bool IsEmpty(Snapshot snapshot, Query query, QueryFilter filter)
    {
        var alone = query with { Where = [filter], By = [filter.Dimension], Since = null, Explain = false };
        return QueryCount.Count(snapshot, alone).Totals is { Needs: 0, Challenges: 0, GoodPractices: 0 };
    }

    private static string Others(Cut cut)
    {
        string[] others =
        [
            .. cut.Totals.Challenges > 0 ? [Number(cut.Totals.Challenges, "challenge")] : Array.Empty<string>(),
            .. cut.Totals.GoodPractices > 0 ? [Number(cut.Totals.GoodPractices, "good practice")] : Array.Empty<string>(),
        ];
        return others.Length > 0 ? $", but {QueryWords.Listed(others)}" : "";
    }

    private static string Number(long number, string word) => Text($"{number} {word}{(number == 1 ? "" : "s")}");

    private static string Measures(Query query) => string.Join(", ", query.Measures.Select(measure => measure.Code));

    private static string Day(Query query) => query.AsAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
