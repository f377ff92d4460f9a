using System.CommandLine;
using Recount.App.Shared;
using Recount.Register.Exchange;

namespace Recount.App.Export;

/// <summary><c>recount export --to DIR</c>.</summary>
internal static class ExportCommand
{
    private static readonly Option<string> To = new("--to")
    {
        Required = true,
        HelpName = "DIR",
        Description = "Folder for findings, reviews and states, each as .csv and .xlsx; made where it is missing.",
    };

    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    public static Command Create()
    {
        var command = new Command(
            "export",
            "Writes findings, reviews and States as CSV and XLSX, ready to be edited and imported again.\n\n"
            + "Example: ./recount export --to work; then edit work/findings.xlsx; then ./recount import work/findings.xlsx --kind findings")
        {
            To, Format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var folder = parsed.GetRequiredValue(To);
        if (File.Exists(folder))
        {
            return await CountingOptions.RefuseAsync($"--to: found the file '{folder}', expected a folder, or the name of a new one.");
        }

        await using var db = await parsed.Place.OpenAsync(cancel);
        var files = await RegisterExport.WriteAsync(db, folder, cancel);
        var table = new TextTable("file", "rows");
        foreach (var (file, rows) in files)
        {
            table.Add(file, rows);
        }

        Output.Write(parsed.GetValue(Format), [.. files.Select(file => new ExportedFile(file.File, file.Rows))], ExportJson.Default.ExportedFileArray, table);
        return ExitCode.Done;
    }
}
