using System.Globalization;
using System.Text.Json;

namespace Recount.Figures.Published;

/// <summary>Every number that a note of the Secretariat has published, as data.</summary>
public sealed record PublishedNote
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);

    /// <summary>The day its information is as at.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The note that it is compared with.</summary>
    public required PreviousNote PreviousNote { get; init; }

    /// <summary>The first cycle.</summary>
    public required PublishedCycle1 Cycle1 { get; init; }

    /// <summary>The second cycle.</summary>
    public required PublishedCycle2 Cycle2 { get; init; }

    /// <summary>The note to the tenth session of the Conference, as at 15 September 2023.</summary>
    public static PublishedNote Read()
    {
        using var file = DataFile.Open("published/note-2023-09.json");
        return JsonSerializer.Deserialize<PublishedNote>(file, Wire)!; // our own file: never the word null
    }
}

/// <summary>The note before.</summary>
/// <param name="AsAt">Its month, such as <c>2021-09</c>; notes do not print the day of earlier ones.</param>
public sealed record PreviousNote(string AsAt)
{
    /// <summary>The last day of its month.</summary>
    public DateOnly LastDay =>
        DateOnly.ParseExact(AsAt + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(1).AddDays(-1);
}

/// <summary>What a note published on the first cycle.</summary>
public sealed record PublishedCycle1
{
    /// <summary>Executive summaries that were finalized.</summary>
    public required int ExecutiveSummariesFinalized { get; init; }

    /// <summary>States with at least one need.</summary>
    public required int StatesIdentifyingNeeds { get; init; }

    /// <summary>Needs, each once.</summary>
    public required int Needs { get; init; }

    /// <summary>Needs by chapter, III and IV.</summary>
    public required IReadOnlyDictionary<string, int> NeedsByChapter { get; init; }

    /// <summary>What was added since the note before.</summary>
    public required PublishedChange SincePreviousNote { get; init; }

    /// <summary>Figure I: needs by option of the checklist.</summary>
    public required IReadOnlyDictionary<string, int> NeedsByCategory { get; init; }
}

/// <summary>What a note published on the second cycle.</summary>
public sealed record PublishedCycle2
{
    /// <summary>Executive summaries that were finalized.</summary>
    public required int ExecutiveSummariesFinalized { get; init; }

    /// <summary>States with at least one need.</summary>
    public required int StatesIdentifyingNeeds { get; init; }

    /// <summary>Needs, each once.</summary>
    public required int Needs { get; init; }

    /// <summary>What was added since the note before.</summary>
    public required PublishedChange SincePreviousNote { get; init; }

    /// <summary>Chapters II and V.</summary>
    public required IReadOnlyDictionary<string, PublishedChapter> Chapters { get; init; }

    /// <summary>Figure IV: needs by grouping.</summary>
    public required IReadOnlyDictionary<string, int> NeedsByCategory { get; init; }

    /// <summary>States with a need of a grouping, where the note says it.</summary>
    public required IReadOnlyDictionary<string, int> StatesByCategory { get; init; }

    /// <summary>Figure III: by regional group.</summary>
    public required IReadOnlyDictionary<string, PublishedGroup> Regions { get; init; }

    /// <summary>Figures II, V and VI: by article, and <c>general-II</c>; 51 holds the general needs of chapter V.</summary>
    public required IReadOnlyDictionary<string, PublishedArticle> Articles { get; init; }

    /// <summary>What the text says of clusters of articles.</summary>
    public required IReadOnlyList<PublishedTopic> Topics { get; init; }

    /// <summary>What the text says of the reviewers' challenges.</summary>
    public required IReadOnlyList<PublishedChallenges> Challenges { get; init; }
}
