using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recount.App.Tests.Ingest;

namespace Recount.App.Tests.Import;

/// <summary>The disk takes no more in the middle of a write.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-full-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Data => Path.Combine(_folder, "data");

    [Fact]
    public void An_import_that_does_not_fit_is_one_sentence_and_leaves_the_register_as_it_was()
    {
        Assert.Equal(0, CommandRun.Of(Data, "import", Write("reviews.csv", "state,cycle,finalized\nKEN,1,2020-01-01\n"), "--kind", "reviews").ExitCode);
        var before = CommandRun.Of(Data, "figures", "--format", "json").Output;

        var run = RunWithin(1500, "import", Write("findings.csv", Findings()), "--kind", "findings");

        AssertRefused(run);
        Assert.Equal(0, CommandRun.Of(Data, "verify").ExitCode);
        Assert.Equal(before, CommandRun.Of(Data, "figures", "--format", "json").Output);
        Assert.Equal(0, CommandRun.Of(Data, "import", Path.Combine(_folder, "findings.csv"), "--kind", "findings").ExitCode);
    }

    [Fact]
    public void An_original_that_does_not_fit_leaves_neither_a_row_nor_a_part_of_itself()
    {
        var file = SampleRegister.Summary("06-galdria.docx");
        var originals = Path.Combine(Data, "documents");
        Assert.Equal(0, CommandRun.Of(Data, "import", Write("reviews.csv", "state,cycle\nKEN,1\n"), "--kind", "reviews").ExitCode);
        Directory.CreateDirectory(originals);
        var draft = Path.Combine(originals, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) + ".part");
        File.CreateSymbolicLink(draft, "/dev/full"); // every write to it finds the disk full

        var run = CommandRun.Of(Data, "ingest", file, "--state", "KEN");

        AssertRefused((run.ExitCode, run.Error));
        Assert.Empty(Directory.GetFiles(originals));
        Assert.Equal(0, CommandRun.Of(Data, "verify").ExitCode);
        Assert.Equal(0, CommandRun.Of(Data, "ingest", file, "--state", "KEN").ExitCode);
    }

    private static void AssertRefused((int ExitCode, string Error) run)
    {
        Assert.Equal((3, 1), (run.ExitCode, run.Error.TrimEnd('\n').Split('\n').Length));
        Assert.Contains("nothing of what was being written was kept", run.Error, StringComparison.Ordinal);
    }

    private static string Findings()
    {
        var csv = new StringBuilder("kind,state,cycle,provisions,categories,text\n");
        for (var row = 0; row < 20_000; row++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"need,KEN,1,{15 + (row % 28)},legislative-drafting,Need number {row} of an import on a full disk\n");
        }

        return csv.ToString();
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>The child may write files up to a size, as <c>ulimit -f</c> sets it.</summary>
    /// <param name="blocks">Of 512 bytes or 1 KB, as the shell counts.</param>
    private (int ExitCode, string Error) RunWithin(int blocks, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "sh", ["-c", $"trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"", Path.Combine(AppContext.BaseDirectory, "Recount.App"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["RECOUNT_DATA"] = Data;
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0"; // it maps a file larger than that
        start.Environment.Remove("RECOUNT_DATABASE");
        using var process = Process.Start(start)!; // a program file always starts a new process
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error.GetAwaiter().GetResult());
    }
}
