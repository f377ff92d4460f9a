using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recount.Register.Model;

/// <summary>The wording of a finding and where it stands; never changed, so that recoding does not copy it.</summary>
public sealed record Passage : IVersioned
{
    public required int Id { get; init; }

    public required int FromRevision { get; init; }

    public int? UntilRevision { get; init; }

    public required string Text { get; init; }

    /// <summary>The document it was read from; null where the finding was given in a table.</summary>
    public int? DocumentId { get; init; }

    /// <summary>The heading's number or, without one, its text.</summary>
    public string? Section { get; init; }

    /// <summary>From 0 in the document's reading order; without a document, as it was given.</summary>
    public int? Paragraph { get; init; }

    /// <summary>First character in the paragraph, UTF-16.</summary>
    public int? StartsAt { get; init; }

    /// <summary>The character behind the last one.</summary>
    public int? EndsAt { get; init; }

    public int? Page { get; init; }

    /// <summary>The rule that cut it out.</summary>
    public string? Rule { get; init; }
}

internal sealed class PassageMapping : IEntityTypeConfiguration<Passage>
{
    public void Configure(EntityTypeBuilder<Passage> builder)
    {
        builder.Property(passage => passage.Id).ValueGeneratedNever();
        builder.HasOne<StoredDocument>().WithMany().HasForeignKey(passage => passage.DocumentId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
