using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Recount.App.Reading;

/// <summary>How a worker is started: this program again, with an environment that holds no secret, and without network where that can be had.</summary>
internal static class WorkerStart
{
    private const string Unshare = "/usr/bin/unshare";

    /// <summary>What goes before the command so that it has no network; empty where the system does not allow that.</summary>
    private static readonly Lazy<string[]> NoNetwork = new(FindNoNetwork);

    public static ProcessStartInfo For(ReaderLimits limits)
    {
        string[] command = [.. NoNetwork.Value, Path.Combine(AppContext.BaseDirectory, "Recount.App"), DocumentWorker.Command];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment.Clear();
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.Memory.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_GCgen0size"] = "4000000"; // hexadecimal: a document's garbage dies young
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (limits.KnowsMockDocuments)
        {
            start.Environment[MockDocument.Variable] = "1";
        }

        return start;
    }

    private static string[] FindNoNetwork()
    {
        string[][] ways = [["--net"], ["--map-root-user", "--net"]];
        return OperatingSystem.IsLinux() && File.Exists(Unshare) && Array.Find(ways, Works) is { } way
            ? [Unshare, .. way, "--"]
            : [];
    }

    private static bool Works(string[] options)
    {
        using var trial = Process.Start(new ProcessStartInfo(Unshare, [.. options, "--", "/bin/true"])
        {
            RedirectStandardError = true,
        })!;
        trial.WaitForExit();
        return trial.ExitCode == 0;
    }
}
