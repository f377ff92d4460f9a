using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recount.Register.Writing;

namespace Recount.Register.Model;

/// <summary>One change of the register: who, when, why, and the seal that makes a later edit visible.</summary>
public sealed class Revision
{
    /// <summary>From 1; 0 is the making of the register. History is ordered by this, never by the clock.</summary>
    public required int Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who; null once that name has been erased.</summary>
    public required string? By { get; init; }

    /// <summary>Random bytes that go into <see cref="BySeal"/>, so that an erased name cannot be guessed from it.</summary>
    public required byte[]? BySalt { get; init; }

    /// <summary>SHA-256 of salt and name; sealed in place of the name, so that erasing a person leaves the chain whole.</summary>
    public required byte[] BySeal { get; init; }

    public required string Why { get; init; }

    /// <summary>How many rows of which table were added and ended, as <c>finding_versions +12 -3</c>.</summary>
    public required string Rows { get; init; }

    /// <summary>SHA-256 over the rows that were added and ended.</summary>
    public required byte[] Content { get; init; }

    /// <summary>The hash of the revision before; of revision 0, 32 zero bytes.</summary>
    public required byte[] Previous { get; init; }

    public required byte[] Hash { get; init; }

    /// <summary>The same revision with the hash of what it says; its time cut to what is stored.</summary>
    internal Revision WithHash()
    {
        var at = At.AddTicks(-(At.Ticks % TimeSpan.TicksPerMillisecond)).ToUniversalTime();
        return new Revision
        {
            Sequence = Sequence,
            At = at,
            By = By,
            BySalt = BySalt,
            BySeal = BySeal,
            Why = Why,
            Rows = Rows,
            Content = Content,
            Previous = Previous,
            Hash = RowSeal.HashOf(this),
        };
    }
}

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.HasKey(revision => revision.Sequence);
        builder.Property(revision => revision.Sequence).ValueGeneratedNever();
        builder.Property(revision => revision.At).HasConversion(
            at => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
    }
}
