using System.CommandLine;
using System.CommandLine.Help;
using Recount.App.Citing;
using Recount.App.Coding;
using Recount.App.Demo;
using Recount.App.Export;
using Recount.App.Extraction;
using Recount.App.Figures;
using Recount.App.History;
using Recount.App.Import;
using Recount.App.Ingest;
using Recount.App.Notes;
using Recount.App.Queries;
using Recount.App.Status;
using Recount.App.Verify;

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
            CiteCommand.Create(),
            CodeCommand.Create(),
            DemoCommand.Create(),
            ExportCommand.Create(),
            ExtractCommand.Create(),
            FiguresCommand.Create(),
            HistoryCommand.Create(),
            ImportCommand.Create(),
            IngestCommand.Create(),
            NoteCommand.Create(),
            QueryCommand.Create(),
            StatusCommand.Create(),
            VerifyCommand.Create(),
        };

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create().Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors is [var error, ..])
        {
            await Console.Error.WriteLineAsync($"recount: {error.Message} Try 'recount --help'.");
            return ExitCode.Usage;
        }

        try
        {
            var run = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            return parsed.Action is HelpAction ? await HelpAsync(parsed, run) : await parsed.InvokeAsync(run);
        }
        catch (RecountException exception)
        {
            await Console.Error.WriteLineAsync(parsed.GetValue(Verbose) ? exception.ToString() : exception.Message);
            return ExitCode.Failed;
        }
    }

    /// <summary>Help, with the name that people type instead of the executable's.</summary>
    private static async Task<int> HelpAsync(ParseResult parsed, InvocationConfiguration run)
    {
        using var text = new StringWriter();
        run.Output = text;
        var code = await parsed.InvokeAsync(run);
        var isOverview = parsed.CommandResult.Command is RootCommand;
        var lines = text.ToString().Replace("Recount.App", "recount", StringComparison.Ordinal).Split(Environment.NewLine);
        await Console.Out.WriteLineAsync(string.Join(Environment.NewLine, isOverview ? Overview(lines) : lines).TrimEnd());
        return code;
    }

    /// <summary>Of each command its first line; its examples stand in its own help.</summary>
    private static IEnumerable<string> Overview(IReadOnlyList<string> lines)
    {
        var isCommand = false;
        foreach (var line in lines)
        {
            isCommand = line == "Commands:" || (isCommand && (line.Length == 0 || line[0] == ' '));
            if (!isCommand || (line.Trim().Length > 0 && !line.StartsWith("   ", StringComparison.Ordinal)))
            {
                yield return line;
            }
        }
    }
}
