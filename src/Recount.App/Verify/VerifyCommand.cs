using System.CommandLine;
using Recount.App.Shared;
using Recount.Register.Health;

namespace Recount.App.Verify;

/// <summary><c>recount verify [data|documents|revisions]</c>.</summary>
internal static class VerifyCommand
{
    private const int HeadLength = 64;

    private static readonly Argument<string?> Part = new Argument<string?>("PART")
    {
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "data|documents|revisions",
        Description = "One part; without it, all three.",
    }.AcceptOnlyFromAmong("data", "documents", "revisions").Completed();

    private static readonly Option<string?> Head = new("--head")
    {
        HelpName = "HASH",
        Description = "A head that was noted down earlier ('recount status' prints it); the history must still hold it.",
    };

    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    public static Command Create()
    {
        var command = new Command(
            "verify",
            "Whether data, documents and history are as they were written; names each entry that is not.\n\nExample: ./recount verify revisions --head HASH")
        {
            Part, Head, Format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Head) is { } head && (head.Length != HeadLength || !head.All(char.IsAsciiHexDigit)))
            {
                result.AddError($"--head: found '{head}', expected the {HeadLength} digits that 'recount status' prints as head.");
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var db = await parsed.Place.OpenAsync(cancel);
        var status = await RegisterStatus.ReadAsync(db, cancel);
        var faults = await RegisterVerification.RunAsync(db, parsed.Place, PartsOf(parsed.GetValue(Part)), parsed.GetValue(Head), cancel);
        var table = new TextTable("part", "entry", "fault");
        foreach (var fault in faults)
        {
            table.Add(fault.Part, fault.Entry, fault.Message);
        }

        if (faults.Count == 0)
        {
            table.Add("all", $"revision {status.Revision}", $"whole; head {status.Head}");
        }

        var answer = new VerifyResponse(faults.Count == 0, status.Revision, status.Head, faults);
        Output.Write(parsed.GetValue(Format), answer, VerifyJson.Default.VerifyResponse, table);
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static VerifiedParts PartsOf(string? word) => word switch
    {
        "data" => VerifiedParts.Data,
        "documents" => VerifiedParts.Documents,
        "revisions" => VerifiedParts.Revisions,
        _ => VerifiedParts.All,
    };
}
