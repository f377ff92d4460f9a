using System.Diagnostics;

namespace Recount.App.Tests;

/// <summary>What the real process said and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the command line on a data folder.</summary>
    public static CommandRun Of(string data, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Recount.App"), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["RECOUNT_DATA"] = data;
        start.Environment.Remove("RECOUNT_DATABASE");
        using var process = Process.Start(start)!; // a program file always starts a new process
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
