using Recount.Register.Health;
using Recount.Register.Model;

namespace Recount.Register.Writing;

/// <summary>What a change does to one table.</summary>
internal abstract class RowSet
{
    public List<int> Ended { get; } = [];

    public abstract bool IsEmpty { get; }

    public abstract Task LearnLastIdAsync(RegisterDb db, CancellationToken cancel);

    public abstract string Seal(RegisterDb db, RowSeal seal);

    /// <summary>Seals what the table holds, for comparing with what was sealed when it was written.</summary>
    public abstract Task SealAgainAsync(ContentCheck check, CancellationToken cancel);

    public abstract Task WriteAsync(RegisterDb db, int revision, CancellationToken cancel);
}

internal sealed class RowSet<T> : RowSet
    where T : class
{
    private int _lastId;

    public List<T> Added { get; } = [];

    public override bool IsEmpty => Added.Count == 0 && Ended.Count == 0;

    public int NextId() => ++_lastId;

    public override async Task LearnLastIdAsync(RegisterDb db, CancellationToken cancel)
    {
        await using var command = db.Connection.CreateCommand();
        command.CommandText = $"SELECT COALESCE(MAX(id), 0) FROM {RowShape.Of<T>(db).Table}";
        command.Transaction = db.WriteTransaction;
        _lastId = Convert.ToInt32(await command.ExecuteScalarAsync(cancel), null);
    }

    public override string Seal(RegisterDb db, RowSeal seal)
    {
        var shape = RowShape.Of<T>(db);
        foreach (var row in Added.OrderBy(row => (row as IVersioned)?.Id))
        {
            seal.Add(shape, row);
        }

        Ended.Sort();
        seal.Close(shape.Table, Added.Count, Ended);
        return $"{shape.Table} {RowSeal.Counted(Added.Count, Ended.Count)}";
    }

    public override Task SealAgainAsync(ContentCheck check, CancellationToken cancel) => check.AddAsync<T>(cancel);

    public override async Task WriteAsync(RegisterDb db, int revision, CancellationToken cancel)
    {
        var shape = RowShape.Of<T>(db);
        if (Ended.Count > 0)
        {
            await db.EndAsync(shape.Table, Ended, revision, cancel);
        }

        if (Added.Count > 0)
        {
            await db.InsertAsync(shape, Added, cancel);
        }
    }
}
