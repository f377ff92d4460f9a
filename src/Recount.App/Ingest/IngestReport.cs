using Recount.App.Shared;
using Recount.Register.Ingest;

namespace Recount.App.Ingest;

/// <summary>What a run of <c>ingest</c> did, file by file and in sum.</summary>
internal static class IngestReport
{
    public static void Write(IReadOnlyList<IngestOutcome> outcomes, OutputFormat format)
    {
        var table = new TextTable("file", "result", "state", "cycle", "findings", "needs", "withdrawn", "note");
        foreach (var outcome in outcomes)
        {
            table.Add(outcome.File, Code(outcome.Result), outcome.State, outcome.Cycle, outcome.Findings, outcome.Needs, outcome.Withdrawn, Note(outcome));
        }

        Output.Write(format, Response.Of(outcomes), table);
        if (format == OutputFormat.Table)
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine(Sum(Response.Of(outcomes)));
        }
    }

    private static string Sum(Response sum) =>
        $"{sum.Read} read, {sum.Replaced} replaced, {sum.Attached} attached, {sum.Unchanged} unchanged, {sum.Rejected} rejected; "
        + $"{sum.Findings} findings, of them {sum.Needs} needs, {sum.Withdrawn} withdrawn"
        + (sum.WithoutFinalized == 0 ? "." : $"; {sum.WithoutFinalized} not counted until it is known when they were finalized (recount status).");

    private static string Note(IngestOutcome outcome) => string.Join(
        " ", [.. outcome.LacksFinalized ? ["finalized unknown, not counted; give the day with --finalized."] : Array.Empty<string>(), .. outcome.Remark is { } remark ? [remark] : Array.Empty<string>(), .. outcome.Doubts]);

    private static string Code(IngestResult result) => result switch
    {
        IngestResult.Read => "read",
        IngestResult.Replaced => "replaced",
        IngestResult.Attached => "attached",
        IngestResult.Unchanged => "unchanged",
        IngestResult.Rejected => "rejected",
    };

    private sealed record Response(
        int Read, int Replaced, int Attached, int Unchanged, int Rejected,
        int Findings, int Needs, int Withdrawn, int WithoutFinalized, IReadOnlyList<FileResponse> Files)
    {
        public static Response Of(IReadOnlyList<IngestOutcome> outcomes)
        {
            int Count(IngestResult result) => outcomes.Count(outcome => outcome.Result == result);
            return new Response(
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

    private sealed record FileResponse(
        string File, string Result, string? Message, string? State, int? Cycle, int Findings, int Needs, int Withdrawn,
        IReadOnlyList<string> Problems, int? Revision, string? Remark)
    {
        public static FileResponse From(IngestOutcome outcome) => new(
            outcome.File, Code(outcome.Result), outcome.Message, outcome.State, outcome.Cycle, outcome.Findings, outcome.Needs,
            outcome.Withdrawn, outcome.Doubts, outcome.Revision, outcome.Remark);
    }
}
