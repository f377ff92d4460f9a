using Recount.Convention;
using Recount.Counting;
using Recount.Figures;

namespace Recount.Notes;

/// <summary>All that a note is written from. Counted elsewhere; it names no State.</summary>
public sealed record NoteFacts
{
    /// <summary>The six figures, topics and chapters.</summary>
    public required FigureSet Figures { get; init; }

    /// <summary>Needs of cycle 1 that touch chapter III, and chapter IV.</summary>
    public required IReadOnlyDictionary<Chapter, int> Cycle1Chapters { get; init; }

    /// <summary>Needs, by cycle, that relate to no provision of the cycle's chapters and to none of these chapters as a whole.</summary>
    public IReadOnlyDictionary<int, int> NoProvision { get; init; } = new Dictionary<int, int>();

    /// <summary>Challenges, and the States they were made to, by topic key.</summary>
    public required IReadOnlyDictionary<string, ChallengeCount> Challenges { get; init; }

    /// <summary>Who it is for.</summary>
    public NoteOccasion Occasion { get; init; } = NoteOccasion.Conference;

    /// <summary>The chapters it treats; a cycle is treated where any of its chapters is.</summary>
    public IReadOnlyList<Chapter> Chapters { get; init; } = [Chapter.II, Chapter.III, Chapter.IV, Chapter.V];

    /// <summary>Whose view was counted.</summary>
    public RegisterView View { get; init; }

    /// <summary>Under which provisions the figures count.</summary>
    public ProvisionFit Fit { get; init; }

    /// <summary>How far the register is invented.</summary>
    public IllustrativeExtent Illustrative { get; init; }

    /// <summary>How its figures round shares; its text rounds each by itself.</summary>
    public NoteRounding Rounding { get; init; }

    /// <summary>The document's symbol; null: a place for it.</summary>
    public string? Symbol { get; init; }
}

/// <summary>How many challenges, and in how many distinct States.</summary>
public sealed record ChallengeCount(int Challenges, int States);

/// <summary>The body that a note is for.</summary>
public enum NoteOccasion
{
    /// <summary>The Conference of the States Parties.</summary>
    Conference,

    /// <summary>The Implementation Review Group.</summary>
    Group,
}

/// <summary>The ways to round shares of a whole.</summary>
public enum NoteRounding
{
    /// <summary>Each to the nearest whole per cent.</summary>
    Nearest,

    /// <summary>All of them so that they add up to 100; each to the nearest where some needs are in no row.</summary>
    LargestRemainder,
}
