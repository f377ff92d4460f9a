using System.Net;
using System.Net.Sockets;

namespace Recount.Bench;

/// <summary>A server for one measurement, from Debian's packages, on the loopback address; gone afterwards.</summary>
internal sealed class PostgresServer : IDisposable
{
    private readonly string _programs;
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-bench-").FullName;

    private PostgresServer(string programs)
    {
        _programs = programs;
        Measure.Start("chown", "postgres", _folder);
        RunAsServer("initdb", "-A", "trust", "-U", "postgres", "-N", "-E", "UTF8");
        var port = FreePort();
        Connection = $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Pooling=false";
        RunAsServer("pg_ctl", "-w", "-l", $"{_folder}/log", "-o", $"-p {port} -h 127.0.0.1 -k {_folder}", "start");
    }

    public string Connection { get; }

    /// <summary>Null where PostgreSQL is not installed, or this is not root.</summary>
    public static PostgresServer? Start() =>
        Environment.UserName == "root" && Directory.Exists("/usr/lib/postgresql")
        && Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).LastOrDefault() is { } newest
            ? new PostgresServer(Path.Combine(newest, "bin"))
            : null;

    public void Dispose()
    {
        RunAsServer("pg_ctl", "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    /// <remarks>PostgreSQL refuses to run as root, and pg_ctl hands its output on to the server, which would keep a pipe open for good.</remarks>
    private void RunAsServer(string program, params string[] arguments) => Measure.Start("/bin/sh", [
        "-c", "exec \"$@\" >/dev/null 2>&1", "sh",
        "setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups",
        Path.Combine(_programs, program), "-D", $"{_folder}/data", .. arguments,
    ]);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
