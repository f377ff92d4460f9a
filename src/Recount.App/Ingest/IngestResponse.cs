using System.Text.Json.Serialization;
using Recount.Register.Ingest;

namespace Recount.App.Ingest;

/// <summary>What a run did, on the wire.</summary>
internal sealed record IngestResponse(
    int Read, int Replaced, int Attached, int Unchanged, int Rejected,
    int Findings, int Needs, int Withdrawn, int WithoutFinalized, IReadOnlyList<FileResponse> Files)
{
    public static IngestResponse Of(IReadOnlyList<IngestOutcome> outcomes)
    {
        int Count(IngestResult result) => outcomes.Count(outcome => outcome.Result == result);
        return new IngestResponse(
            Count(IngestResult.Read),
            Count(IngestResult.Replaced),
            Count(IngestResult.Attached),
            Count(IngestResult.Unchanged),
            Count(IngestResult.Rejected),
            outcomes.Sum(outcome => outcome.Findings),
            outcomes.Sum(outcome => outcome.Needs),
            outcomes.Sum(outcome => outcome.Withdrawn),
            outcomes.Count(outcome => outcome.LacksFinalized),
            [.. outcomes.Select(FileResponse.From)]);
    }
}

/// <summary>What became of one file.</summary>
/// <param name="Revision">Null: nothing was changed.</param>
internal sealed record FileResponse(
    string File, string Result, string? Message, string? State, int? Cycle, int Findings, int Needs, int Withdrawn,
    IReadOnlyList<string> Problems, int? Revision, string? Remark)
{
    public static FileResponse From(IngestOutcome outcome) => new(
        outcome.File, Code(outcome.Result), outcome.Message, outcome.State, outcome.Cycle, outcome.Findings, outcome.Needs,
        outcome.Withdrawn, outcome.Doubts, outcome.Revision, outcome.Remark);

    public static string Code(IngestResult result) => result switch
    {
        IngestResult.Read => "read",
        IngestResult.Replaced => "replaced",
        IngestResult.Attached => "attached",
        IngestResult.Unchanged => "unchanged",
        IngestResult.Rejected => "rejected",
    };
}

/// <summary>The shape of what a run did, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(IngestResponse))]
internal sealed partial class IngestJson : JsonSerializerContext;
