using System.Text.Json;

namespace Recount.Illustrative;

/// <summary>What the note does not say and the register therefore chooses: <c>choices.json</c>.</summary>
/// <param name="Documents">The reviews whose summary is written as a document too, as <c>XAC/2</c>.</param>
internal sealed record Choices(
    ulong Seed,
    int GeneralNeedsOfChapterV,
    IReadOnlyList<string> Documents,
    IReadOnlyList<Tranche> Tranches,
    IReadOnlyList<GroupChoice> Regions,
    FirstCycleChoice Cycle1)
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);

    public static Choices Read() => ReadFile<Choices>("choices.json");

    /// <summary>One of the files that stand beside the program.</summary>
    public static T ReadFile<T>(string name) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name)), Wire)
        ?? throw new RecountException($"{name}: found nothing, expected a JSON object.");
}

/// <summary>A stretch of time in which summaries of the second cycle are finalized.</summary>
internal sealed record Tranche(DateOnly From, DateOnly Until, int Finalized);

/// <summary>A regional group by tranche: States with needs, States without, and needs.</summary>
internal sealed record GroupChoice(
    string Region,
    IReadOnlyList<int> Identifying,
    IReadOnlyList<int> Silent,
    IReadOnlyList<int> Needs,
    FirstCycleGroup Cycle1);

internal sealed record FirstCycleGroup(int Finalized, int Identifying);

/// <summary>The first cycle: needs of the States that came last, and when summaries were finalized.</summary>
internal sealed record FirstCycleChoice(IReadOnlyList<int> NewNeeds, IReadOnlyList<FirstCycleTranche> Dates);

internal sealed record FirstCycleTranche(DateOnly From, DateOnly Until, int Finalized, int Identifying);
