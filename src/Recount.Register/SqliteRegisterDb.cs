using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Recount.Register.Health;
using Recount.Register.Opening;
using Recount.Register.Writing;

namespace Recount.Register;

/// <summary>The register in one file of the data folder.</summary>
public sealed class SqliteRegisterDb(DbContextOptions<SqliteRegisterDb> options) : RegisterDb(options)
{
    internal override string FindsHistoryTable => "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";

    /// <remarks>IMMEDIATE: the right to write is taken before anything is read that the change rests on.</remarks>
    internal override Task<DbTransaction> BeginWriteAsync(CancellationToken cancel) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)Connection).BeginTransaction(deferred: false));

    internal override Task InsertAsync<T>(RowShape shape, IReadOnlyList<T> rows, CancellationToken cancel)
    {
        SqliteRows.Insert((SqliteConnection)Connection, shape, rows);
        return Task.CompletedTask;
    }

    internal override Task EndAsync(string table, IReadOnlyList<int> ids, int revision, CancellationToken cancel)
    {
        using var command = (SqliteCommand)Connection.CreateCommand();
        command.Transaction = (SqliteTransaction?)WriteTransaction;
        command.CommandText = $"UPDATE {table} SET until_revision = {revision} WHERE id = $id AND until_revision IS NULL";
        var parameter = command.Parameters.Add("$id", SqliteType.Integer);
        command.Prepare();
        foreach (var id in ids)
        {
            parameter.Value = id;
            if (command.ExecuteNonQuery() != 1)
            {
                throw new RecountException($"Row {id} of {table} was ended by someone else in between; run the command again.");
            }
        }

        return Task.CompletedTask;
    }

    internal override async Task<IReadOnlyList<RegisterFault>> EngineFaultsAsync(CancellationToken cancel)
    {
        var faults = new List<RegisterFault>();
        await using var command = Connection.CreateCommand();
        command.CommandText = "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok' "
            + "UNION ALL SELECT 'a row of ' || \"table\" || ' refers to a row of ' || parent || ' that is not there' FROM pragma_foreign_key_check";
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            faults.Add(new RegisterFault("data", "register.db", reader.GetString(0)));
        }

        return faults;
    }

    /// <remarks>Sixteen bytes instead of 36 characters: ids are in an index, and are read with every snapshot.</remarks>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Guid>().HaveConversion<GuidToBytesConverter>();
}
