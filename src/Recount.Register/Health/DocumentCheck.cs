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
            var file = Path.Combine(place.Documents, document.Sha256);
            if (!File.Exists(file))
            {
                faults.Add(new RegisterFault("documents", entry, $"the original is missing from {place.Documents}."));
            }
            else if (await HashAsync(file, cancel) != document.Sha256)
            {
                faults.Add(new RegisterFault("documents", entry, "the original is not the file that was read."));
            }

            var texts = await db.DocumentParagraphs.AsNoTracking().Where(paragraph => paragraph.DocumentId == document.Id)
                .OrderBy(paragraph => paragraph.Position).Select(paragraph => paragraph.Text).ToListAsync(cancel);
            if (DocumentRows.TextSeal(texts) != document.TextSha256)
            {
                faults.Add(new RegisterFault("documents", entry, "its paragraphs are not those that were read."));
            }
        }

        return faults;
    }

    private static async Task<string> HashAsync(string file, CancellationToken cancel)
    {
        await using var content = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
    }
}
