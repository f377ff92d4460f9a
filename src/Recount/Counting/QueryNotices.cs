using System.Globalization;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>What a reader must know to read an answer rightly.</summary>
internal static class QueryNotices
{
    public static IReadOnlyList<string> Of(Snapshot snapshot, Query query, CutPlan plan, Cut cut, IReadOnlyList<RowKey> keys)
    {
        if (keys.Count == 0)
        {
            return [EmptyAnswer.Why(snapshot, query, cut)];
        }

        var seen = Seen.Of(snapshot, plan, cut);
        return
        [
            .. BothCycles(query, seen),
            .. Apart(query, seen),
            .. Kinds(query),
            .. Denominator(query, seen),
            .. Remainders(query, cut),
            .. SmallNumbers.Of(query, cut),
            .. SmallNumbers.OfOneState(query, cut, keys),
            .. Unconfirmed(cut),
        ];
    }

    private static IEnumerable<string> BothCycles(Query query, Seen seen)
    {
        if (!query.By.Contains(Dimension.Category) && !query.By.Contains(Dimension.CategoryNamed) && query.Values(Dimension.Category) is null)
        {
            yield break;
        }

        foreach (var category in seen.FirstCycle.Intersect(seen.SecondCycle).Order(StringComparer.Ordinal))
        {
            yield return $"{category} is a category of both cycles, with different lists to choose from; "
                + "its row counts both. Choose cycle=1 or cycle=2 to tell them apart.";
        }
    }

    private static IEnumerable<string> Apart(Query query, Seen seen)
    {
        if ((query.By.Contains(Dimension.Category) || query.By.Contains(Dimension.CategoryNamed)) && seen.Undecided > 0)
        {
            yield return Text($"Without a category yet, and so in the totals only: {seen.Undecided}.");
        }

        if (query.By.Any(dimension => dimension.IsOfLinks) && seen.Untied > 0)
        {
            yield return Text($"Tied to no provision, and so in the totals only: {seen.Untied}.");
        }
    }

    private static IEnumerable<string> Kinds(Query query)
    {
        if (query.Values(Dimension.Kind) is { } kinds && kinds.Any(kind => kind != FindingKind.Need.Code))
        {
            yield return $"needs, links and states count what was asked for: {string.Join(", ", kinds)}.";
        }
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

        public int Undecided { get; private set; }

        public int Untied { get; private set; }

        public int Cycles { get; private set; }

        public static Seen Of(Snapshot snapshot, CutPlan plan, Cut cut)
        {
            var seen = new Seen();
            var cycles = new HashSet<int>();
            for (var review = 0; review < snapshot.Reviews.Length; review++)
            {
                if (cut.Takes(review))
                {
                    cycles.Add(snapshot.Reviews[review].Cycle);
                    seen.Add(snapshot, plan, review);
                }
            }

            seen.Cycles = cycles.Count;
            return seen;
        }

        private void Add(Snapshot snapshot, CutPlan plan, int review)
        {
            var shapes = snapshot.CellShapes(review);
            var starts = snapshot.CellStarts(review);
            for (var cell = 0; cell < shapes.Length; cell++)
            {
                if (plan[shapes[cell]] is not { IsSelected: true } entry)
                {
                    continue;
                }

                var findings = starts[cell + 1] - starts[cell];
                Untied += entry.Links == 0 ? findings : 0;
                if (snapshot.Shapes[shapes[cell]].Category is { } category)
                {
                    (snapshot.Reviews[review].Cycle == 1 ? FirstCycle : SecondCycle).Add(category);
                }
                else
                {
                    Undecided += findings;
                }
            }
        }
    }
}
