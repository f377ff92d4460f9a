namespace Recount.Counting;

/// <summary>What is counted in a row.</summary>
public enum Measure
{
    /// <summary>Distinct needs; of another kind, where one is asked for.</summary>
    Needs,

    /// <summary>Distinct pairs of a need and an article.</summary>
    Links,

    /// <summary>Distinct States that have such a need.</summary>
    States,

    /// <summary>Executive summaries finalized.</summary>
    Finalized,

    /// <summary>Needs of the row over needs of the selection, in per cent.</summary>
    Share,

    /// <summary>States of the row over executive summaries finalized, in per cent.</summary>
    StatesShare,

    /// <summary>States of the row over States with any need, in per cent.</summary>
    StatesShareIdentifying,

    /// <summary>Distinct challenges under the same filters.</summary>
    Challenges,

    /// <summary>Distinct good practices under the same filters.</summary>
    GoodPractices,

    /// <summary>Needs of the row over States with any need.</summary>
    NeedsPerState,

    /// <summary>Needs that name the row's category at all, be it the primary one or a further one.</summary>
    NeedsNamed,

    /// <summary>These over needs of the selection, in per cent; the rows may add up to more than 100.</summary>
    ShareNamed,

    /// <summary>The share in whole per cent, each rounded to the nearest, half away from zero.</summary>
    ShareNearest,

    /// <summary>The share in whole per cent, rounded by largest remainder so that the rows add up to 100.</summary>
    ShareRemainder,

    /// <summary>Distinct States with a challenge under the same filters.</summary>
    ChallengeStates,

    /// <summary>These States without those that have such a need.</summary>
    ChallengeStatesWithoutNeed,
}

/// <summary>The words that stand for measures in commands and in the API.</summary>
public static class MeasureCode
{
    /// <summary>What a change since an earlier day is called behind the measure's code.</summary>
    public const string ChangeEnding = "-change";

    /// <summary>All codes, in the order of the measures.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Measure>().Select(measure => measure.Code)];

    extension(Measure measure)
    {
        /// <summary>The code, such as <c>states-share</c>.</summary>
        public string Code => measure switch
        {
            Measure.Needs => "needs",
            Measure.Links => "links",
            Measure.States => "states",
            Measure.Finalized => "finalized",
            Measure.Share => "share",
            Measure.StatesShare => "states-share",
            Measure.StatesShareIdentifying => "states-share-identifying",
            Measure.Challenges => "challenges",
            Measure.GoodPractices => "good-practices",
            Measure.NeedsPerState => "needs-per-state",
            Measure.NeedsNamed => "needs-named",
            Measure.ShareNamed => "share-named",
            Measure.ShareNearest => "share-nearest",
            Measure.ShareRemainder => "share-remainder",
            Measure.ChallengeStates => "challenge-states",
            Measure.ChallengeStatesWithoutNeed => "challenge-states-without-need",
        };

        /// <summary>Whether it counts needs by every category they name.</summary>
        internal bool IsOfCategoriesNamed => measure is Measure.NeedsNamed or Measure.ShareNamed;

        /// <summary>Whether it counts the States that have challenges.</summary>
        internal bool IsOfChallengeStates => measure is Measure.ChallengeStates or Measure.ChallengeStatesWithoutNeed;

        /// <summary>The counting rule in words.</summary>
        public string Rule => measure switch
        {
            Measure.Needs => "Distinct findings of the kind asked for (needs, unless told otherwise), each counted once in the row.",
            Measure.Links => "Distinct pairs of a finding and an article; two paragraphs of one article are one link.",
            Measure.States => "Distinct States with at least one such finding.",
            Measure.Finalized => "Executive summaries finalized, under the filters of State, group, cycle and year.",
            Measure.Share => "Needs of the row over distinct needs of the selection, in per cent.",
            Measure.StatesShare =>
                "States of the row over executive summaries finalized under the filters of State, group, cycle and year, in per cent.",
            Measure.StatesShareIdentifying =>
                "States of the row over States with any need under the filters of State, group, cycle and year, in per cent.",
            Measure.Challenges => "Distinct challenges under the same filters.",
            Measure.GoodPractices => "Distinct good practices under the same filters.",
            Measure.NeedsPerState =>
                "Needs of the row over States with any need under the filters of State, group, cycle and year.",
            Measure.NeedsNamed =>
                "Distinct needs that name the row's category, as the primary or as a further one; where rows are of no category, all needs of the row.",
            Measure.ShareNamed =>
                "Needs that name the row's category over distinct needs of the selection, in per cent; rows may add up to more than 100.",
            Measure.ShareNearest => "Share in whole per cent, each row rounded to the nearest, half away from zero.",
            Measure.ShareRemainder =>
                "Share in whole per cent by largest remainder, so that the rows add up to 100; only where every need stands in exactly one row.",
            Measure.ChallengeStates => "Distinct States with a challenge under the same filters.",
            Measure.ChallengeStatesWithoutNeed =>
                "Distinct States with a challenge under the same filters that have no such need in the row.",
        };
    }

    /// <summary>The measure with a code, in small or capital letters; null if there is none.</summary>
    public static Measure? Find(string code) =>
        All.Index().FirstOrDefault(entry => string.Equals(entry.Item, code, StringComparison.OrdinalIgnoreCase)) is { Item: not null } found ? (Measure)found.Index : null;
}
