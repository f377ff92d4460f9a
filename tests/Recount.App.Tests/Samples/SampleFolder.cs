using System.Text.Json;
using Recount.Mechanism;

namespace Recount.App.Tests.Samples;

/// <summary>The fictitious summaries under <c>samples/</c>, their States and what must be found in them.</summary>
internal static class SampleFolder
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The States of <c>samples/states.csv</c>, in which no cell is quoted.</summary>
    public static Roster Roster { get; } = new(File.ReadLines(Checkout.At("samples", "states.csv")).Skip(1)
        .Select(line => line.Split(',')).GroupBy(cells => cells[0])
        .Select(rows => new State
        {
            Code = rows.Key,
            Names = new Dictionary<Language, string> { [Language.English] = rows.Last()[2] },
            OtherNames = [.. rows.Select(cells => cells[2])],
        }));

    /// <summary>The paths of all samples in a format that have an expected result.</summary>
    public static IReadOnlyList<string> Files(string format) =>
        [.. Directory.GetFiles(Checkout.At("samples", "summaries"), $"*.{format}").Where(path => File.Exists(ExpectedPath(path))).Order(StringComparer.Ordinal)];

    /// <summary>The documents themselves, without those printed from them.</summary>
    public static IReadOnlyList<string> Documents { get; } = [.. new[] { "docx", "html", "txt" }.SelectMany(Files)];

    /// <summary>What must be found in a sample.</summary>
    public static ExpectedSummary Expected(string path) =>
        JsonSerializer.Deserialize<ExpectedSummary>(File.ReadAllText(ExpectedPath(path)), Options)!; // the file is ours

    private static string ExpectedPath(string path) => Path.ChangeExtension(path, ".expected.json");
}

internal sealed record ExpectedSummary(
    string Language,
    int? Cycle,
    string State,
    string? Symbol,
    DateOnly? Issued,
    DateOnly? Finalized,
    IReadOnlyList<string> NoNeedsStated,
    IReadOnlyDictionary<string, string> Statements,
    IReadOnlyList<string> NotFindings,
    IReadOnlyList<ExpectedFinding> Findings);

internal sealed record ExpectedFinding(
    string Kind,
    string? Chapter,
    string? Text,
    IReadOnlyList<string> Provisions,
    string? Scope,
    IReadOnlyList<string>? Categories,
    IReadOnlyList<string>? BetterFit,
    IReadOnlyList<string>? Invalid,
    string? Priority,
    bool? ExistingAssistance);
