using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Recount.App.Tests.Ingest;

/// <summary>Kills the real process at random moments of the ingest of a folder, between files and within one.</summary>
public sealed class KilledIngestTests : IDisposable
{
    private const int Moments = 6;

    private static readonly string[] Samples = ["02-corvenia.docx", "06-galdria.docx", "24-marazul.docx", "24-marazul.en.docx", "21-vantoria.txt"];

    private readonly string _root = Directory.CreateTempSubdirectory("recount-killed-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_killed_ingest_leaves_all_of_a_file_or_none_and_a_second_one_completes_it()
    {
        var summaries = Summaries();
        var undisturbed = NewRegister("undisturbed");
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, CommandRun.Of(undisturbed, "ingest", summaries).ExitCode);
        var whole = watch.Elapsed;
        var expected = Findings(undisturbed);
        var byReview = expected.CountBy(ReviewOf).ToDictionary();
        Assert.True(byReview.Count == 5, string.Join(' ', byReview.Keys));

        for (var moment = 0; moment < Moments; moment++)
        {
            var share = (moment + Random.Shared.NextDouble()) / Moments;
            var data = NewRegister($"killed-{moment}");
            Kill(data, summaries, whole * share);

            var at = string.Create(CultureInfo.InvariantCulture, $"killed after {share:P1} of the time");
            Assert.True(CommandRun.Of(data, "verify") is { ExitCode: 0 }, at);
            Assert.All(Findings(data).CountBy(ReviewOf), review => Assert.True(byReview[review.Key] == review.Value, $"{at}: {review.Key} has {review.Value}"));
            Assert.Equal(0, CommandRun.Of(data, "ingest", summaries).ExitCode);
            Assert.Equal(expected, Findings(data));
            Assert.True(CommandRun.Of(data, "verify") is { ExitCode: 0 }, at);
            Assert.Equal(Originals(undisturbed), Originals(data));
        }
    }

    private static string ReviewOf(string row) => string.Join('/', row.Split(',').Skip(1).Take(2));

    private static List<string> Originals(string data) =>
        [.. Directory.GetFiles(Path.Combine(data, "documents")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>All findings as the export has them, without the ids, which each register gives itself.</summary>
    private List<string> Findings(string data)
    {
        var folder = Path.Combine(_root, "out");
        Assert.Equal(0, CommandRun.Of(data, "export", "--to", folder).ExitCode);
        return
        [
            .. File.ReadLines(Path.Combine(folder, "findings.csv")).Skip(1)
                .Select(row => row[(row.IndexOf(',', StringComparison.Ordinal) + 1)..]).Order(StringComparer.Ordinal),
        ];
    }

    private string NewRegister(string name)
    {
        var data = Path.Combine(_root, name);
        Assert.Equal(0, CommandRun.Of(data, "import", Checkout.At("samples", "states.csv"), "--kind", "states").ExitCode);
        return data;
    }

    /// <summary>Small summaries, and one whose writing takes long enough to be hit.</summary>
    private string Summaries()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "summaries")).FullName;
        foreach (var sample in Samples)
        {
            File.Copy(SampleRegister.Summary(sample), Path.Combine(folder, sample));
        }

        var large = new StringBuilder("Executive summary\n\nDunmarsh\n\n1. Introduction\n\nDunmarsh is party to the Convention.\n\n"
            + "2. Chapter II: preventive measures\n\n2.4. Technical assistance needs identified in implementation\n\n");
        for (var need = 0; need < 4000; need++)
        {
            large.Append(CultureInfo.InvariantCulture, $"- Training of officials of office {need} (art. {5 + (need % 10)});\n");
        }

        File.WriteAllText(Path.Combine(folder, "03-large.txt"), large.ToString());
        return folder;
    }

    private static void Kill(string data, string summaries, TimeSpan after)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Recount.App"), ["ingest", summaries])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["RECOUNT_DATA"] = data;
        start.Environment.Remove("RECOUNT_DATABASE");
        using var process = Process.Start(start)!; // a program file always starts a new process
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(after))
        {
            process.Kill();
        }

        process.WaitForExit();
        output.GetAwaiter().GetResult();
    }
}
