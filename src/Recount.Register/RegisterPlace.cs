using System.Data.Common;
using Recount.Counting;
using Recount.Register.Opening;

namespace Recount.Register;

/// <summary>Where a register is: a data folder, and a PostgreSQL database where it is not on SQLite in that folder.</summary>
/// <param name="Folder">Holds <c>register.db</c> and the originals of documents.</param>
/// <param name="Database">A PostgreSQL connection string; null: SQLite.</param>
public sealed record RegisterPlace(string Folder, string? Database)
{
    /// <summary>The folder of the originals, each under its SHA-256.</summary>
    public string Documents => Path.Combine(Folder, "documents");

    private IRegisterEngine Engine => Database is null ? new SqliteEngine(this) : new PostgresEngine(this, Database);

    /// <summary>Whether a register is here.</summary>
    public async Task<bool> ExistsAsync(CancellationToken cancel)
    {
        await using var found = await FindAsync(Engine, cancel);
        return found is not null;
    }

    /// <summary>Opens what is here, in this program's schema.</summary>
    /// <exception cref="RecountException">There is none, or a newer program made it.</exception>
    public async Task<RegisterDb> OpenAsync(CancellationToken cancel)
    {
        var connection = await ConnectAsync(cancel);
        return Engine.Context(connection);
    }

    /// <summary>Opens what is here, or makes it.</summary>
    public async Task<RegisterDb> OpenOrCreateAsync(TimeProvider clock, CancellationToken cancel)
    {
        if (!await ExistsAsync(cancel))
        {
            Directory.CreateDirectory(Folder);
            await using var made = Engine.Context(await Engine.ConnectAsync(isNew: true, cancel));
            await RegisterSchema.UpgradeAsync(made, cancel);
            await Genesis.WriteAsync(made, clock, cancel);
        }

        return await OpenAsync(cancel);
    }

    /// <summary>What counting needs, read without the weight of the model; fit for a command that must answer at once.</summary>
    /// <exception cref="RecountException">There is no register here.</exception>
    public async Task<CountedRegister> ReadCountedAsync(int? revision, CancellationToken cancel)
    {
        await using var connection = await ConnectAsync(cancel);
        return await CountedRegisterReader.ReadAsync(connection, revision, cancel);
    }

    private async Task<DbConnection> ConnectAsync(CancellationToken cancel)
    {
        var engine = Engine;
        var connection = await FindAsync(engine, cancel) ?? throw new RecountException(
            $"There is no register in {engine.Name}; 'recount import', 'recount ingest' or 'recount demo' makes one.");
        switch (await RegisterSchema.CompareAsync(connection, cancel))
        {
            case SchemaAge.Older:
                await using (var db = engine.Context(connection))
                {
                    await RegisterSchema.UpgradeAsync(db, cancel);
                }

                return await engine.ConnectAsync(isNew: false, cancel);
            case SchemaAge.Newer:
                await connection.DisposeAsync();
                throw new RecountException($"The register in {engine.Name} was made by a newer Recount; use that one.");
            case SchemaAge.Same:
                return connection;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>A connection to the register; null where there is none.</summary>
    private static async Task<DbConnection?> FindAsync(IRegisterEngine engine, CancellationToken cancel)
    {
        if (!engine.IsThere)
        {
            return null;
        }

        var connection = await engine.ConnectAsync(isNew: false, cancel);
        var isHeld = false;
        try
        {
            isHeld = await engine.HoldsRegisterAsync(connection, cancel);
            return isHeld ? connection : null;
        }
        finally
        {
            if (!isHeld)
            {
                await connection.DisposeAsync();
            }
        }
    }
}
