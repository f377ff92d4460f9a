using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recount.Register.Model;

/// <summary>What was known of a review over some revisions.</summary>
public sealed record ReviewVersion : IVersioned
{
    public required int Id { get; init; }

    public required int FromRevision { get; init; }

    public int? UntilRevision { get; init; }

    public required int ReviewId { get; init; }

    /// <summary>The day the summary was agreed; null: not known, so nothing of it counts.</summary>
    public DateOnly? Finalized { get; init; }

    /// <summary>Whether <see cref="Finalized"/> is only the masthead's date, taken for want of a better one.</summary>
    public bool FinalizedAssumed { get; init; }

    /// <summary>The day it became a public document; null: not yet.</summary>
    public DateOnly? Issued { get; init; }

    public string? Symbol { get; init; }
}

internal sealed class ReviewVersionMapping : IEntityTypeConfiguration<ReviewVersion>
{
    public void Configure(EntityTypeBuilder<ReviewVersion> builder)
    {
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.HasOne<Review>().WithMany().HasForeignKey(version => version.ReviewId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(version => version.ReviewId).IsUnique().HasFilter("until_revision IS NULL");
    }
}
