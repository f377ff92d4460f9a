namespace Recount.Checks;

/// <summary>What a number of a note counts.</summary>
public enum Counted
{
    /// <summary>Distinct needs; under one article, its bar.</summary>
    Needs,

    /// <summary>Distinct States with such a need.</summary>
    States,

    /// <summary>Executive summaries finalized.</summary>
    Finalized,

    /// <summary>States parties.</summary>
    Parties,

    /// <summary>Distinct challenges, which notes also call recommendations.</summary>
    Challenges,

    /// <summary>Distinct States with such a challenge.</summary>
    ChallengeStates,

    /// <summary>Something else that a text counts, such as the members of a list.</summary>
    Other,
}

/// <summary>When a number holds.</summary>
public enum Moment
{
    /// <summary>At the date of the note.</summary>
    Now,

    /// <summary>At the date of the note before.</summary>
    Before,

    /// <summary>What was added between the two.</summary>
    Added,
}

/// <summary>What a number of a note stands for; two mentions of the same one must agree.</summary>
/// <param name="Cycle">1 or 2; 0 where it is of none.</param>
public sealed record Quantity(Counted Counted, int Cycle, Extent Extent, Moment Moment)
{
    /// <summary>The quantity in words: <c>needs, articles 5 and 6</c>.</summary>
    public string InWords => CheckWords.Noun(Counted)
        + (Extent.Kind == ExtentKind.All ? Cycle == 0 ? "" : $", cycle {Cycle}" : $", {Extent.InWords}")
        + (Moment switch { Moment.Now => "", Moment.Before => ", at the note before", Moment.Added => ", added since" });
}
