using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Recount.App.Tests.Import;

/// <summary>Kills the real process in the middle of a write, at several moments: the register has all of a file or none of it.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Rows = 3000;

    private readonly string _folder = Directory.CreateTempSubdirectory("recount-killed-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_killed_import_leaves_all_of_a_file_or_none_of_it()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "reviews.csv"), "state,cycle,finalized\nKEN,1,2020-01-01\n", Cancel);
        await File.WriteAllTextAsync(Path.Combine(_folder, "findings.csv"), Findings(), Cancel);
        Assert.Equal(0, await RunAsync(null, "import", "reviews.csv", "--kind", "reviews"));
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, await RunAsync(null, "import", "findings.csv", "--kind", "findings", "--dry-run"));
        var whole = watch.Elapsed;

        foreach (var share in new[] { 0.5, 0.7, 0.9 })
        {
            await RunAsync(whole * share, "import", "findings.csv", "--kind", "findings");

            Assert.Equal(0, await RunAsync(null, "verify"));
            Assert.Equal(0, await CountAsync() % Rows);
        }
    }

    [Fact]
    public async Task A_register_whose_making_was_killed_is_made_anew()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "reviews.csv"), "state,cycle\nKEN,1\n", Cancel);
        foreach (var milliseconds in new[] { 300, 900 })
        {
            await RunAsync(TimeSpan.FromMilliseconds(milliseconds), "import", "reviews.csv", "--kind", "reviews");
        }

        Assert.Equal(0, await RunAsync(null, "import", "reviews.csv", "--kind", "reviews"));
        Assert.Equal(0, await RunAsync(null, "verify"));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Findings()
    {
        var csv = new StringBuilder("kind,state,cycle,provisions,categories,text\n");
        for (var row = 0; row < Rows; row++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"need,KEN,1,{15 + (row % 28)},legislative-drafting,Need number {row} of a killed import\n");
        }

        return csv.ToString();
    }

    private async Task<int> CountAsync()
    {
        await RunAsync(null, "export", "--to", "out");
        return (await File.ReadAllLinesAsync(Path.Combine(_folder, "out", "findings.csv"), Cancel)).Length - 1;
    }

    /// <summary>The exit code; 137 where it was killed.</summary>
    private async Task<int> RunAsync(TimeSpan? killAfter, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Recount.App"), arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["RECOUNT_DATA"] = "data";
        start.Environment.Remove("RECOUNT_DATABASE");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(Cancel);
        var errors = process.StandardError.ReadToEndAsync(Cancel);
        if (killAfter is { } delay && !process.WaitForExit(delay))
        {
            process.Kill();
        }

        await process.WaitForExitAsync(Cancel);
        await Task.WhenAll(output, errors);
        return process.ExitCode;
    }
}
