using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Recount.Register.Model;

namespace Recount.Register.Writing;

/// <summary>
/// One change of the register: the only writer from its beginning, collects rows, and commits them with their revision in one
/// transaction, or leaves nothing.
/// </summary>
public sealed class RegisterChange : IAsyncDisposable
{
    private readonly RegisterDb _db;
    private readonly DbTransaction _transaction;
    private readonly List<RowSet> _rows;
    private readonly RowSet<DocumentParagraph> _paragraphs = new();

    private readonly byte[] _previous;

    private RegisterChange(RegisterDb db, DbTransaction transaction, int head, byte[] previous)
    {
        _db = db;
        _transaction = transaction;
        _previous = previous;
        Sequence = head + 1;
        _rows = Tables();
    }

    /// <summary>The sequence that the revision will have.</summary>
    public int Sequence { get; }

    /// <summary>Whether there is anything to commit.</summary>
    public bool IsEmpty => _rows.TrueForAll(set => set.IsEmpty);

    /// <summary>The tables, each after those that it refers to.</summary>
    internal static List<RowSet> Tables() =>
    [
        new RowSet<StateVersion>(), new RowSet<Review>(), new RowSet<ReviewVersion>(), new RowSet<StoredDocument>(),
        new RowSet<DocumentStatement>(), new RowSet<DocumentDoubt>(), new RowSet<Passage>(),
        new RowSet<FindingCoding>(), new RowSet<FindingVersion>(), new RowSet<SuggestionVersion>(), new RowSet<IssuedNote>(),
    ];

    /// <summary>Waits for its turn; nobody else writes until it is committed or disposed.</summary>
    public static async Task<RegisterChange> BeginAsync(RegisterDb db, CancellationToken cancel)
    {
        var transaction = await db.BeginWriteAsync(cancel);
        await db.Database.UseTransactionAsync(transaction, cancel);
        var (head, hash) = await ReadHeadAsync(db, cancel);
        var change = new RegisterChange(db, transaction, head, hash);
        foreach (var set in change._rows)
        {
            await set.LearnLastIdAsync(db, cancel);
        }

        return change;
    }

    /// <summary>The next number for a row of a table.</summary>
    public int NextId<T>()
        where T : class, IVersioned => Of<T>().NextId();

    public void Add<T>(T row)
        where T : class, IVersioned => Of<T>().Added.Add(row);

    public void End<T>(T row)
        where T : class, IVersioned => Of<T>().Ended.Add(row.Id);

    /// <summary>Paragraphs are sealed by their document's own hash.</summary>
    public void AddParagraphs(IEnumerable<DocumentParagraph> paragraphs) => _paragraphs.Added.AddRange(paragraphs);

    /// <summary>Makes it durable; a change without rows leaves no revision.</summary>
    /// <returns>The revision; null where nothing had changed.</returns>
    public async Task<Revision?> CommitAsync(Author author, CancellationToken cancel)
    {
        if (IsEmpty && Sequence > 0)
        {
            return null;
        }

        await NumberCodingsAsync(cancel);
        var revision = Seal(author);
        await _db.InsertAsync(RowShape.Of<Revision>(_db), [revision], cancel);
        foreach (var set in _rows)
        {
            await set.WriteAsync(_db, Sequence, cancel);
            if (set is RowSet<StoredDocument>)
            {
                await _paragraphs.WriteAsync(_db, Sequence, cancel);
            }
        }

        await _transaction.CommitAsync(cancel);
        return revision;
    }

    public async ValueTask DisposeAsync()
    {
        await _db.Database.UseTransactionAsync(null);
        await _transaction.DisposeAsync();
    }

    private async Task NumberCodingsAsync(CancellationToken cancel)
    {
        var versions = Of<FindingVersion>().Added;
        if (versions.Count == 0)
        {
            return;
        }

        var codings = await CodingNumbers.ReadAsync(_db, this, cancel);
        for (var place = 0; place < versions.Count; place++)
        {
            versions[place] = versions[place] with { CodingId = codings.Of(versions[place].Coding) };
        }
    }

    private RowSet<T> Of<T>()
        where T : class => _rows.OfType<RowSet<T>>().Single();

    private static async Task<(int Head, byte[] Hash)> ReadHeadAsync(RegisterDb db, CancellationToken cancel)
    {
        await using var command = db.Connection.CreateCommand();
        command.Transaction = db.WriteTransaction;
        command.CommandText = "SELECT sequence, hash FROM revisions ORDER BY sequence DESC LIMIT 1";
        await using var reader = await command.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel)
            ? (reader.GetInt32(0), reader.GetFieldValue<byte[]>(1))
            : (-1, new byte[32]);
    }

    private Revision Seal(Author author)
    {
        var seal = new RowSeal();
        var touched = _rows.Where(set => !set.IsEmpty).Select(set => set.Seal(_db, seal));
        var salt = RandomNumberGenerator.GetBytes(16);
        var unsigned = new Revision
        {
            Sequence = Sequence,
            At = author.Clock.GetUtcNow(),
            By = author.By,
            BySalt = salt,
            BySeal = RowSeal.SealName(salt, author.By),
            Why = author.Why,
            Rows = string.Join(';', touched.ToArray()),
            Content = seal.Finish(),
            Previous = _previous,
            Hash = [],
        };
        return unsigned.WithHash();
    }
}
