using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recount.Register.Model;

/// <summary>Something the reader of a document was not sure of.</summary>
public sealed class DocumentDoubt : IVersioned
{
    public required int Id { get; init; }

    public required int FromRevision { get; init; }

    public int? UntilRevision { get; init; }

    public required int DocumentId { get; init; }

    public required string Code { get; init; }

    public required string Message { get; init; }

    /// <summary>Where; null: the whole document.</summary>
    public int? Paragraph { get; init; }
}

internal sealed class DocumentDoubtMapping : IEntityTypeConfiguration<DocumentDoubt>
{
    public void Configure(EntityTypeBuilder<DocumentDoubt> builder)
    {
        builder.Property(doubt => doubt.Id).ValueGeneratedNever();
        builder.HasOne<StoredDocument>().WithMany().HasForeignKey(doubt => doubt.DocumentId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
