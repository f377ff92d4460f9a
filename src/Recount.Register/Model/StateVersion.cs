using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recount.Register.Model;

/// <summary>A State of the roster, as it stood over some revisions.</summary>
public sealed record StateVersion : IVersioned
{
    public required int Id { get; init; }

    public required int FromRevision { get; init; }

    public int? UntilRevision { get; init; }

    public required string Code { get; init; }

    public string? M49 { get; init; }

    /// <summary>In English.</summary>
    public required string Name { get; init; }

    /// <summary>In the other languages, as <c>fr=…|es=…</c>; null: not known.</summary>
    public string? Names { get; init; }

    /// <summary>Formal, former and other names that documents use, divided by <c>|</c>; null without one.</summary>
    public string? OtherNames { get; init; }

    /// <summary>Regional group by period, as <see cref="PeriodText"/> writes it.</summary>
    public string? Groups { get; init; }

    /// <summary>When it was a party, as <see cref="PeriodText"/> writes it.</summary>
    public string? Party { get; init; }

    /// <summary>Other sets, as <see cref="SetText"/> writes them, such as <c>ldc;sids</c>; null without one.</summary>
    public string? Sets { get; init; }
}

internal sealed class StateVersionMapping : IEntityTypeConfiguration<StateVersion>
{
    public void Configure(EntityTypeBuilder<StateVersion> builder)
    {
        builder.Property(state => state.Id).ValueGeneratedNever();
        builder.HasIndex(state => state.Code).IsUnique().HasFilter("until_revision IS NULL");
    }
}
