using Recount.Convention;
using Recount.Documents;
using Recount.Extraction;
using Recount.Findings;

namespace Recount.App.Extraction;

/// <summary>One file in the answer of <c>extract</c>; the contract names its fields.</summary>
internal sealed record ExtractedFile
{
    public required string File { get; init; }

    public required string? Sha256 { get; init; }

    public required string? MediaType { get; init; }

    public required string? Language { get; init; }

    public required string Status { get; init; }

    public required ExtractedState State { get; init; }

    public required int? Cycle { get; init; }

    public required string? Symbol { get; init; }

    public required DateOnly? Issued { get; init; }

    public required DateOnly? Finalized { get; init; }

    public required IReadOnlyList<ExtractedFinding> Findings { get; init; }

    public required IReadOnlyDictionary<string, string> Statements { get; init; }

    public required IReadOnlyList<string> NoNeedsStated { get; init; }

    public required IReadOnlyList<ExtractedProblem> Problems { get; init; }

    /// <summary>The text of every paragraph, by its place; left out unless asked for.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Paragraphs { get; init; }

    public static ExtractedFile Of(string file, string sha256, string mediaType, ExtractedSummary summary, IReadOnlyList<string>? paragraphs) => new()
    {
        File = file,
        Sha256 = sha256,
        MediaType = mediaType,
        Language = summary.Language?.Code,
        Status = summary.Rejection is null ? "read" : "rejected",
        State = new ExtractedState(summary.StateName, summary.StateCode),
        Cycle = summary.Cycle,
        Symbol = summary.Symbol,
        Issued = summary.Issued,
        Finalized = summary.Finalized,
        Findings = [.. summary.Findings.Select(ExtractedFinding.Of)],
        Statements = summary.Statements.ToDictionary(statement => statement.Key.ToString(), statement => statement.Value.Code),
        NoNeedsStated = [.. summary.NoNeedsStated.Select(chapter => chapter.ToString())],
        Problems = [.. ProblemsOf(summary).Select(ExtractedProblem.Of)],
        Paragraphs = paragraphs,
    };

    /// <summary>A file that no reader could or would read.</summary>
    public static ExtractedFile Rejected(string file, string? sha256, string? mediaType, DocumentProblem problem) => new()
    {
        File = file,
        Sha256 = sha256,
        MediaType = mediaType,
        Language = null,
        Status = "rejected",
        State = new ExtractedState(null, null),
        Cycle = null,
        Symbol = null,
        Issued = null,
        Finalized = null,
        Findings = [],
        Statements = new Dictionary<string, string>(),
        NoNeedsStated = [],
        Problems = [ExtractedProblem.Of(problem)],
    };

    private static IEnumerable<DocumentProblem> ProblemsOf(ExtractedSummary summary) =>
        summary.Rejection is { } rejection ? summary.Problems.Prepend(rejection) : summary.Problems;
}

internal sealed record ExtractedState(string? Name, string? Iso3);

internal sealed record ExtractedProblem(string Code, string Message, int? Paragraph)
{
    public static ExtractedProblem Of(DocumentProblem problem) => new(problem.Code, problem.Message, problem.Paragraph);
}

internal sealed record ExtractedSource(string Section, int Paragraph, int Start, int End, int? Page);

internal sealed record ExtractedFinding
{
    public required string Kind { get; init; }

    public required string? Chapter { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<string> Provisions { get; init; }

    public required string? Scope { get; init; }

    public required IReadOnlyList<string> Invalid { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public required double? Confidence { get; init; }

    public required IReadOnlyList<string> Explanation { get; init; }

    public required IReadOnlyList<string> BetterFit { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required string? Priority { get; init; }

    public required bool ExistingAssistance { get; init; }

    public required ExtractedSource Source { get; init; }

    public required string Rule { get; init; }

    public static ExtractedFinding Of(FoundFinding finding) => new()
    {
        Kind = finding.Kind.Code,
        Chapter = finding.Chapter?.ToString(),
        Text = finding.Text,
        Provisions = [.. finding.Provisions.Select(provision => provision.ToString())],
        Scope = finding.Scope?.Code,
        Invalid = finding.Invalid,
        Categories = finding.Suggestion.Categories,
        Confidence = finding.Suggestion.Confidence,
        Explanation = finding.Suggestion.Explanation,
        BetterFit = [.. finding.Suggestion.BetterFit.Select(article => article.ToString(System.Globalization.CultureInfo.InvariantCulture))],
        Tags = finding.Suggestion.Tags,
        Priority = finding.Priority,
        ExistingAssistance = finding.ExistingAssistance,
        Source = new ExtractedSource(
            finding.Source.Section, finding.Source.Paragraph, finding.Source.Start, finding.Source.End, finding.Source.Page),
        Rule = finding.Rule,
    };
}
