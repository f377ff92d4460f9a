using System.CommandLine;
using Recount.App.Shared;
using Recount.Register.Health;

namespace Recount.App.Status;

/// <summary><c>recount status</c>.</summary>
internal static class StatusCommand
{
    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    public static Command Create()
    {
        var command = new Command(
            "status",
            """
            What waits for a person: reviews without a date or a summary, findings undecided or unconfirmed, documents in doubt.

            Example:
              ./recount status --format csv
            """)
        {
            Format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var db = await parsed.Place.OpenAsync(cancel);
        var status = await RegisterStatus.ReadAsync(db, cancel);
        Output.Write(parsed.GetValue(Format), status, StatusJson.Default.RegisterStatus, Table(status));
        return ExitCode.Done;
    }

    private static TextTable Table(RegisterStatus status)
    {
        var table = new TextTable("what", "where", "details");
        table.Add("register", $"revision {status.Revision}", $"{status.Reviews} reviews, {status.Findings} findings suggested or confirmed; head {status.Head}");
        AddReviews("finalized unknown, not counted", status.WithoutFinalized, "give the day: ingest the file again with --finalized, or import --kind reviews");
        AddReviews("finalized assumed", status.FinalizedAssumed);
        AddReviews("no summary", status.WithoutSummary);
        table.Add("needs without a category", "", status.Undecided);
        table.Add("findings nobody has confirmed", "", status.Unconfirmed);
        foreach (var doubt in status.DocumentsInDoubt)
        {
            var place = doubt.Paragraph is { } paragraph ? $"paragraph {paragraph}: " : "";
            table.Add($"document in doubt: {doubt.Code}", $"{doubt.State} cycle {doubt.Cycle}", $"{doubt.Document}: {place}{doubt.Message}");
        }

        return table;

        void AddReviews(string what, IEnumerable<ReviewLine> reviews, string? remedy = null)
        {
            foreach (var review in reviews)
            {
                table.Add(what, $"{review.State} cycle {review.Cycle}", string.Join("; ", new[] { review.Document, remedy }.OfType<string>()));
            }
        }
    }
}
