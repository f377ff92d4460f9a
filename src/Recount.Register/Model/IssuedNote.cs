using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recount.Register.Model;

/// <summary>A note as it was issued; the file and the data published with it are in the data folder under their SHA-256.</summary>
public sealed class IssuedNote : IVersioned
{
    public required int Id { get; init; }

    public required int FromRevision { get; init; }

    public int? UntilRevision { get; init; }

    public required string Symbol { get; init; }

    /// <summary>ISO 639-1; the languages of a document share its symbol.</summary>
    public required string Language { get; init; }

    public required DateOnly AsAt { get; init; }

    /// <summary>The day that changes are told from; null without one.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The revision that was counted.</summary>
    public required int CountedRevision { get; init; }

    /// <summary>The version of the program that wrote it.</summary>
    public required string Version { get; init; }

    /// <summary>Of the Word file, in lower-case hexadecimal; its name in the data folder.</summary>
    public required string NoteSha256 { get; init; }

    /// <summary>Of the archive of published data, in lower-case hexadecimal; its name in the data folder.</summary>
    public required string PublishedSha256 { get; init; }
}

internal sealed class IssuedNoteMapping : IEntityTypeConfiguration<IssuedNote>
{
    public void Configure(EntityTypeBuilder<IssuedNote> builder)
    {
        builder.ToTable("issued_notes");
        builder.Property(note => note.Id).ValueGeneratedNever();
        builder.HasIndex(note => new { note.Symbol, note.Language }).IsUnique().HasFilter("until_revision IS NULL");
    }
}
