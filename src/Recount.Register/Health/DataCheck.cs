using Microsoft.EntityFrameworkCore;
using Recount.Register.Import.Findings;
using Recount.Register.Model;

namespace Recount.Register.Health;

/// <summary>Whether rows fit each other: one standing version each, references that lead somewhere, places that lead to their text.</summary>
internal static class DataCheck
{
    public static async Task<IReadOnlyList<RegisterFault>> RunAsync(RegisterDb db, CancellationToken cancel)
    {
        var versions = await db.FindingVersions.AsNoTracking().ToListAsync(cancel);
        var passages = await db.Passages.AsNoTracking().ToDictionaryAsync(passage => passage.Id, cancel);
        var reviews = await db.Reviews.AsNoTracking().ToDictionaryAsync(review => review.Id, cancel);
        var states = await db.StateCodesAsync(cancel);
        var paragraphs = await db.DocumentParagraphs.AsNoTracking()
            .ToDictionaryAsync(paragraph => (paragraph.DocumentId, paragraph.Position), paragraph => paragraph.Text, cancel);
        return
        [
            .. await db.EngineFaultsAsync(cancel),
            .. reviews.Values.Where(review => review.UntilRevision is null && !states.Contains(review.State))
                .Select(review => Fault($"review {review.State}/{review.Cycle}", "its State is not in the roster.")),
            .. versions.Where(version => !reviews.ContainsKey(version.ReviewId))
                .Select(version => Fault(Name(version), "its review is missing.")),
            .. versions.Where(version => !passages.ContainsKey(version.PassageId))
                .Select(version => Fault(Name(version), "its wording is missing.")),
            .. versions.SelectMany(WrongCells),
            .. versions.GroupBy(version => version.Finding).SelectMany(Gaps),
            .. passages.Values.SelectMany(passage => Misplaced(passage, paragraphs)),
        ];
    }

    private static IEnumerable<RegisterFault> WrongCells(FindingVersion version)
    {
        var wrong = version.Coding.Provisions.Split(';', StringSplitOptions.RemoveEmptyEntries).Where(text => !Vocabulary.IsProvision(text)).ToList();
        if (wrong.Count > 0)
        {
            yield return Fault(Name(version), $"the Convention has no {string.Join(", ", wrong)}.");
        }
    }

    /// <summary>Versions of one finding follow each other without overlap.</summary>
    private static IEnumerable<RegisterFault> Gaps(IGrouping<Guid, FindingVersion> versions)
    {
        var inOrder = versions.OrderBy(version => version.FromRevision).ToList();
        return inOrder.Zip(inOrder.Skip(1))
            .Where(pair => pair.First.UntilRevision != pair.Second.FromRevision)
            .Select(pair => Fault(Name(pair.First), $"its version of revision {pair.First.FromRevision} does not end where the next begins."));
    }

    private static IEnumerable<RegisterFault> Misplaced(Passage passage, Dictionary<(int, int), string> paragraphs)
    {
        if (passage is not { DocumentId: { } document, Paragraph: { } place, StartsAt: { } start, EndsAt: { } end })
        {
            yield break;
        }

        if (!paragraphs.TryGetValue((document, place), out var text) || start < 0 || end > text.Length || start >= end)
        {
            yield return Fault($"passage {passage.Id}", "its place is outside the document.");
        }
        else if (Wording.Of(passage.Text).ContainedIn(Wording.Of(text)) < 0.5 && passage.Rule?.StartsWith("option", StringComparison.Ordinal) != true)
        {
            yield return Fault($"passage {passage.Id}", $"'{passage.Text[..Math.Min(40, passage.Text.Length)]}' does not stand where it says.");
        }
    }

    private static string Name(FindingVersion version) => $"finding {version.GivenId ?? version.Finding.ToString()}";

    private static RegisterFault Fault(string entry, string message) => new("data", entry, message);
}
