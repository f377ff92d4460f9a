using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recount.Register.Model;

/// <summary>The review of one State in one cycle.</summary>
public sealed class Review : IVersioned
{
    public required int Id { get; init; }

    public required int FromRevision { get; init; }

    public int? UntilRevision { get; init; }

    public required string State { get; init; }

    public required int Cycle { get; init; }
}

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.Property(review => review.Id).ValueGeneratedNever();
        builder.HasIndex(review => new { review.State, review.Cycle }).IsUnique().HasFilter("until_revision IS NULL");
        builder.ToTable(table => table.HasCheckConstraint("ck_reviews_cycle", "cycle IN (1, 2)"));
    }
}
