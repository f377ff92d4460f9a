using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Recount.Register.Health;
using Recount.Register.Writing;

namespace Recount.Register;

/// <summary>The register in a PostgreSQL database; documents stay in the data folder.</summary>
public sealed class PostgresRegisterDb(DbContextOptions<PostgresRegisterDb> options) : RegisterDb(options)
{
    /// <summary>Any number will do that nothing else in the database locks: "RECOUNT" on a telephone.</summary>
    internal const long WriterLock = 7326868;

    internal override string FindsHistoryTable => "SELECT COUNT(to_regclass('\"__EFMigrationsHistory\"'))";

    internal override async Task<DbTransaction> BeginWriteAsync(CancellationToken cancel)
    {
        var transaction = await Connection.BeginTransactionAsync(cancel);
        await using var command = Connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"SELECT pg_advisory_xact_lock({WriterLock})";
        await command.ExecuteNonQueryAsync(cancel);
        return transaction;
    }

    internal override async Task InsertAsync<T>(RowShape shape, IReadOnlyList<T> rows, CancellationToken cancel)
    {
        var names = string.Join(", ", shape.Columns.Select(column => column.Name));
        await using var copy = await ((NpgsqlConnection)Connection)
            .BeginBinaryImportAsync($"COPY {shape.Table} ({names}) FROM STDIN (FORMAT BINARY)", cancel);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancel);
            foreach (var column in shape.Columns)
            {
                await (column.Stored(row) is { } value
                    ? copy.WriteAsync(value, column.StoreType, cancel)
                    : copy.WriteNullAsync(cancel));
            }
        }

        await copy.CompleteAsync(cancel);
    }

    internal override async Task EndAsync(string table, IReadOnlyList<int> ids, int revision, CancellationToken cancel)
    {
        await using var command = (NpgsqlCommand)Connection.CreateCommand();
        command.CommandText = $"UPDATE {table} SET until_revision = {revision} WHERE id = ANY($1) AND until_revision IS NULL";
        command.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = [.. ids] });
        if (await command.ExecuteNonQueryAsync(cancel) != ids.Count)
        {
            throw new RecountException($"Some rows of {table} were ended by someone else in between; run the command again.");
        }
    }

    /// <remarks>PostgreSQL checks its own pages and references as it goes.</remarks>
    internal override Task<IReadOnlyList<RegisterFault>> EngineFaultsAsync(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<RegisterFault>>([]);
}
