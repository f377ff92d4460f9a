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
            table.Add(outcome.File, FileResponse.Code(outcome.Result), outcome.State, outcome.Cycle, outcome.Findings, outcome.Needs, outcome.Withdrawn, Note(outcome));
        }

        Output.Write(format, IngestResponse.Of(outcomes), IngestJson.Default.IngestResponse, table);
        if (format == OutputFormat.Table)
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine(Sum(IngestResponse.Of(outcomes)));
        }
    }

    private static string Sum(IngestResponse sum) =>
        $"{sum.Read} read, {sum.Replaced} replaced, {sum.Attached} attached, {sum.Unchanged} unchanged, {sum.Rejected} rejected; "
        + $"{sum.Findings} findings, of them {sum.Needs} needs, {sum.Withdrawn} withdrawn"
        + (sum.WithoutFinalized == 0 ? "." : $"; {sum.WithoutFinalized} not counted until it is known when they were finalized (recount status).");

    private static string Note(IngestOutcome outcome) => string.Join(
        " ",
        outcome.Doubts
            .Prepend(outcome.Remark)
            .Prepend(outcome.LacksFinalized ? "finalized unknown, not counted; give the day with --finalized." : null)
            .OfType<string>());
}
