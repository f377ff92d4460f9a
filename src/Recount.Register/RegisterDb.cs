using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Recount.Register.Health;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register;

/// <summary>The register in a database; one model, two engines. Rows are only ever added and ended, never changed.</summary>
public abstract partial class RegisterDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<StateVersion> StateVersions => Set<StateVersion>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<ReviewVersion> ReviewVersions => Set<ReviewVersion>();

    public DbSet<StoredDocument> Documents => Set<StoredDocument>();

    public DbSet<DocumentParagraph> DocumentParagraphs => Set<DocumentParagraph>();

    public DbSet<DocumentStatement> DocumentStatements => Set<DocumentStatement>();

    public DbSet<DocumentDoubt> DocumentDoubts => Set<DocumentDoubt>();

    public DbSet<Passage> Passages => Set<Passage>();

    public DbSet<FindingCoding> Codings => Set<FindingCoding>();

    public DbSet<FindingVersion> FindingVersions => Set<FindingVersion>();

    public DbSet<SuggestionVersion> SuggestionVersions => Set<SuggestionVersion>();

    public DbSet<IssuedNote> IssuedNotes => Set<IssuedNote>();

    /// <summary>The open connection that this context and the plain readers share.</summary>
    internal DbConnection Connection => Database.GetDbConnection();

    /// <summary>The transaction of the change under way; null while only reading.</summary>
    internal DbTransaction? WriteTransaction => Database.CurrentTransaction?.GetDbTransaction();

    /// <remarks>Not left to EF's own way of owning a connection: that fails when a context goes that was never asked anything.</remarks>
    public override void Dispose()
    {
        var connection = Connection;
        base.Dispose();
        connection.Dispose();
        GC.SuppressFinalize(this);
    }

    public override async ValueTask DisposeAsync()
    {
        var connection = Connection;
        await base.DisposeAsync();
        await connection.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Counts the tables in which EF notes applied migrations: 1, or 0 in an empty database.</summary>
    internal abstract string FindsHistoryTable { get; }

    /// <summary>Begins a transaction as the only writer.</summary>
    internal abstract Task<DbTransaction> BeginWriteAsync(CancellationToken cancel);

    /// <summary>Writes rows past the change tracker.</summary>
    internal abstract Task InsertAsync<T>(RowShape shape, IReadOnlyList<T> rows, CancellationToken cancel)
        where T : class;

    /// <summary>Ends rows that stand; anything else is a lost update and fails.</summary>
    internal abstract Task EndAsync(string table, IReadOnlyList<int> ids, int revision, CancellationToken cancel);

    /// <summary>What the engine itself finds wrong with its files.</summary>
    internal abstract Task<IReadOnlyList<RegisterFault>> EngineFaultsAsync(CancellationToken cancel);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // By name, and not from the assembly: looking through it loads every library that any type here mentions.
        modelBuilder
            .ApplyConfiguration(new RevisionMapping())
            .ApplyConfiguration(new StateVersionMapping())
            .ApplyConfiguration(new ReviewMapping())
            .ApplyConfiguration(new ReviewVersionMapping())
            .ApplyConfiguration(new StoredDocumentMapping())
            .ApplyConfiguration(new DocumentParagraphMapping())
            .ApplyConfiguration(new DocumentStatementMapping())
            .ApplyConfiguration(new DocumentDoubtMapping())
            .ApplyConfiguration(new PassageMapping())
            .ApplyConfiguration(new FindingCodingMapping())
            .ApplyConfiguration(new FindingVersionMapping())
            .ApplyConfiguration(new SuggestionVersionMapping())
            .ApplyConfiguration(new IssuedNoteMapping());
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            NameInSnakeCase(entity);
        }
    }

    private static void NameInSnakeCase(IMutableEntityType entity)
    {
        entity.SetTableName(Snake(entity.GetTableName()!)); // every entity here has a table
        foreach (var property in entity.GetProperties())
        {
            property.SetColumnName(Snake(property.Name));
        }

        foreach (var key in entity.GetKeys())
        {
            key.SetName(Snake(key.GetName()!)); // named by convention
        }

        foreach (var foreignKey in entity.GetForeignKeys())
        {
            foreignKey.SetConstraintName(Snake(foreignKey.GetConstraintName()!)); // named by convention
        }

        foreach (var index in entity.GetIndexes())
        {
            index.SetDatabaseName(Snake(index.GetDatabaseName()!)); // named by convention
        }
    }

    private static string Snake(string name) =>
        WordBorder().Replace(name, "$1_$2").Replace("__", "_", StringComparison.Ordinal).ToLowerInvariant();

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex WordBorder();
}
