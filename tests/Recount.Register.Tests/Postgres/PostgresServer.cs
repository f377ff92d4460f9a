using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(Recount.Register.Tests.Postgres.PostgresServer))]

namespace Recount.Register.Tests.Postgres;

/// <summary>A PostgreSQL server for one run of the tests, on the loopback address and a free port; gone afterwards.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private static readonly string? Programs = FindPrograms();

    private readonly string _folder = Directory.CreateTempSubdirectory("recount-postgres-").FullName;
    private string? _server;

    /// <summary>Why there is none; null: it runs.</summary>
    public string? Missing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Programs is null)
        {
            Missing = "PostgreSQL is not installed in /usr/lib/postgresql; './test' run as root installs it.";
            return;
        }

        if (Environment.UserName == "root")
        {
            await RunAsync("chown", "postgres", _folder);
        }

        var data = Path.Combine(_folder, "data");
        await RunAsServerAsync($"{Programs}/initdb", "-D", data, "-A", "trust", "-U", "postgres", "-N", "-E", "UTF8");
        var port = FreePort();
        await RunAsServerAsync(
            $"{Programs}/pg_ctl", "-D", data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-p {port} -h 127.0.0.1 -k {_folder}", "start");
        _server = $"Host=127.0.0.1;Port={port};Username=postgres;Pooling=false";
    }

    /// <summary>The newest version that Debian's packages have put here; null: none.</summary>
    private static string? FindPrograms() => !Directory.Exists("/usr/lib/postgresql")
        ? null
        : Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault();

    /// <summary>An empty database; the connection string to it.</summary>
    public async Task<string> DatabaseAsync()
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        var name = $"t{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection($"{_server};Database=postgres");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return $"{_server};Database={name}";
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await RunAsServerAsync($"{Programs}/pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop");
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <remarks>PostgreSQL refuses to run as root.</remarks>
    private static Task RunAsServerAsync(string program, params string[] arguments) => Environment.UserName == "root"
        ? RunAsync("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments])
        : RunAsync(program, arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // pg_ctl hands its output on to the server, which would keep a pipe open for good.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments])
        {
            WorkingDirectory = "/",
        })!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: exit {process.ExitCode}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
