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
        var texts = await db.FindingVersions.AsNoTracking()
            .Where(version => version.FromRevision <= register.Revision
                && (version.UntilRevision == null || version.UntilRevision > register.Revision))
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

    /// <summary>By what people know the findings of a revision, by the register's own ids.</summary>
    public static async Task<Dictionary<Guid, FindingName>> NamesAsync(RegisterPlace place, int revision, CancellationToken cancel)
    {
        await using var db = await place.OpenAsync(cancel);
        return await db.FindingVersions.AsNoTracking()
            .Where(version => version.FromRevision <= revision && (version.UntilRevision == null || version.UntilRevision > revision))
            .Join(db.Passages, version => version.PassageId, passage => passage.Id, (version, passage) => new
            {
                version.Finding,
                Name = new FindingName(version.GivenId, passage.Text),
            })
            .ToDictionaryAsync(row => row.Finding, row => row.Name, cancel);
    }

    private static string[] Themes(string text, Language language) =>
        [.. Theme.All.Where(theme => theme.Covers([], text, language)).Select(theme => theme.Key)];
}

/// <summary>By what people know a finding.</summary>
/// <param name="GivenId">The id that a table gave it; null: it has the register's own.</param>
/// <param name="Text">Its wording.</param>
public sealed record FindingName(string? GivenId, string Text);
