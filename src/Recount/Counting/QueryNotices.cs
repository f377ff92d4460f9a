using System.Globalization;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>What a reader must know to read an answer rightly.</summary>
internal static class QueryNotices
{
    public static IReadOnlyList<string> Of(Snapshot snapshot, Query query, CutPlan plan, Cut cut, IReadOnlyList<RowKey> keys, bool isAnythingHidden)
    {
        if (keys.Count == 0)
        {
            return query.Suppress is null ? [EmptyAnswer.Why(snapshot, query, cut)] : ["Nothing meets the filters, or nothing of it has what is asked for."];
        }

        if (query.Suppress is not null)
        {
            // None with a number of findings, and none that tells which hidden row has how many States.
            return [.. Kinds(query), .. SameInAllRows(query), .. isAnythingHidden ? [] : SmallNumbers.Of(snapshot, query, cut)];
        }

        var seen = Seen.Of(snapshot, plan, cut);
        return
        [
            .. Bridge(query, cut),
            .. BothCycles(seen),
            .. Apart(query, cut, seen),
            .. Kinds(query),
            .. SameInAllRows(query),
            .. Denominator(query, seen),
            .. Remainders(query, cut),
            .. ElsewhereOnly(query, cut, keys),
            .. Narrower(query),
            .. SmallNumbers.Of(snapshot, query, cut),
            .. SmallNumbers.OfOneState(query, cut, keys),
            .. Unconfirmed(cut),
        ];
    }

    /// <summary>The cycles asked differently and of other chapters: no number may stand for both without saying so.</summary>
    private static IEnumerable<string> Bridge(Query query, Cut cut)
    {
        if (cut.NeedsByCycle is [> 0, > 0])
        {
            var what = query.By.Contains(Dimension.Cycle) ? "In the totals, and in shares of them, both cycles" : "Both cycles";
            yield return Text($"{what} are added together, {cut.NeedsByCycle[0]} of cycle 1, in which options were ticked, and {cut.NeedsByCycle[1]} of cycle 2, ")
                + "in which needs were worded. Choose cycle=1 or cycle=2 for one of them.";
        }
    }

    private static IEnumerable<string> BothCycles(Seen seen)
    {
        foreach (var category in seen.FirstCycle.Intersect(seen.SecondCycle).Order(StringComparer.Ordinal))
        {
            yield return $"{category} is a category of both cycles, with different lists to choose from; "
                + "its row counts both. Choose cycle=1 or cycle=2 to tell them apart.";
        }
    }

    private static IEnumerable<string> Apart(Query query, Cut cut, Seen seen)
    {
        if ((query.By.Contains(Dimension.Category) || query.By.Contains(Dimension.CategoryNamed)) && seen.Undecided > 0)
        {
            yield return Text($"Without a category yet, and so in the totals only: {seen.Undecided}.");
        }

        if (query.By.Any(dimension => dimension.IsOfLinks) && cut.Untied > 0)
        {
            yield return Text($"Tied to no provision, and so in the totals only: {cut.Untied}.");
        }

        if (!query.By.Any(dimension => dimension.IsOfLinks || dimension is Dimension.Category or Dimension.CategoryNamed) && cut.Totals.Needs > cut.InRows)
        {
            yield return Text($"In no row, and so in the totals only: {cut.Totals.Needs - cut.InRows} of {cut.Totals.Needs}.");
        }
    }

    /// <summary>Challenges and good practices have no category and few tags: rows of nothing would look like facts.</summary>
    private static IEnumerable<string> ElsewhereOnly(Query query, Cut cut, IReadOnlyList<RowKey> keys)
    {
        var by = string.Join(" and ", query.By.Select(QueryWords.Of));
        if (Asks(Measure.Challenges, Measure.ChallengeStates) && cut.Totals.Challenges > 0 && keys.All(key => cut[key].Challenges == 0))
        {
            yield return Text($"Challenges have no {by} here: {cut.Totals.Challenges} in the totals only.");
        }

        if (Asks(Measure.GoodPractices) && cut.Totals.GoodPractices > 0 && keys.All(key => cut[key].GoodPractices == 0))
        {
            yield return Text($"Good practices have no {by} here: {cut.Totals.GoodPractices} in the totals only.");
        }

        bool Asks(params Measure[] measures) => query.Measures.Any(measure => measures.Contains(measure.Measure));
    }

    /// <summary>A filter on a narrower union leaves rows of the nine topics that hold less than the topic.</summary>
    private static IEnumerable<string> Narrower(Query query)
    {
        string[] narrower = [.. Vocabulary.Topics.Where(topic => topic.IsNarrower).Select(topic => topic.Key).Intersect(query.Values(Dimension.Topic) ?? [])];
        if (query.By.Contains(Dimension.Topic) && narrower.Length > 0)
        {
            yield return $"Rows are the nine topics, and hold only what is also under {string.Join(" or ", narrower)}.";
        }
    }

    private static IEnumerable<string> Kinds(Query query)
    {
        if (query.By.Contains(Dimension.Kind))
        {
            yield return "needs, links and states count the kind of their row; in the totals they count all kinds together.";
        }
        else if (query.Values(Dimension.Kind) is { } kinds && kinds.Any(kind => kind != FindingKind.Need.Code))
        {
            yield return $"needs, links and states count what was asked for: {string.Join(", ", kinds)}.";
        }
    }

    private static IEnumerable<string> SameInAllRows(Query query)
    {
        if (query.Measures.Any(measure => measure.Measure == Measure.Finalized) && !query.By.All(dimension => dimension.IsOfReviews))
        {
            yield return OfFinalized(query);
        }

        if (query.Measures.Any(measure => measure.Measure.IsOfCategoriesNamed) && CutBeside.ByNamed(query).By.SequenceEqual(query.By))
        {
            yield return "needs-named and share-named say the same as needs and share, as rows are of no primary category.";
        }

        if (query.Suppress is not null && query.By.Contains(Dimension.State))
        {
            yield return "Each row is of one State, so all that hold anything are hidden; ask by another dimension.";
        }
    }

    /// <summary>That summaries are not told apart by what their findings are told apart by.</summary>
    public static string OfFinalized(Query query)
    {
        var apart = query.By.Where(dimension => !dimension.IsOfReviews).Select(QueryWords.Of);
        var within = query.By.FirstOrDefault(dimension => dimension.IsOfReviews) is var by && by.IsOfReviews
            ? $" of one {QueryWords.Of(by)}"
            : "";
        return $"finalized counts executive summaries, which {string.Join(" and ", apart)} does not tell apart: it is the same in every row{within}.";
    }

    private static IEnumerable<string> Denominator(Query query, Seen seen)
    {
        if (seen.Cycles > 1
            && !query.By.Contains(Dimension.Cycle)
            && query.Measures.Any(measure => measure.Measure is Measure.Finalized or Measure.StatesShare))
        {
            yield return "Executive summaries of both cycles are counted as finalized; choose cycle=1 or cycle=2 for one of them.";
        }
    }

    private static IEnumerable<string> Remainders(Query query, Cut cut)
    {
        if (cut.Totals is { ShareRemainder: null, Needs: > 0 } && query.Measures.Any(measure => measure.Measure == Measure.ShareRemainder))
        {
            yield return "share-remainder has no value, because the rows do not divide the needs: some stand in several rows, or in none.";
        }
    }

    private static IEnumerable<string> Unconfirmed(Cut cut)
    {
        if (cut.Unconfirmed > 0)
        {
            yield return Text($"Not confirmed by anybody yet: {cut.Unconfirmed} of the {cut.Totals.Needs} counted.");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the selection holds that rows do not show.</summary>
    private sealed class Seen
    {
        public HashSet<string> FirstCycle { get; } = [];

        public HashSet<string> SecondCycle { get; } = [];

        public long Undecided { get; private set; }

        public int Cycles { get; private set; }

        public static Seen Of(Snapshot snapshot, CutPlan plan, Cut cut)
        {
            var seen = new Seen();
            for (var use = 1; plan.IsOfCategories && use < plan.Uses; use++)
            {
                seen.Add(plan[use].Category, cut.Selected(1, use), cut.Selected(2, use));
            }

            seen.Cycles = snapshot.Reviews.Where((_, review) => cut.Takes(review)).Select(review => review.Cycle).Distinct().Count();
            return seen;
        }

        private void Add(string? category, long first, long second)
        {
            if (category is null)
            {
                Undecided += first + second;
                return;
            }

            FirstCycle.UnionWith(first > 0 ? [category] : []);
            SecondCycle.UnionWith(second > 0 ? [category] : []);
        }
    }
}
