namespace Recount.Counting.Disclosure;

/// <summary>Which questions can be answered with rows hidden.</summary>
public static class Suppression
{
    /// <summary>Why rows cannot be hidden in the answer to a question, in one sentence; null where they can, or none are to be.</summary>
    public static string? Problem(Query query)
    {
        if (query.Suppress is not { } threshold)
        {
            return null;
        }

        var telling = Codes(query, measure => measure is not Measure.Finalized && FamilyOf(measure) is null);
        var families = query.Measures.Select(measure => FamilyOf(measure.Measure)).OfType<CountFamily>().Distinct().ToList();
        return threshold < 2 ? $"found {threshold}, expected 2 or more States."
            : query.Since is not null ? "rows are hidden as at one day, for a change beside them would tell what they hold; ask without an earlier day."
            : telling.Length > 0 ? $"{telling} beside other numbers would tell what hidden rows hold; "
                + $"choose among {string.Join(", ", Enum.GetValues<Measure>().Where(measure => FamilyOf(measure) is not null || measure is Measure.Finalized).Select(measure => measure.Code))}."
            : families.Count > 1 ? $"{Codes(query, measure => FamilyOf(measure) is not null)} are of different findings, and would tell of each other; ask for needs, "
                + "for challenges or for good practices."
            : families is [CountFamily.Challenges or CountFamily.GoodPractices]
                && (query.By.Contains(Dimension.Kind) || query.Values(Dimension.Kind) is not null)
                ? "kind chooses other findings, whose totals would tell of these; leave it out, or ask for needs, which then count what kind chooses."
            : query.By.Count > 1 && query.By.Contains(Dimension.Group)
                ? "groups of States overlap, and beside another dimension their numbers tell of each other; ask by group alone, or choose one group with --where."
            : null;
    }

    /// <summary>What findings a question counts whose rows are hidden.</summary>
    internal static CountFamily FamilyOf(Query query) =>
        query.Measures.Select(measure => FamilyOf(measure.Measure)).OfType<CountFamily>().FirstOrDefault();

    private static CountFamily? FamilyOf(Measure measure) => measure switch
    {
        Measure.Needs or Measure.States or Measure.Share or Measure.ShareNearest or Measure.StatesShare => CountFamily.Selected,
        Measure.Challenges or Measure.ChallengeStates => CountFamily.Challenges,
        Measure.GoodPractices => CountFamily.GoodPractices,
        _ => null,
    };

    private static string Codes(Query query, Predicate<Measure> isMeant) =>
        string.Join(" and ", query.Measures.Where(measure => isMeant(measure.Measure)).Select(measure => measure.Code));
}

/// <summary>The findings that a column of a table counts.</summary>
internal enum CountFamily
{
    /// <summary>Those of the kind asked for: needs, unless told otherwise.</summary>
    Selected,

    /// <summary>Challenges.</summary>
    Challenges,

    /// <summary>Good practices.</summary>
    GoodPractices,
}
