using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recount.Register.Model;

/// <summary>One paragraph of a document, as it was read; what a finding's place points into.</summary>
public sealed class DocumentParagraph
{
    public required int DocumentId { get; init; }

    /// <summary>From 0, in reading order.</summary>
    public required int Position { get; init; }

    public required string Text { get; init; }

    public int? Page { get; init; }
}

internal sealed class DocumentParagraphMapping : IEntityTypeConfiguration<DocumentParagraph>
{
    public void Configure(EntityTypeBuilder<DocumentParagraph> builder)
    {
        builder.HasKey(paragraph => new { paragraph.DocumentId, paragraph.Position });
        builder.HasOne<StoredDocument>().WithMany().HasForeignKey(paragraph => paragraph.DocumentId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
