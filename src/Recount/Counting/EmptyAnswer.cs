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

        if (query.Where.FirstOrDefault(filter => IsEmpty(snapshot, query, filter)) is { } alone)
        {
            return $"Nothing that counts by {Day(query)} has {InWords(alone)}.";
        }

        return query.Where.Count > 1
                ? $"Each of the filters finds something by {Day(query)}, but nothing meets all of them: {string.Join(" and ", query.Where.Select(InWords))}."
            : cut.Totals.Needs == 0 ? $"The executive summaries {word} by {Day(query)} hold none."
            : $"None of what is selected has a {string.Join(" and a ", query.By.Select(dimension => dimension.Code))}, or the measures asked for are all zero.";
    }

    private static bool IsEmpty(Snapshot snapshot, Query query, QueryFilter filter)
    {
        var alone = query with { Where = [filter], By = [filter.Dimension], Since = null, Explain = false };
        return QueryCount.Count(snapshot, alone).Totals is { Needs: 0, Challenges: 0, GoodPractices: 0 };
    }

    private static string InWords(QueryFilter filter) => $"{filter.Dimension.Code} {string.Join(" or ", filter.Values)}";

    private static string Day(Query query) => query.AsAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
