using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recount.Register.Model;

/// <summary>What the rule packs proposed for a finding; kept for good, whatever people decide.</summary>
public sealed class SuggestionVersion : IVersioned
{
    public required int Id { get; init; }

    public required int FromRevision { get; init; }

    /// <summary>The revision in which a newer rule pack spoke.</summary>
    public int? UntilRevision { get; init; }

    public required Guid Finding { get; init; }

    /// <summary>The rule packs' version.</summary>
    public required string RulePack { get; init; }

    public required string Categories { get; init; }

    /// <summary>0 to 1; null when undecided.</summary>
    public double? Confidence { get; init; }

    /// <summary>The words that decided, divided by <c>;</c>.</summary>
    public required string Words { get; init; }

    public required string BetterFit { get; init; }

    public required string Tags { get; init; }
}

internal sealed class SuggestionVersionMapping : IEntityTypeConfiguration<SuggestionVersion>
{
    public void Configure(EntityTypeBuilder<SuggestionVersion> builder)
    {
        builder.Property(suggestion => suggestion.Id).ValueGeneratedNever();
        builder.HasIndex(suggestion => suggestion.Finding);
    }
}
