using Microsoft.EntityFrameworkCore;
using Recount.Register.Model;

namespace Recount.Register.History;

/// <summary>Where a passage stands, and what the document says there.</summary>
/// <param name="Sha256">Of the original, under which the data folder has it.</param>
/// <param name="Sentence">As the document has it between the passage's first and last character; null where it has no place.</param>
internal sealed record PassageSource(string FileName, string Sha256, string? Sentence)
{
    /// <returns>By passage, those that come from a document.</returns>
    public static async Task<IReadOnlyDictionary<int, PassageSource>> ReadAsync(
        RegisterDb db, IEnumerable<Passage> passages, CancellationToken cancel)
    {
        var sources = new Dictionary<int, PassageSource>();
        foreach (var passage in passages.Where(passage => passage.DocumentId is not null))
        {
            var document = await db.Documents.AsNoTracking().SingleAsync(document => document.Id == passage.DocumentId, cancel);
            var paragraph = await db.DocumentParagraphs.AsNoTracking().SingleOrDefaultAsync(
                paragraph => paragraph.DocumentId == passage.DocumentId && paragraph.Position == passage.Paragraph, cancel);
            sources.Add(passage.Id, new PassageSource(document.FileName, document.Sha256, Cut(paragraph?.Text, passage)));
        }

        return sources;
    }

    private static string? Cut(string? text, Passage passage) =>
        passage is { StartsAt: { } from, EndsAt: { } to } && text is not null && from <= to && to <= text.Length ? text[from..to] : null;
}
