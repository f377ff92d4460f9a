namespace Recount.Counting.Changes;

/// <summary>What changed between two views, in parts that add up exactly.</summary>
/// <param name="Measures">What is counted: only numbers, for shares have no parts.</param>
/// <param name="Total">Over the whole selection.</param>
/// <param name="Rows">The rows that changed, in order.</param>
/// <param name="OneState">
/// The largest part of each measure's change that one State accounts for, in the direction of the whole; null for
/// distinct States and where nothing changed. Which State it is stands nowhere.
/// </param>
public sealed record ChangeAccount(
    IReadOnlyList<Measure> Measures,
    ChangeLine Total,
    IReadOnlyList<ChangeLine> Rows,
    IReadOnlyList<long?> OneState)
{
    private static readonly Measure[] Counted =
    [
        Measure.Needs, Measure.Links, Measure.States, Measure.Finalized, Measure.Challenges, Measure.GoodPractices,
        Measure.NeedsNamed, Measure.ChallengeStates, Measure.ChallengeStatesWithoutNeed,
    ];

    /// <summary>Accounts for the change of a question's answer; its days are those of the views.</summary>
    /// <returns>Null where the question asks for shares only.</returns>
    public static ChangeAccount? Of(CountedView before, CountedView now, Query query)
    {
        Measure[] measures = [.. query.Measures.Select(measure => measure.Measure).Distinct().Intersect(Counted)];
        if (measures.Length == 0)
        {
            return null;
        }

        var timeless = query with
        {
            Measures = [.. measures.Select(measure => new QueryMeasure(measure))],
            AsAt = DateOnly.MaxValue,
            Since = null,
            View = RegisterView.Secretariat,
            Explain = false,
        };
        Snapshot[] steps = [.. new ChangeSteps(before, now).Registers().Select(Snapshot.Of)];
        Cut[] cuts = [.. steps.Select(step => QueryCount.Count(step, timeless))];
        var keys = new RowOrder(steps[^1], timeless).Sort(cuts.SelectMany(cut => cut.Rows).Distinct());
        ChangeLine Line(IReadOnlyList<string?> names, Func<Cut, CutCounts> counts) =>
            new(names, [.. measures.Select(measure => ChangeParts.Of([.. cuts.Select(cut => (long)counts(cut).Value(measure)!.Value)]))]); // counts have a value
        return new ChangeAccount(
            measures,
            Line([], cut => cut.Totals),
            [.. keys.Select(key => Line([.. query.By.Select((_, i) => key[i])], cut => cut[key])).Where(line => line.IsChange)],
            OfOneState(steps[0], steps[^1], timeless, measures));
    }

    private static List<long?> OfOneState(Snapshot before, Snapshot now, Query query, Measure[] measures)
    {
        var byState = query with { By = [Dimension.State] };
        var (old, recent) = (QueryCount.Count(before, byState), QueryCount.Count(now, byState));
        RowKey[] keys = [.. old.Rows.Union(recent.Rows)];
        return
        [
            .. measures.Select(measure => measure is Measure.States or Measure.ChallengeStates or Measure.ChallengeStatesWithoutNeed
                ? null
                : Largest(keys, key => (long)(recent[key].Value(measure)! - old[key].Value(measure)!))), // counts have a value
        ];
    }

    /// <summary>The largest of some changes in the direction of their sum; null where they cancel out.</summary>
    private static long? Largest(RowKey[] keys, Func<RowKey, long> change)
    {
        long[] changes = [.. keys.Select(change)];
        return Math.Sign(changes.Sum()) switch
        {
            0 => null,
            > 0 => changes.Max(),
            < 0 => changes.Min(),
        };
    }
}

/// <summary>A row's change, or that of the whole selection.</summary>
/// <param name="Keys">A value for each dimension; empty for the whole.</param>
/// <param name="Measures">One entry a measure.</param>
public sealed record ChangeLine(IReadOnlyList<string?> Keys, IReadOnlyList<ChangeParts> Measures)
{
    internal bool IsChange => Measures.Any(measure => measure.Parts.Any(part => part != 0));
}

/// <summary>A number in both views, and what lies between, by cause.</summary>
/// <param name="Parts">One a <see cref="ChangeCause"/>, in their order; they add up to the difference.</param>
public sealed record ChangeParts(long Before, long Now, IReadOnlyList<long> Parts)
{
    internal static ChangeParts Of(IReadOnlyList<long> steps) =>
        new(steps[0], steps[^1], [.. steps.Skip(1).Zip(steps, (after, before) => after - before)]);
}
