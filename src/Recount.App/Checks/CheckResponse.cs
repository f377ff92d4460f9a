using System.Text.Json.Serialization;
using Recount.Checks;

namespace Recount.App.Checks;

/// <summary>What <c>check --format json</c> prints.</summary>
/// <param name="Checked">How many statements were understood and compared.</param>
/// <param name="NotUnderstood">Data that were seen and could not be read.</param>
internal sealed record CheckResponse(
    IReadOnlyList<string> Files,
    int Checked,
    IReadOnlyList<ProblemResponse> Problems,
    IReadOnlyList<ReconciliationResponse> Reconciliations,
    IReadOnlyList<DeterminedResponse> Determined,
    IReadOnlyList<string> NotUnderstood)
{
    public static CheckResponse From(IReadOnlyList<string> files, CheckResult result) => new(
        files,
        result.Checked,
        [
            .. result.Problems.Select(problem => new ProblemResponse(
                problem.Place.File, CheckPrint.SeverityOf(problem), problem.Place.Paragraph, problem.Place.Figure, problem.Place.Text, problem.Claim,
                problem.Why, problem.Possible)),
        ],
        [.. result.Reconciliations.Select(says => new ReconciliationResponse(says))],
        [.. result.Determined.Select(cell => new DeterminedResponse(cell.Cell, cell.Value))],
        result.NotUnderstood);
}

/// <summary>A finding of the check.</summary>
internal sealed record ProblemResponse(
    string File, string Severity, int? Paragraph, string? Figure, string Text, string Claim, string Why, string? Possible);

/// <summary>Why bars add up to more than a total.</summary>
internal sealed record ReconciliationResponse(string Says);

/// <summary>A number that is not printed and can only be one.</summary>
internal sealed record DeterminedResponse(string Cell, long Value);

/// <summary>The shape of the answer, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(CheckResponse))]
internal sealed partial class CheckJson : JsonSerializerContext;
