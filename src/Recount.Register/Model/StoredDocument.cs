using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recount.Register.Model;

/// <summary>A file that holds an executive summary; the original is in the data folder under its SHA-256.</summary>
public sealed class StoredDocument : IVersioned
{
    public required int Id { get; init; }

    public required int FromRevision { get; init; }

    /// <summary>The revision that replaced it by a correction.</summary>
    public int? UntilRevision { get; init; }

    public required int ReviewId { get; init; }

    /// <summary>Whether findings come from it; another language or format of the same summary is only kept beside it.</summary>
    public required bool IsCounted { get; init; }

    /// <summary>Of the original, in lower-case hexadecimal; its name in the data folder.</summary>
    public required string Sha256 { get; init; }

    public required string FileName { get; init; }

    public required string MediaType { get; init; }

    /// <summary>ISO 639-1; null: not recognised.</summary>
    public string? Language { get; init; }

    public string? Symbol { get; init; }

    /// <summary>The masthead's date.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>The day a State made a full country report public itself; null for a summary.</summary>
    public DateOnly? PublishedByState { get; init; }

    /// <summary>SHA-256 over the paragraphs as they were read, in lower-case hexadecimal.</summary>
    public required string TextSha256 { get; init; }
}

internal sealed class StoredDocumentMapping : IEntityTypeConfiguration<StoredDocument>
{
    public void Configure(EntityTypeBuilder<StoredDocument> builder)
    {
        builder.ToTable("documents");
        builder.Property(document => document.Id).ValueGeneratedNever();
        builder.HasOne<Review>().WithMany().HasForeignKey(document => document.ReviewId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(document => document.Sha256).IsUnique().HasFilter("until_revision IS NULL");
        builder.HasIndex(document => document.ReviewId);
    }
}
