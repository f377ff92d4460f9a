using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recount.Convention;
using Recount.Findings;

namespace Recount.Register.Model;

/// <summary>A finding as it stood over some revisions: what counts, be it suggested or decided.</summary>
public sealed record FindingVersion : IVersioned
{
    public required int Id { get; init; }

    public required int FromRevision { get; init; }

    public int? UntilRevision { get; init; }

    /// <summary>The id that is shown to people; the same through all versions.</summary>
    public required Guid Finding { get; init; }

    /// <summary>The id that a table's author gave it, where that is no random one; shown in its place.</summary>
    public string? GivenId { get; init; }

    public required int ReviewId { get; init; }

    public required FindingKind Kind { get; init; }

    public required FindingStatus Status { get; init; }

    /// <summary>Set by the change that writes it.</summary>
    public int CodingId { get; init; }

    public required FindingCoding Coding { get; init; }

    public Chapter? Chapter { get; init; }

    public required int PassageId { get; init; }

    /// <summary>The State's own ranking, as written.</summary>
    public string? Priority { get; init; }

    public bool ExistingAssistance { get; init; }

    /// <summary>Citations that the Convention does not have, divided by <c>;</c>.</summary>
    public string? Invalid { get; init; }

    /// <summary>The fields a person decided, divided by <c>;</c>; a rerun of the rules leaves them alone.</summary>
    public required string Decided { get; init; }
}

internal sealed class FindingVersionMapping : IEntityTypeConfiguration<FindingVersion>
{
    public void Configure(EntityTypeBuilder<FindingVersion> builder)
    {
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Kind).HasConversion<short>();
        builder.Property(version => version.Status).HasConversion<short>();
        builder.Property(version => version.Chapter).HasConversion<short?>();
        builder.HasOne(version => version.Coding).WithMany().HasForeignKey(version => version.CodingId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(version => version.Coding).AutoInclude();
        builder.HasOne<Review>().WithMany().HasForeignKey(version => version.ReviewId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Passage>().WithMany().HasForeignKey(version => version.PassageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(version => new { version.Finding, version.FromRevision }).IsUnique();
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_finding_versions_kind", "kind BETWEEN 0 AND 2");
            table.HasCheckConstraint("ck_finding_versions_status", "status BETWEEN 0 AND 3");
            table.HasCheckConstraint("ck_finding_versions_period", "until_revision IS NULL OR until_revision > from_revision");
        });
    }
}
