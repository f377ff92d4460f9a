using System.Diagnostics;

namespace Recount.App.Tests;

/// <summary>What the real process said and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the command line on a data folder.</summary>
    public static CommandRun Of(string data, params string[] arguments) => Of(data, null, arguments);

    /// <summary>Runs a command that needs no register on what it reads from standard input.</summary>
    public static CommandRun OfInput(string input, params string[] arguments) => Of("none", input, arguments);

    private static CommandRun Of(string data, string? input, string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Recount.App"), arguments)
        {
            RedirectStandardInput = input is not null,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["RECOUNT_DATA"] = data;
        start.Environment.Remove("RECOUNT_DATABASE");
        using var process = Process.Start(start)!; // a program file always starts a new process
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }

        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
