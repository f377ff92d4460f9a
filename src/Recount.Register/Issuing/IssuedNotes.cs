using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Recount.Register.Ingest;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Issuing;

/// <summary>The register's record of the notes that were issued from it.</summary>
public static class IssuedNotes
{
    /// <summary>The note under a symbol; null where none was issued under it in that language.</summary>
    public static Task<IssuedNote?> FindAsync(RegisterDb db, string symbol, string language, CancellationToken cancel) =>
        db.IssuedNotes.AsNoTracking().FirstOrDefaultAsync(note => note.UntilRevision == null && note.Symbol == symbol && note.Language == language, cancel);

    /// <summary>Keeps both files, durably, and then records the note in a revision; a crash leaves either all of it or no record.</summary>
    /// <param name="note">Its id and revision are set here.</param>
    /// <param name="file">The Word file, already written whole.</param>
    /// <param name="published">The archive of published data, already written whole.</param>
    /// <exception cref="RecountException">Somebody else issued a note under the symbol meanwhile, or changed what was counted, or a file.</exception>
    public static async Task<int> RecordAsync(
        RegisterDb db, RegisterPlace place, IssuedNote note, string file, string published, Author author, CancellationToken cancel)
    {
        await using var change = await RegisterChange.BeginAsync(db, cancel);
        if (change.Sequence != note.CountedRevision + 1)
        {
            throw new RecountException("The register was changed while the note was written, so it was not issued; run the command again.");
        }

        if (await FindAsync(db, note.Symbol, note.Language, cancel) is not null)
        {
            throw new RecountException($"{note.Symbol} was issued by somebody else meanwhile; run the command again.");
        }

        if (!await OriginalStore.KeepAsync(place, file, note.NoteSha256, cancel) || !await OriginalStore.KeepAsync(place, published, note.PublishedSha256, cancel))
        {
            throw new RecountException($"{file} or {published} was changed while the note was issued; run the command again.");
        }

        change.Add(new IssuedNote
        {
            Id = change.NextId<IssuedNote>(),
            FromRevision = change.Sequence,
            Symbol = note.Symbol,
            Language = note.Language,
            AsAt = note.AsAt,
            Since = note.Since,
            CountedRevision = note.CountedRevision,
            Version = note.Version,
            NoteSha256 = note.NoteSha256,
            PublishedSha256 = note.PublishedSha256,
        });
        var revision = await change.CommitAsync(author, cancel);
        return revision!.Sequence; // a row was added
    }

    /// <summary>SHA-256 in lower-case hexadecimal, as files are named by it.</summary>
    public static string Sha256(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
