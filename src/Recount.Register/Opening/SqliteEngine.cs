using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Recount.Register.Opening;

/// <summary>SQLite in the data folder: write-ahead log, every commit on disk, one writer.</summary>
internal sealed class SqliteEngine(RegisterPlace place) : IRegisterEngine
{
    private readonly string _file = Path.Combine(place.Folder, "register.db");

    static SqliteEngine() => SqliteThreads.OneToAConnection();

    public string Name => place.Folder;

    public bool IsThere => File.Exists(_file);

    public async Task<bool> HoldsRegisterAsync(DbConnection connection, CancellationToken cancel) =>
        await AskAsync(connection, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'revisions'", cancel) == "1"
        && await AskAsync(connection, "SELECT COUNT(*) FROM revisions WHERE sequence = 0", cancel) == "1";

    public async Task<DbConnection> ConnectAsync(bool isNew, CancellationToken cancel)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = _file,
            Mode = isNew ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = 30, // seconds to wait for the other writer
        }.ToString());
        try
        {
            await connection.OpenAsync(cancel);
            await SetAsync(connection, cancel);
        }
        catch (SqliteException exception)
        {
            await connection.DisposeAsync();
            throw new RecountException($"{_file} cannot be opened ({exception.Message.TrimEnd('.')}); see that it is a register and may be written.", exception);
        }

        return connection;
    }

    public RegisterDb Context(DbConnection connection) => new SqliteRegisterDb(
        new DbContextOptionsBuilder<SqliteRegisterDb>().UseSqlite(connection).Options);

    /// <remarks>Read back, because a build of SQLite or a library may quietly keep its own settings.</remarks>
    private async Task SetAsync(SqliteConnection connection, CancellationToken cancel)
    {
        var journal = await AskAsync(connection, "PRAGMA journal_mode = WAL", cancel);
        await AskAsync(connection, "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 30000; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON; PRAGMA mmap_size = 268435456", cancel);
        var synchronous = await AskAsync(connection, "PRAGMA synchronous", cancel);
        var foreignKeys = await AskAsync(connection, "PRAGMA foreign_keys", cancel);
        if ((journal, synchronous, foreignKeys) is not ("wal", "2", "1"))
        {
            throw new RecountException(
                $"{_file}: SQLite kept journal_mode {journal}, synchronous {synchronous}, foreign_keys {foreignKeys}; a register needs wal, 2, 1. Is the folder on a network drive?");
        }
    }

    private static async Task<string?> AskAsync(DbConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture);
    }
}
