using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Recount.Register.Opening;

/// <summary>How a register's tables compare with what this program knows.</summary>
internal enum SchemaAge
{
    Older,
    Same,
    Newer,
}

/// <summary>The tables of a register, and their upgrade.</summary>
internal static class RegisterSchema
{
    /// <summary>The last migration, the same name on both engines; a test keeps it so.</summary>
    internal const string Latest = "20261124000002_IssuedNotes";

    /// <summary>Cheap on purpose: every command asks.</summary>
    public static async Task<SchemaAge> CompareAsync(DbConnection connection, CancellationToken cancel) =>
        string.CompareOrdinal(await AppliedAsync(connection, transaction: null, cancel), Latest) switch
        {
            < 0 => SchemaAge.Older,
            0 => SchemaAge.Same,
            > 0 => SchemaAge.Newer,
        };

    /// <summary>Brings the tables up to date in one transaction: a program killed in between leaves what was there.</summary>
    /// <remarks>
    /// Not EF's own Migrate: that locks by a row of a table, which a killed program leaves behind, and every later start then waits
    /// for ever.
    /// </remarks>
    public static async Task UpgradeAsync(RegisterDb db, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        await db.Database.UseTransactionAsync(transaction, cancel);
        var applied = await HasHistoryAsync(db, cancel) ? await AppliedAsync(db.Connection, transaction, cancel) : null;
        if (applied != Latest)
        {
            var script = db.GetService<IMigrator>().GenerateScript(applied, null, MigrationsSqlGenerationOptions.NoTransactions);
            await using var command = db.Connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = script;
            await command.ExecuteNonQueryAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        await db.Database.UseTransactionAsync(null, cancel);
    }

    /// <remarks>EF's own question says yes to a fresh PostgreSQL database.</remarks>
    private static async Task<bool> HasHistoryAsync(RegisterDb db, CancellationToken cancel)
    {
        await using var command = db.Connection.CreateCommand();
        command.Transaction = db.WriteTransaction;
        command.CommandText = db.FindsHistoryTable;
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture) == 1;
    }

    private static async Task<string?> AppliedAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """SELECT MAX("MigrationId") FROM "__EFMigrationsHistory" """;
        return Convert.ToString(await command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture) is { Length: > 0 } id ? id : null;
    }
}
