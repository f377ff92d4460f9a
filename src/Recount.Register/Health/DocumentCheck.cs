using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Recount.Register.Ingest;

namespace Recount.Register.Health;

/// <summary>Whether every original is there as it came, and its text as it was read.</summary>
internal static class DocumentCheck
{
    public static async Task<IReadOnlyList<RegisterFault>> RunAsync(RegisterDb db, RegisterPlace place, CancellationToken cancel)
    {
        var faults = new List<RegisterFault>();
        foreach (var document in await db.Documents.AsNoTracking().OrderBy(document => document.Id).ToListAsync(cancel))
        {
            var entry = $"{document.FileName} ({document.Sha256[..12]})";
            faults.AddRange(await KeptAsync(place, entry, document.Sha256, "the original", "read", cancel));
            var texts = await db.DocumentParagraphs.AsNoTracking().Where(paragraph => paragraph.DocumentId == document.Id)
                .OrderBy(paragraph => paragraph.Position).Select(paragraph => paragraph.Text).ToListAsync(cancel);
            if (DocumentRows.TextSeal(texts) != document.TextSha256)
            {
                faults.Add(new RegisterFault("documents", entry, "its paragraphs are not those that were read."));
            }
        }

        foreach (var note in await db.IssuedNotes.AsNoTracking().OrderBy(note => note.Id).ToListAsync(cancel))
        {
            faults.AddRange(await KeptAsync(place, $"{note.Symbol} ({note.Language})", note.NoteSha256, "the note", "issued", cancel));
            faults.AddRange(await KeptAsync(place, $"{note.Symbol} ({note.Language})", note.PublishedSha256, "the data published with it", "issued", cancel));
        }

        return faults;
    }

    private static async Task<IEnumerable<RegisterFault>> KeptAsync(
        RegisterPlace place, string entry, string sha256, string what, string done, CancellationToken cancel)
    {
        var file = Path.Combine(place.Documents, sha256);
        return !File.Exists(file) ? [new RegisterFault("documents", entry, $"{what} is missing from {place.Documents}.")]
            : await HashAsync(file, cancel) != sha256 ? [new RegisterFault("documents", entry, $"{what} is not the file that was {done}.")]
            : [];
    }

    private static async Task<string> HashAsync(string file, CancellationToken cancel)
    {
        await using var content = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
    }
}
