using System.CommandLine;
using System.Globalization;
using Recount.App.Shared;
using Recount.Register.History;

namespace Recount.App.History;

/// <summary><c>recount history ID</c>.</summary>
internal static class HistoryCommand
{
    private static readonly Argument<string> Id = new("ID") { Description = "A finding's id, or a review as KEN/2." };
    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    public static Command Create()
    {
        var command = new Command(
            "history", "Every version of a finding or review: revision, when, who, why, and what it changed.\n\nExample: ./recount history KEN/2")
        {
            Id, Format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var id = parsed.GetRequiredValue(Id);
        await using var db = await parsed.Place.OpenAsync(cancel);
        var entries = await EntryHistory.ReadAsync(db, id, cancel);
        if (entries.Count == 0)
        {
            throw new RecountException($"The register has no finding or review '{id}'; ids stand in what 'recount export' writes, reviews are given as KEN/2.");
        }

        var table = new TextTable("revision", "when", "who", "why", "what", "before", "after");
        foreach (var entry in entries)
        {
            foreach (var change in entry.Changes.DefaultIfEmpty(new FieldChange("", null, null)))
            {
                table.Add(
                    entry.Revision,
                    entry.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                    entry.By,
                    entry.Why,
                    change.Field,
                    change.Before,
                    change.After);
            }
        }

        Output.Write(parsed.GetValue(Format), new HistoryResponse(id, entries), HistoryJson.Default.HistoryResponse, table);
        return ExitCode.Done;
    }
}
