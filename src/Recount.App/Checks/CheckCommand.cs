using System.CommandLine;
using Recount.App.Reading;
using Recount.App.Shared;
using Recount.Checks;
using Recount.Checks.Ties;
using Recount.Counting;
using Recount.Figures;
using Recount.Register;

namespace Recount.App.Checks;

/// <summary><c>check FILE...</c>: finds what a note says that cannot be true; needs no register and stores nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Notes: docx, pdf or txt. Several are checked against each other too.",
        };
        var asAt = new Option<DateOnly?>("--as-at") { HelpName = "D", Description = "Compare with what the register counts as at this day, where there is one." };
        var (untie, comments) = (CopyOptions.Untie(), CopyOptions.Comments());
        var format = OutputFormatOption.Create();
        var command = new Command("check", """
            Checks notes: which numbers, shares and superlatives cannot be true beside the rest, which are true by rounding only,
            which sums reconcile, and which numbers that are not printed can be worked out.

            In a note of 'recount note' also which of its numbers were changed, which the register no longer gives, and which are tied to nothing.

            Ends with 1 where there is anything but remarks.

            Examples:
              ./recount check note.docx
              ./recount check note.docx addendum.pdf --format json
              ./recount check note.docx --as-at 2023-09-15
              ./recount check edited.docx --comments marked.docx
              ./recount check edited.docx --untie final.docx
            """)
        {
            files, asAt, untie, comments, format,
        };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(files)!, // one or more
            new CopyOptions(parsed.GetValue(untie), parsed.GetValue(comments)),
            parsed.Place,
            parsed.GetValue(asAt) is { } day ? () => RegisterAsync(parsed.Place, day, cancel) : () => Task.FromResult<RegisterComparison?>(null),
            parsed.GetValue(format),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] paths, CopyOptions copies, RegisterPlace place, Func<Task<RegisterComparison?>> register, OutputFormat format, CancellationToken cancel)
    {
        if (copies.Problem(paths) is { } wrong)
        {
            await Console.Error.WriteLineAsync($"recount check: {wrong}");
            return ExitCode.Usage;
        }

        var answers = await ReadAsync(paths, cancel);
        var rejected = paths.Zip(answers).Where(answer => answer.Second.Rejection is not null).ToList();
        foreach (var (path, answer) in rejected)
        {
            await Console.Error.WriteLineAsync($"{path}: {answer.Rejection!.Message}");
        }

        if (rejected.Count == paths.Length)
        {
            return ExitCode.Findings;
        }

        var read = paths.Zip(answers).Where(answer => answer.Second.Document is not null).Select(answer => (answer.First, answer.Second.Document!)).ToList();
        var ties = await TieRegister.FindAsync(place, [.. read.Select(file => file.Item2)], cancel);
        var result = TiedNotes.AddTo(CheckedNotes.Check(read, await register()), read, ties);
        await copies.WriteAsync(paths[0], read[0].Item2, result);
        Write([.. read.Select(file => file.First)], result, format);
        return rejected.Count > 0 || result.Problems.Any(problem => problem.Severity != CheckSeverity.Remark) ? ExitCode.Findings : ExitCode.Done;
    }

    /// <summary>What the register counts on a day; null where there is none, for a check needs none.</summary>
    private static async Task<RegisterComparison?> RegisterAsync(RegisterPlace place, DateOnly day, CancellationToken cancel)
    {
        try
        {
            var snapshot = Snapshot.Of(await place.ReadCountedAsync(null, cancel));
            return new RegisterComparison(FigureCount.Of(snapshot, new FigureRequest(day, null, RegisterView.Secretariat)));
        }
        catch (RecountException exception)
        {
            await Console.Error.WriteLineAsync($"{exception.Message} The documents are compared with themselves only.");
            return null;
        }
    }

    private static async Task<WorkerAnswer[]> ReadAsync(string[] paths, CancellationToken cancel)
    {
        using var pool = new ReaderPool();
        return await Task.WhenAll(paths.Select(path => pool.ReadAsync(path, cancel)));
    }

    private static void Write(IReadOnlyList<string> files, CheckResult result, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                Console.Out.WriteLine(Json.Document(CheckResponse.From(files, result), CheckJson.Default.CheckResponse));
                break;
            case OutputFormat.Csv:
                CheckPrint.Table(result).WriteCsv(Console.Out);
                break;
            case OutputFormat.Table:
                CheckPrint.Write(result, Console.Out);
                break;
        }
    }
}
