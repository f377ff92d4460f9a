using System.Diagnostics;
using System.Globalization;

namespace Recount.Bench;

/// <summary>Nine runs after two or more to warm up, three where one takes more than two seconds: the median of processor time and of time by the clock, in milliseconds a piece.</summary>
internal sealed record Measure(string Name, double Median, double Min, double Max, double Clock)
{
    private const int Runs = 9;
    private const int FewRuns = 3;

    /// <summary>Processor time is this program's and that of the programs it has waited for; other work on the machine does not count.</summary>
    /// <param name="pieces">What one run does so many of.</param>
    public static Measure Of(string name, double pieces, Action run, int warmUp = 2)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < warmUp; i++)
        {
            run();
        }

        var runs = Stopwatch.GetElapsedTime(start).TotalSeconds > 2 * warmUp ? FewRuns : Runs;
        var all = new (double Cpu, double Clock)[runs];
        for (var i = 0; i < runs; i++)
        {
            var (clock, own, others) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, OfChildren());
            run();
            var cpu = Environment.CpuUsage.TotalTime - own + OfChildren() - others;
            all[i] = (cpu.TotalMilliseconds / pieces, Stopwatch.GetElapsedTime(clock).TotalMilliseconds / pieces);
        }

        var sorted = all.Select(run => run.Cpu).Order().ToArray();
        return new Measure(name, sorted[runs / 2], sorted[0], sorted[^1], all.Select(run => run.Clock).Order().ElementAt(runs / 2));
    }

    /// <summary>Measured once more runs make it no faster: the runtime compiles what is called often anew, in several steps, beside the work.</summary>
    public static Measure OfSteady(string name, double pieces, Action run)
    {
        const int Batch = 10;
        const int Most = 40;
        var best = double.MaxValue;
        var slower = 0;
        for (var batch = 1; batch <= Most && slower < 3; batch++)
        {
            var start = Environment.CpuUsage.UserTime;
            for (var i = 0; i < Batch; i++)
            {
                run();
            }

            var time = (Environment.CpuUsage.UserTime - start).TotalMilliseconds;
            slower = time < 0.97 * best ? 0 : slower + 1;
            best = Math.Min(best, time);
            Thread.Sleep(150); // longer than the runtime waits before it compiles anew
        }

        return Of(name, pieces, run);
    }

    /// <summary>A table; the first row is ours.</summary>
    public static void Print(string piece, IReadOnlyList<Measure> rows)
    {
        Console.WriteLine($"\n| {piece} | processor ms | min | max | clock ms | times the first |\n|---|---|---|---|---|---|");
        foreach (var row in rows)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.Median:G3} | {row.Min:G3} | {row.Max:G3} | {row.Clock:G3} | {row.Median / rows[0].Median:G3} |"));
        }
    }

    /// <summary>The machine's load, so that a reader knows what a time is worth.</summary>
    public static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    public static void Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }

    /// <summary>Fields 16 and 17 of proc(5), in hundredths of a second.</summary>
    private static TimeSpan OfChildren()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromMilliseconds(10 * (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)));
    }
}
