namespace Recount.Counting;

/// <summary>What a cut alone does not hold: numbers by every category named, and shares that need all rows at once.</summary>
internal static class CutBeside
{
    /// <summary>Counts a question on a day, with what its measures need beside the cut.</summary>
    public static Cut Count(Snapshot snapshot, Query query, CutPlan plan, DateOnly day)
    {
        var cut = new Cut(snapshot, query, plan, day);
        if (query.Measures.Any(measure => measure.Measure.IsOfCategoriesNamed))
        {
            AddNamed(snapshot, query, cut, day);
        }

        if (query.Measures.Any(measure => measure.Measure == Measure.ShareRemainder))
        {
            AddRemainders(snapshot, query, cut);
        }

        return cut;
    }

    /// <summary>The same question by every category named; by the primary one where rows are of none.</summary>
    public static Query ByNamed(Query query) => query with
    {
        By = [.. query.By.Select(by => by == Dimension.Category && !query.By.Contains(Dimension.CategoryNamed) ? Dimension.CategoryNamed : by)],
    };

    private static void AddNamed(Snapshot snapshot, Query query, Cut cut, DateOnly day)
    {
        var named = ByNamed(query);
        var counted = new Cut(snapshot, named, new CutPlan(snapshot, named), day);
        foreach (var key in counted.Rows)
        {
            cut.Keep(key).NeedsNamed = counted[key].Needs;
        }

        cut.Totals.NeedsNamed = counted.Totals.Needs;
    }

    private static void AddRemainders(Snapshot snapshot, Query query, Cut cut)
    {
        var rows = new RowOrder(snapshot, query).Sort(cut.Rows);
        if (cut.InRows != cut.Totals.Needs
            || Ratio.LargestRemainder([.. rows.Select(key => cut[key].Needs)], cut.Totals.Needs) is not { } shares)
        {
            return;
        }

        foreach (var (key, share) in rows.Zip(shares))
        {
            cut[key].ShareRemainder = share;
        }

        cut.Totals.ShareRemainder = 100;
    }
}
