using System.CommandLine;
using System.Globalization;
using Recount.App.Shared;
using Recount.Register;
using Recount.Register.Ingest;

namespace Recount.App.Ingest;

/// <summary><c>recount ingest PATH...</c>.</summary>
internal static class IngestCommand
{
    private const string NoSummaries = "the folder holds no docx, html, txt or pdf; look at the path.";

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Executive summaries, or folders of them (docx, html, txt, pdf).",
    };

    private static readonly Option<string?> State = new("--state") { HelpName = "S", Description = "Code or name, for files that do not tell." };
    private static readonly Option<int?> Cycle = new("--cycle") { HelpName = "N", Description = "1 or 2, for files that do not tell." };

    private static readonly Option<string?> Finalized = new("--finalized")
    {
        HelpName = "D|issued",
        Description = "The day it was agreed, for files that do not tell; 'issued' takes the masthead's date, marked as assumed.",
    };

    private static readonly Option<string?> Issued = new("--issued") { HelpName = "D", Description = "The day it became public, for files that do not tell." };
    private static readonly Option<bool> Replace = new("--replace") { Description = "A corrected file takes the place of the one before; what people decided stays." };

    private static readonly Option<string?> PublishedByState = new("--published-by-state")
    {
        HelpName = "D",
        Description = "The State itself made this full country report public on that day.",
    };

    private static readonly Option<string?> By = RegisterOptions.By();
    private static readonly Option<string?> Why = RegisterOptions.Why();
    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    public static Command Create()
    {
        var command = new Command(
            "ingest",
            "Reads executive summaries into the register; the same file twice changes nothing.\n\n"
            + "A day given with a file that is there is taken where the review has none, or only an assumed one; another day\n"
            + "is changed by import --kind reviews.\n\n"
            + "Examples: ./recount ingest summaries --finalized issued\n          ./recount ingest ken.docx --state KEN --cycle 2 --finalized 2023-03-01")
        {
            Paths, State, Cycle, Finalized, Issued, Replace, PublishedByState, By, Why, Format,
        };
        command.Validators.Add(result =>
        {
            foreach (var (option, word) in new[] { (Finalized, "issued"), (Issued, null), (PublishedByState, null) })
            {
                if (result.GetValue(option) is { } text && text != word && Day(text) is null)
                {
                    result.AddError($"{option.Name}: found '{text}', expected a date such as 2023-03-01{(word is null ? "" : $" or '{word}'")}.");
                }
            }

            if (result.GetResult(Cycle) is { Tokens: [var cycle] } && cycle.Value is not ("1" or "2"))
            {
                result.AddError($"--cycle: found '{cycle.Value}', expected 1 or 2.");
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var files = SummaryFiles.Find(parsed.GetRequiredValue(Paths));
        if (!files.Any(File.Exists) && !await parsed.Place.ExistsAsync(cancel))
        {
            return await RefuseAsync(files, parsed);
        }

        await using var db = await parsed.Place.OpenOrCreateAsync(TimeProvider.System, cancel);
        var roster = await RegisterRoster.ReadAsync(db, cancel);
        var request = Request(parsed);
        var ingest = new SummaryIngest(db, parsed.Place, roster, request);
        using var reading = new ReadAhead(files, roster, request.PublishedByState, cancel);
        var outcomes = new List<IngestOutcome>();
        foreach (var file in files)
        {
            var (summary, rejection) = await reading.NextAsync();
            var author = parsed.Author(By, Why, $"ingest {Path.GetFileName(file)}");
            var outcome = summary is null
                ? IngestOutcome.Rejected(file, Directory.Exists(file) ? NoSummaries : rejection!) // one of the two is there
                : await ingest.IngestAsync(summary, author, cancel);
            if ((outcome.Message ?? (outcome.IsLeftOut ? outcome.Remark : null)) is { } message)
            {
                await Console.Error.WriteLineAsync($"{file}: {message}");
            }

            outcomes.Add(outcome);
            Progress(outcomes.Count, files.Count);
        }

        IngestReport.Write(outcomes, parsed.GetValue(Format));
        return outcomes.Exists(outcome => outcome.Result == IngestResult.Rejected) ? ExitCode.Findings : ExitCode.Done;
    }

    /// <summary>Nothing that could be read was given: that makes no register.</summary>
    private static async Task<int> RefuseAsync(IReadOnlyList<string> files, ParseResult parsed)
    {
        if (files.Count == 0)
        {
            await Console.Error.WriteLineAsync(
                $"{string.Join(", ", parsed.GetRequiredValue(Paths))}: no docx, html, txt or pdf is in it; look at the path.");
        }

        var outcomes = new List<IngestOutcome>();
        foreach (var file in files)
        {
            var message = $"there is no such {(Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))) ? "file" : "folder")}; look at the path.";
            await Console.Error.WriteLineAsync($"{file}: {message}");
            outcomes.Add(IngestOutcome.Rejected(file, message));
        }

        IngestReport.Write(outcomes, parsed.GetValue(Format));
        return ExitCode.Findings;
    }

    private static IngestRequest Request(ParseResult parsed) => new()
    {
        State = parsed.GetValue(State),
        Cycle = parsed.GetValue(Cycle),
        Finalized = Day(parsed.GetValue(Finalized)),
        AssumesFinalizedFromIssued = parsed.GetValue(Finalized) == "issued",
        Issued = Day(parsed.GetValue(Issued)),
        Replaces = parsed.GetValue(Replace),
        PublishedByState = Day(parsed.GetValue(PublishedByState)),
    };

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static void Progress(int done, int all)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write(done == all ? "\r\e[K" : $"\r{done} of {all} files");
        }
    }
}
