using System.Data.Common;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Recount.Register.Opening;

/// <summary>A PostgreSQL database by its connection string.</summary>
internal sealed class PostgresEngine(RegisterPlace place, string database) : IRegisterEngine
{
    private readonly NpgsqlConnectionStringBuilder _settings = Read(database);

    public string Name => $"the database {_settings.Database} at {_settings.Host}";

    public bool IsThere => true; // the server says no when asked to connect

    public async Task<bool> HoldsRegisterAsync(DbConnection connection, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT to_regclass('revisions') IS NOT NULL";
        if (await command.ExecuteScalarAsync(cancel) is not true)
        {
            return false;
        }

        command.CommandText = "SELECT EXISTS (SELECT 1 FROM revisions WHERE sequence = 0)";
        return await command.ExecuteScalarAsync(cancel) is true;
    }

    public async Task<DbConnection> ConnectAsync(bool isNew, CancellationToken cancel)
    {
        var connection = new NpgsqlConnection(_settings.ToString());
        try
        {
            await connection.OpenAsync(cancel);
        }
        catch (Exception exception) when (exception is NpgsqlException or SocketException)
        {
            await connection.DisposeAsync();
            throw new RecountException($"PostgreSQL does not open {Name} ({exception.Message.ReplaceLineEndings(" ")}); check --database, or RECOUNT_DATABASE.", exception);
        }

        return connection;
    }

    public RegisterDb Context(DbConnection connection) => new PostgresRegisterDb(
        new DbContextOptionsBuilder<PostgresRegisterDb>().UseNpgsql(connection).Options);

    public override string ToString() => $"{Name}, documents in {place.Documents}";

    private static NpgsqlConnectionStringBuilder Read(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text);
        }
        catch (ArgumentException exception)
        {
            throw new RecountException("The PostgreSQL connection string cannot be read; expected one such as Host=localhost;Database=recount;Username=recount.", exception);
        }
    }
}
