using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recount.Convention;
using Recount.Findings;

namespace Recount.Register.Model;

/// <summary>What a document says about assistance under one chapter.</summary>
public sealed class DocumentStatement : IVersioned
{
    public required int Id { get; init; }

    public required int FromRevision { get; init; }

    public int? UntilRevision { get; init; }

    public required int DocumentId { get; init; }

    public required Chapter Chapter { get; init; }

    public required ChapterStatement Statement { get; init; }

    /// <summary>Whether it says that there are no needs, also beside an offer.</summary>
    public bool NoNeedsStated { get; init; }
}

internal sealed class DocumentStatementMapping : IEntityTypeConfiguration<DocumentStatement>
{
    public void Configure(EntityTypeBuilder<DocumentStatement> builder)
    {
        builder.Property(statement => statement.Id).ValueGeneratedNever();
        builder.HasOne<StoredDocument>().WithMany().HasForeignKey(statement => statement.DocumentId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
