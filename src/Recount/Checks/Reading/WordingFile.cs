using Recount.Checks.References;

namespace Recount.Checks.Reading;

/// <summary>The file of words.</summary>
internal sealed record WordingFile
{
    public required IReadOnlyDictionary<string, int> Numbers { get; init; }

    public required string One { get; init; }

    public required IReadOnlyDictionary<string, int> Units { get; init; }

    public required IReadOnlyDictionary<string, string> Fractions { get; init; }

    public required IReadOnlyDictionary<string, string> Quantifiers { get; init; }

    public required string Months { get; init; }

    public required IReadOnlyList<string> Skip { get; init; }

    public required string Between { get; init; }

    public required string Needs { get; init; }

    public required string States { get; init; }

    public required string Summaries { get; init; }

    public required string Challenges { get; init; }

    public required string ByStates { get; init; }

    public required string Finalized { get; init; }

    public required string StatesFinalized { get; init; }

    public required string OfAllNeeds { get; init; }

    public required string OfNeedsNumbered { get; init; }

    public required string OfStatesIdentifying { get; init; }

    public required string OfStatesFinalized { get; init; }

    public required string Added { get; init; }

    public required string Since { get; init; }

    public required string OneOf { get; init; }

    public required IReadOnlyList<string> OtherNote { get; init; }

    public required string This { get; init; }

    public required string Each { get; init; }

    public required string OfThem { get; init; }

    public required string Together { get; init; }

    public required string InGeneral { get; init; }

    public required string CategoriesCounted { get; init; }

    public required string ListBehind { get; init; }

    public required string NoCategory { get; init; }

    public required string NoProvision { get; init; }

    public required string Respectively { get; init; }

    public required string SeveralArticles { get; init; }

    public required string Highest { get; init; }

    public required IReadOnlyDictionary<string, string> HighestOf { get; init; }

    public required string SecondHighest { get; init; }

    public required string FollowedBy { get; init; }

    public required string BothChapters { get; init; }

    public required string MoreThan { get; init; }

    /// <summary>What every difference has, to look for first.</summary>
    public required string MoreOf { get; init; }

    public required SentenceWording Sentence { get; init; }

    public required string FirstCycle { get; init; }

    public required string SecondCycle { get; init; }

    public required IReadOnlyDictionary<string, string> Regions { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Categories { get; init; }

    public required SeriesWording FigureNumbers { get; init; }

    public required ReferenceWording References { get; init; }
}

/// <summary>How the data behind figures are titled.</summary>
internal sealed record SeriesWording
{
    public required string Dated { get; init; }

    public required string Added { get; init; }

    public required string Parties { get; init; }

    public required string Finalized { get; init; }

    public required string States { get; init; }

    public required string Needs { get; init; }

    public required string GeneralII { get; init; }

    public required string Combined { get; init; }
}
