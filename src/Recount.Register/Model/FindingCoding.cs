using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recount.Convention;

namespace Recount.Register.Model;

/// <summary>What findings are coded as: each different one stands once, for good, and its findings name it by its number.</summary>
public sealed record FindingCoding : IVersioned
{
    /// <summary>0 until a change numbers it.</summary>
    public int Id { get; init; }

    public int FromRevision { get; init; }

    public int? UntilRevision { get; init; }

    /// <summary>Canonical, divided by <c>;</c>, in the order of mention; empty where there is a scope.</summary>
    public required string Provisions { get; init; }

    public Scope? Scope { get; init; }

    /// <summary>Codes divided by <c>;</c>, the primary one first; empty: undecided.</summary>
    public required string Categories { get; init; }

    /// <summary>Articles divided by <c>;</c>, best first.</summary>
    public required string BetterFit { get; init; }

    /// <summary>Codes divided by <c>;</c>.</summary>
    public required string Tags { get; init; }
}

internal sealed class FindingCodingMapping : IEntityTypeConfiguration<FindingCoding>
{
    public void Configure(EntityTypeBuilder<FindingCoding> builder)
    {
        builder.Property(coding => coding.Id).ValueGeneratedNever();
        builder.Property(coding => coding.Scope).HasConversion<short?>();

        // Two, because nulls differ from each other in an index; where there is a scope, there are no provisions.
        builder.HasIndex(coding => new { coding.Provisions, coding.Categories, coding.BetterFit, coding.Tags })
            .IsUnique().HasFilter("scope IS NULL");
        builder.HasIndex(coding => new { coding.Scope, coding.Categories, coding.BetterFit, coding.Tags })
            .IsUnique().HasFilter("scope IS NOT NULL");
        builder.ToTable(table => table.HasCheckConstraint("ck_codings_scope", "scope IS NULL OR provisions = ''"));
    }
}
