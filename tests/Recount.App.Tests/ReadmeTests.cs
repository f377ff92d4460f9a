using System.Diagnostics;

namespace Recount.App.Tests;

/// <summary>The README's commands, as they stand there, in an empty folder beside the samples.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-readme-").FullName;

    public ReadmeTests() => Directory.CreateSymbolicLink(Path.Combine(_folder, "samples"), Checkout.At("samples"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_command_of_the_README_does_what_it_says()
    {
        var commands = File.ReadLines(Checkout.At("README.md")).Where(line => line.StartsWith("./recount ", StringComparison.Ordinal)).ToArray();

        Assert.Equal(5, commands.Length);
        Assert.All(commands, command => Assert.Equal((command, 0, ""), Run(command)));
        Assert.True(new FileInfo(Path.Combine(_folder, "note.docx")).Length > 10_000);
    }

    [Fact]
    public void The_README_names_the_test_command_that_the_checks_run()
    {
        Assert.Contains("\n./test\n", File.ReadAllText(Checkout.At("README.md")), StringComparison.Ordinal);
        Assert.Contains("exec ./test", File.ReadAllText(Checkout.At(".ci", "run")), StringComparison.Ordinal);
    }

    private (string Command, int ExitCode, string Error) Run(string command)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Recount.App"), command.Split(' ').Skip(1))
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("RECOUNT_DATA");
        start.Environment.Remove("RECOUNT_DATABASE");
        using var process = Process.Start(start)!; // a program file always starts a new process
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (command, process.ExitCode, output.IsFaulted ? "no output" : error);
    }
}
