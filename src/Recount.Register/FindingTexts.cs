using Microsoft.EntityFrameworkCore;
using Recount.Convention;
using Recount.Counting;

namespace Recount.Register;

/// <summary>What counting carries of findings only where it is asked for: what their words speak of, and their given ids.</summary>
public static class FindingTexts
{
    /// <summary>The same register, its findings with the themes that their words speak of; a table's words are English.</summary>
    public static async Task<CountedRegister> WithThemesAsync(
        RegisterPlace place, CountedRegister register, CancellationToken cancel)
    {
        await using var db = await place.OpenAsync(cancel);
        var texts = await db.FindingVersions.AsNoTracking().KnownAt(register.Revision)
            .Join(db.Passages, version => version.PassageId, passage => passage.Id, (version, passage) => new
            {
                version.Finding,
                passage.Text,
                Language = db.Documents.Where(document => document.Id == passage.DocumentId)
                    .Select(document => document.Language)
                    .FirstOrDefault(),
            })
            .ToDictionaryAsync(row => row.Finding, cancel);
        return register with
        {
            Findings =
            [
                .. register.Findings.Select(finding => texts.GetValueOrDefault(finding.Id) is { } row
                    ? finding with { Themes = Themes(row.Text, LanguageCode.Find(row.Language) ?? Language.English) }
                    : finding),
            ],
        };
    }

    /// <summary>The same register, its findings with the place of their words where they were read from a document.</summary>
    public static async Task<CountedRegister> WithPassagesAsync(
        RegisterPlace place, CountedRegister register, CancellationToken cancel)
    {
        await using var db = await place.OpenAsync(cancel);
        var places = await db.FindingVersions.AsNoTracking().KnownAt(register.Revision)
            .Join(db.Passages, version => version.PassageId, passage => passage.Id, (version, passage) => new
            {
                version.Finding,
                passage.DocumentId,
                passage.Paragraph,
                passage.StartsAt,
                passage.EndsAt,
            })
            .Where(row => row.DocumentId != null && row.Paragraph != null && row.StartsAt != null && row.EndsAt != null)
            .ToDictionaryAsync(
                row => row.Finding,
                row => new CountedPassage(row.DocumentId!.Value, row.Paragraph!.Value, row.StartsAt!.Value, row.EndsAt!.Value), // asked above
                cancel);
        return register with
        {
            Findings =
            [
                .. register.Findings.Select(finding => places.GetValueOrDefault(finding.Id) is { } passage
                    ? finding with { Passage = passage }
                    : finding),
            ],
        };
    }

    /// <summary>By what people know the findings of a revision and where they stand, by the register's own ids.</summary>
    public static async Task<Dictionary<Guid, FindingName>> NamesAsync(RegisterPlace place, int revision, CancellationToken cancel)
    {
        await using var db = await place.OpenAsync(cancel);
        var rows = from version in db.FindingVersions.AsNoTracking().KnownAt(revision)
                   join passage in db.Passages on version.PassageId equals passage.Id
                   join document in db.Documents on passage.DocumentId equals document.Id into documents
                   from document in documents.DefaultIfEmpty()
                   select new
                   {
                       version.Finding,
                       Name = new FindingName(
                           version.GivenId,
                           passage.Text,
                           document == null ? null : document.FileName,
                           document == null ? null : document.Symbol,
                           passage.Paragraph,
                           passage.StartsAt,
                           passage.EndsAt,
                           document == null ? null : document.Language),
                   };
        return await rows.ToDictionaryAsync(row => row.Finding, row => row.Name, cancel);
    }

    private static string[] Themes(string text, Language language) =>
        [.. Theme.All.Where(theme => theme.Covers([], text, language)).Select(theme => theme.Key)];
}

/// <summary>By what people know a finding, and where its words stand.</summary>
/// <param name="GivenId">The id that a table gave it; null: it has the register's own.</param>
/// <param name="Text">Its wording.</param>
/// <param name="File">The document's name; null where it was given in a table.</param>
/// <param name="Symbol">The document's symbol, where it has one.</param>
/// <param name="Paragraph">From 0 in the document's reading order; without a document, as it was given.</param>
/// <param name="Start">First character in the paragraph, UTF-16.</param>
/// <param name="End">The character behind the last one.</param>
/// <param name="Language">The document's, by its code; null: not recognized, or given in a table.</param>
public sealed record FindingName(
    string? GivenId, string Text, string? File, string? Symbol, int? Paragraph, int? Start, int? End, string? Language);
