using Recount.App.Shared;
using Recount.Register.Import.Workbook;

namespace Recount.App.Import;

/// <summary>What an analyst's sheet and the register say differently.</summary>
internal static class WorkbookReport
{
    public static void Write(WorkbookOutcome outcome, bool isAccepted, OutputFormat format)
    {
        var table = new TextTable("what", "line", "state", "cycle", "finding", "field", "ours", "theirs", "text");
        foreach (var remark in outcome.Remarks)
        {
            table.Add(
                remark.Code, remark.Line, remark.State, remark.Cycle, remark.Finding, remark.Field, remark.Ours, remark.Theirs, remark.Text);
        }

        var import = outcome.Import;
        Output.Write(
            format,
            new WorkbookResponse(
                import.File,
                isAccepted,
                outcome.Tied,
                import.Added,
                import.Changed,
                import.Unchanged,
                import.Revision,
                [.. import.Problems.Select(problem => problem.ToString())],
                outcome.Remarks),
            ImportJson.Default.WorkbookResponse,
            table);
        if (format == OutputFormat.Table)
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine(import.Problems.Count > 0 ? "Nothing was compared or changed." :
                $"{outcome.Tied} rows tied to their sentence, {outcome.Remarks.Count} places to look at; "
                + (isAccepted
                    ? $"{import.Added} findings added, {import.Changed} recoded."
                    : $"--accept would add {import.Added} findings and recode or confirm {import.Changed}; nothing was changed."));
        }
    }
}

/// <summary>What an analyst's sheet did, on the wire.</summary>
/// <param name="Accepted">Whether its coding was taken.</param>
/// <param name="Tied">Rows that found their sentence.</param>
internal sealed record WorkbookResponse(
    string File,
    bool Accepted,
    int Tied,
    int Added,
    int Changed,
    int Unchanged,
    int? Revision,
    IReadOnlyList<string> Problems,
    IReadOnlyList<WorkbookRemark> Remarks);
