using System.Text.Json;

namespace Recount.Figures.Published;

/// <summary>What the sentences of a note say beside its tables, as conditions on a register.</summary>
public sealed record PublishedSentences
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);

    /// <summary>Topics that are said to be the largest.</summary>
    public required IReadOnlyList<LargestTopic> LargestTopics { get; init; }

    /// <summary>Shares of a category within some articles.</summary>
    public required IReadOnlyList<CategoryShare> Shares { get; init; }

    /// <summary>Shares of regional groups in all needs.</summary>
    public required IReadOnlyList<GroupShare> RegionalShares { get; init; }

    /// <summary>What is said of the note before the last.</summary>
    public required EarlierShare March2023 { get; init; }

    /// <summary>What is said of the note to the seventh session.</summary>
    public required EarlierCount SeventhSession { get; init; }

    /// <summary>The sentences of the note as at 15 September 2023.</summary>
    public static PublishedSentences Read()
    {
        using var file = DataFile.Open("published/statements-2023-09.json");
        return JsonSerializer.Deserialize<PublishedSentences>(file, Wire)!; // our own file: never the word null
    }
}

/// <summary>A topic that is said to have the most needs of some chapters.</summary>
/// <param name="Paragraph">The paragraph's printed number.</param>
/// <param name="Says">The words.</param>
/// <param name="Articles">The topic.</param>
/// <param name="Chapters">The chapters whose topics it is compared with.</param>
public sealed record LargestTopic(
    int Paragraph, string Says, IReadOnlyList<int> Articles, IReadOnlyList<string> Chapters)
{
    /// <summary>Whether an article of chapter II or V belongs to a chapter that is compared.</summary>
    public bool Covers(int article) => Chapters.Contains(article < 15 ? "II" : "V");
}

/// <summary>A share of the distinct needs under some articles.</summary>
/// <param name="From">Smallest share that the words fit, per cent.</param>
/// <param name="To">Largest share that the words fit, per cent.</param>
public sealed record CategoryShare(
    int Paragraph, string Says, IReadOnlyList<int> Articles, string Category, decimal From, decimal To);

/// <summary>A regional group's share of all needs of the second cycle, per cent.</summary>
public sealed record GroupShare(int Paragraph, string Says, string Region, decimal From, decimal To);

/// <summary>What groups of States had of a chapter's needs at an earlier day, per cent.</summary>
/// <param name="Finalized">Executive summaries of the second cycle by then.</param>
public sealed record EarlierShare(
    int Paragraph,
    string Says,
    DateOnly AsAt,
    int Finalized,
    IReadOnlyList<string> Regions,
    string Chapter,
    decimal From,
    decimal To);

/// <summary>Summaries of the first cycle that an earlier note had, and the States identifying needs in them.</summary>
public sealed record EarlierCount(int Paragraph, string Says, int Finalized, int Identifying);
