using System.CommandLine;
using System.CommandLine.Help;
using Recount.App.Checks;
using Recount.App.Citing;
using Recount.App.Coding;
using Recount.App.Completion;
using Recount.App.Corrigenda;
using Recount.App.Coverage;
using Recount.App.Demo;
using Recount.App.Export;
using Recount.App.Extraction;
using Recount.App.Figures;
using Recount.App.History;
using Recount.App.Import;
using Recount.App.Ingest;
using Recount.App.Notes;
using Recount.App.Queries;
using Recount.App.Reproducing;
using Recount.App.Shared;
using Recount.App.Status;
using Recount.App.Verify;
using Recount.Register.Opening;

namespace Recount.App;

/// <summary>Every command; a failure is one line on standard error.</summary>
internal static class CommandLine
{
    /// <summary>Where the register is: <c>--data</c>, else RECOUNT_DATA, else <c>.recount</c> here.</summary>
    public static Option<string?> Data { get; } = new("--data")
    {
        Recursive = true,
        HelpName = "DIR",
        Description = "Folder of the register (default: RECOUNT_DATA, else .recount here).",
    };

    /// <summary>A PostgreSQL connection string: <c>--database</c>, else RECOUNT_DATABASE.</summary>
    public static Option<string?> Database { get; } = new("--database")
    {
        Recursive = true,
        HelpName = "CONNECTION",
        Description = "PostgreSQL connection string (default: RECOUNT_DATABASE, else SQLite in the data folder).",
    };

    /// <summary>Whether a failure shows its cause.</summary>
    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Recursive = true,
        Description = "Show where a failure comes from.",
    };

    public static RootCommand Create() =>
        new("Recount: executive summaries to findings, figures and the note.")
        {
            Data, Database, Verbose,
            BriefingCommand.Create(),
            DigestCommand.Create(),
            CheckCommand.Create(),
            CiteCommand.Create(),
            CodeCommand.Create(),
            CompletionCommand.Create(),
            CorrigendumCommand.Create(),
            CoverageCommand.Create(),
            DemoCommand.Create(),
            ExportCommand.Create(),
            ExtractCommand.Create(),
            FiguresCommand.Create(),
            HistoryCommand.Create(),
            ImportCommand.Create(),
            IngestCommand.Create(),
            NoteCommand.Create(),
            QueryCommand.Create(),
            ReproduceCommand.Create(),
            SheetCommand.Create(),
            StatusCommand.Create(),
            VerifyCommand.Create(),
        };

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create().Parse(args.Length == 0 ? ["--help"] : args);
        var stopsHere = parsed.Errors.Count > 0 || parsed.Action is HelpAction;
        if (stopsHere && parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var word, ..])
        {
            await Console.Error.WriteLineAsync($"recount: {UsageMessage.OfCommand(word, parsed.CommandResult.Command.Subcommands)} Try 'recount --help'.");
            return ExitCode.Usage;
        }

        if (parsed.Errors is [var error, ..])
        {
            await Console.Error.WriteLineAsync($"recount: {UsageMessage.Of(error)} Try '{NameOf(parsed)} --help'.");
            return ExitCode.Usage;
        }

        if (parsed.Action is HelpAction)
        {
            return await WriteHelpAsync(parsed);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is not OperationCanceledException) // the edge: whatever it is, people read one line
        {
            await Console.Error.WriteLineAsync(parsed.GetValue(Verbose) ? exception.ToString() : Sentence(exception, parsed));
            return ExitCode.Failed;
        }
    }

    private static string Sentence(Exception exception, ParseResult parsed) => exception is RecountException
        ? exception.Message
        : StorageFault.Tell(exception, parsed.Place)
            ?? $"{NameOf(parsed)} broke off: {exception.GetBaseException().Message.ReplaceLineEndings(" ")} With --verbose it says where.";

    /// <summary>The list of commands has a line on each; what starts the program is called as people call it.</summary>
    private static async Task<int> WriteHelpAsync(ParseResult parsed)
    {
        foreach (var command in parsed.CommandResult.Command.Subcommands)
        {
            command.Description = command.Description?.Split('\n')[0];
        }

        await using var help = new StringWriter();
        var result = await parsed.InvokeAsync(new InvocationConfiguration { Output = help });
        await Console.Out.WriteAsync(help.ToString().Replace(RootCommand.ExecutableName, "recount", StringComparison.Ordinal));
        return result;
    }

    private static string NameOf(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "recount" : $"recount {parsed.CommandResult.Command.Name}";
}
