using Recount.Counting.Disclosure;

namespace Recount.Counting;

/// <summary>Answers questions: the one way from a register to any number that is no figure of the note.</summary>
public static class QueryCount
{
    /// <summary>The answer to a question, as at its day, and what changed since its earlier day.</summary>
    /// <exception cref="ArgumentException">Rows cannot be hidden in its answer: see <see cref="Suppression.Problem"/>.</exception>
    /// <param name="earlier">What was known before, to compare with; null: what is known now, as at the earlier day.</param>
    public static QueryResult Of(Snapshot snapshot, Query query, Snapshot? earlier = null)
    {
        if (Suppression.Problem(query) is { } problem)
        {
            throw new ArgumentException(problem, nameof(query));
        }

        var plan = new CutPlan(snapshot, query);
        var cut = CutBeside.Count(snapshot, query, plan, query.AsAt);
        var before = query.Since is not { } since ? null
            : earlier is null ? CutBeside.Count(snapshot, query, plan, since)
            : CutBeside.Count(earlier, query, new CutPlan(earlier, query), since);
        var rows = before is null ? cut.Rows : cut.Rows.Union(before.Rows);
        var keys = new RowOrder(snapshot, query).Sort(rows.Where(key => IsSomething(query, cut[key], before?[key])));
        var hidden = query.Suppress is { } threshold ? HiddenRows.Of(query, cut, keys, threshold) : HiddenRows.None;
        var findings = query.Explain && query.Suppress is null ? FindingsBehind.Of(snapshot, cut) : [];
        QueryRow Row(RowKey key)
        {
            string?[] names = [.. query.By.Select((_, i) => key[i])];
            return hidden.Contains(key)
                ? new QueryRow(names, [.. query.Measures.Select(_ => (decimal?)null)], [], IsHidden: true)
                : new QueryRow(
                    names,
                    [.. query.Measures.Select(measure => Value(measure, cut[key], before?[key]))],
                    findings.GetValueOrDefault(key) ?? []);
        }

        return new QueryResult(
            query,
            snapshot.Revision,
            query.Suppress is null ? (int)cut.Unconfirmed : null,
            [
                .. hidden.Notices(query.Suppress ?? 0),
                .. hidden.HidesTotals ? [] : QueryNotices.Of(snapshot, query, plan, cut, keys, hidden.IsAnything),
            ],
            [.. keys.Select(Row)],
            [
                .. Totals(query).Select(measure =>
                    new QueryTotal(measure, hidden.HidesTotals ? null : Value(measure, cut.Totals, before?.Totals))),
            ])
        {
            SinceRevision = earlier?.Revision,
            HidesTotals = hidden.HidesTotals,
        };
    }

    internal static Cut Count(Snapshot snapshot, Query query) =>
        CutBeside.Count(snapshot, query, new CutPlan(snapshot, query), query.AsAt);

    /// <summary>Needs and States always, then the others that are asked for.</summary>
    private static IEnumerable<QueryMeasure> Totals(Query query) =>
        new[] { new QueryMeasure(Measure.Needs), new QueryMeasure(Measure.States) }.Union(query.Measures);

    private static decimal? Value(QueryMeasure measure, CutCounts counts, CutCounts? before) =>
        measure.IsChange ? before is null ? null : counts.Change(measure.Measure, before) : counts.Value(measure.Measure);

    /// <summary>Rows of nothing are not printed. How many reviews are finalized makes a row only where rows are of reviews.</summary>
    private static bool IsSomething(Query query, CutCounts counts, CutCounts? before)
    {
        foreach (var measure in query.Measures)
        {
            if ((measure.Measure != Measure.Finalized || query.By.All(dimension => dimension.IsOfReviews))
                && Value(measure, counts, before) is not (null or 0m))
            {
                return true;
            }
        }

        return false;
    }
}
