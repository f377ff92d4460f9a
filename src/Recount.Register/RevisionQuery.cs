using System.Data.Common;
using System.Globalization;

namespace Recount.Register;

/// <summary>Reads the rows that stood at one revision.</summary>
/// <param name="revision">Null: those that stand now.</param>
internal sealed class RevisionQuery(DbConnection connection, DbTransaction transaction, int? revision)
{
    /// <summary>The revision that is read; 0 for a register in which nothing has happened.</summary>
    /// <exception cref="RecountException">The register has no such revision.</exception>
    public async Task<int> HeadAsync(CancellationToken cancel)
    {
        await using var command = Command("SELECT COALESCE(MAX(sequence), 0) FROM revisions");
        var last = Convert.ToInt32(await command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture);
        return revision is { } asked && (asked < 0 || asked > last)
            ? throw new RecountException($"The register has no revision {asked}; the last one is {last}.")
            : revision ?? last;
    }

    public async Task<List<T>> ReadAsync<T>(
        string select, string versions, string order, Func<DbDataReader, T> read, CancellationToken cancel)
    {
        await using var command = Command(Sql(select, versions, order));
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>A question for the rows that stood.</summary>
    /// <param name="versions">The alias of the table whose rows have revisions.</param>
    public string Sql(string select, string versions, string order) => $"{select} WHERE {Period(versions)} {order}";

    private string Period(string versions) => revision is { } asked
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{versions}.from_revision <= {asked} AND ({versions}.until_revision IS NULL OR {versions}.until_revision > {asked})")
        : $"{versions}.until_revision IS NULL";

    private DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }
}
