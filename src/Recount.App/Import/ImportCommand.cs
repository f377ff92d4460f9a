using System.CommandLine;
using Recount.App.Shared;
using Recount.Register;
using Recount.Register.Import;
using Recount.Register.Import.Workbook;
using Recount.Register.Writing;

namespace Recount.App.Import;

/// <summary><c>recount import FILE... --kind states|reviews|findings|workbook</c>.</summary>
internal static class ImportCommand
{
    private const int ShownProblems = 20;

    private static readonly Argument<string[]> Files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "CSV (UTF-8), XLSX or JSON.",
    };

    private static readonly Option<ImportKind> Kind = new Option<ImportKind>("--kind")
    {
        Required = true,
        HelpName = "states|reviews|findings|groups|workbook",
        Description = "What the rows are.",
    }.Completed();

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Show what would change; change nothing." };
    private static readonly Option<string?> Map = new("--map") { HelpName = "FILE", Description = "For a workbook: names its columns and words (JSON; see docs/import.md)." };
    private static readonly Option<bool> Accept = new("--accept") { Description = "For a workbook: take its coding as decided; without it, only the report." };
    private static readonly Option<string?> By = RegisterOptions.By();
    private static readonly Option<string?> Why = RegisterOptions.Why();
    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    public static Command Create()
    {
        var command = new Command(
            "import",
            "Brings tables into the register; all of a file, or nothing of it.\n\n"
            + "Examples: ./recount import states.csv --kind states\n          ./recount import findings.xlsx --kind findings --dry-run\n"
            + "          ./recount import platforms.csv --kind groups\n"
            + "          ./recount import coded.xlsx --kind workbook --map coded.map.json")
        {
            Files, Kind, DryRun, Map, Accept, By, Why, Format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        if (parsed.GetValue(Kind) == ImportKind.Workbook && parsed.GetValue(Map) is null)
        {
            return await CountingOptions.RefuseAsync("--kind workbook needs --map FILE, which names the sheet's columns.");
        }

        if (!parsed.GetRequiredValue(Files).Any(File.Exists) && !await parsed.Place.ExistsAsync(cancel))
        {
            foreach (var file in parsed.GetRequiredValue(Files))
            {
                await Console.Error.WriteLineAsync($"{file}: there is no such file; look at the path.");
            }

            return ExitCode.Findings;
        }

        await using var db = await parsed.Place.OpenOrCreateAsync(TimeProvider.System, cancel);
        var outcomes = new List<ImportOutcome>();
        var worst = ExitCode.Done;
        foreach (var file in parsed.GetRequiredValue(Files))
        {
            var author = parsed.Author(By, Why, $"import {Path.GetFileName(file)}");
            if (parsed.GetValue(Kind) == ImportKind.Workbook)
            {
                worst = Math.Max(worst, await RunWorkbookAsync(db, file, parsed, author, cancel));
                continue;
            }

            var outcome = await TableImport.ImportAsync(
                db, file, parsed.GetValue(Kind), parsed.GetValue(DryRun), author, cancel);
            await WriteProblemsAsync(outcome);
            outcomes.Add(outcome);
        }

        if (outcomes.Count > 0)
        {
            Write(outcomes, parsed.GetValue(DryRun), parsed.GetValue(Format));
        }

        return outcomes.Exists(outcome => outcome.Problems.Count > 0) ? ExitCode.Findings : worst;
    }

    private static async Task<int> RunWorkbookAsync(
        RegisterDb db, string file, ParseResult parsed, Author author, CancellationToken cancel)
    {
        var isAccepted = parsed.GetValue(Accept) && !parsed.GetValue(DryRun);
        var map = WorkbookMap.Read(parsed.GetValue(Map)!); // asked for above
        var outcome = await WorkbookImport.ImportAsync(db, file, map, isAccepted, author, cancel);
        await WriteProblemsAsync(outcome.Import);
        WorkbookReport.Write(outcome, isAccepted, parsed.GetValue(Format));
        var isLeft = outcome.Import.Problems.Count > 0 || (!isAccepted && outcome.Remarks.Count > 0);
        return isLeft ? ExitCode.Findings : ExitCode.Done;
    }

    private static async Task WriteProblemsAsync(ImportOutcome outcome)
    {
        var kinds = outcome.Problems.GroupBy(problem => (problem.Column, problem.Found, problem.Allowed)).Select(same => same.ToArray()).ToArray();
        foreach (var same in kinds.Take(ShownProblems))
        {
            var also = same.Length == 1 ? "" : $" The same in {(same.Length == 2 ? "line" : "lines")} {string.Join(", ", same.Skip(1).Select(problem => problem.Line))}.";
            await Console.Error.WriteLineAsync(same[0] + also);
        }

        if (kinds.Length > ShownProblems)
        {
            await Console.Error.WriteLineAsync(
                $"{Path.GetFileName(outcome.File)}: {kinds.Skip(ShownProblems).Sum(same => same.Length)} more cells are wrong; nothing of the file was kept.");
        }
    }

    private static void Write(IReadOnlyList<ImportOutcome> outcomes, bool isDryRun, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            Console.Out.WriteLine(Json.Document([.. outcomes.Select(ImportResponse.From)], ImportJson.Default.ImportResponseArray));
            return;
        }

        var table = new TextTable("file", isDryRun ? "would add" : "added", isDryRun ? "would change" : "changed", "unchanged", "removed", "problems");
        foreach (var outcome in outcomes)
        {
            table.Add(outcome.File, outcome.Added, outcome.Changed, outcome.Unchanged, outcome.Removed, outcome.Problems.Count);
        }

        if (format == OutputFormat.Csv)
        {
            table.WriteCsv(Console.Out);
        }
        else
        {
            table.WriteTable(Console.Out);
        }
    }
}
