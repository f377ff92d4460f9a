using Recount.Findings;
using Recount.Register.Import.Findings;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Ingest;

/// <summary>Writes what the rules found in a document; over a finding that people decided on, only what they left open.</summary>
internal sealed class FoundWriter(RegisterChange change, StoredDocument document, string rulePack)
{
    private ILookup<Guid, SuggestionVersion> _suggestions = Array.Empty<SuggestionVersion>().ToLookup(row => row.Finding);

    /// <summary>Suggestions that stand, of findings that may be written again.</summary>
    public void Know(IEnumerable<SuggestionVersion> suggestions) => _suggestions = suggestions.ToLookup(row => row.Finding);

    public void Add(FoundFinding found) => Write(Version(found, Guid.NewGuid()), found);

    public void Continue(KnownFinding known, FoundFinding found)
    {
        var before = known.Version;
        var fresh = Version(found, before.Finding);
        var decided = before.Decided.Split(';').ToHashSet();
        var standsByAll = before.Status == FindingStatus.Confirmed && decided.Contains("status");
        bool Kept(string column) => standsByAll || decided.Contains(column);
        change.End(before);
        Write(
            fresh with
            {
                GivenId = before.GivenId,
                Kind = Kept("kind") ? before.Kind : fresh.Kind,
                Status = decided.Contains("status") && before.Status != FindingStatus.Withdrawn ? before.Status : fresh.Status,
                Chapter = Kept("chapter") ? before.Chapter : fresh.Chapter,
                Coding = Coded(before.Coding, fresh.Coding, Kept),
                Priority = Kept("priority") ? before.Priority : fresh.Priority,
                Decided = before.Decided,
            },
            found);
    }

    /// <summary>It was one; the corrected document no longer has it.</summary>
    public void Withdraw(FindingVersion before)
    {
        change.End(before);
        change.Add(before with
        {
            Id = change.NextId<FindingVersion>(),
            FromRevision = change.Sequence,
            Status = FindingStatus.Withdrawn,
        });
    }

    private void Write(FindingVersion version, FoundFinding found)
    {
        var passage = new Passage
        {
            Id = change.NextId<Passage>(),
            FromRevision = change.Sequence,
            Text = found.Text,
            DocumentId = document.Id,
            Section = found.Source.Section,
            Paragraph = found.Source.Paragraph,
            StartsAt = found.Source.Start,
            EndsAt = found.Source.End,
            Page = found.Source.Page,
            Rule = found.Rule,
        };
        change.Add(passage);
        change.Add(version with { Id = change.NextId<FindingVersion>(), PassageId = passage.Id });
        if (found.Kind == FindingKind.Need)
        {
            Suggest(version.Finding, found.Suggestion);
        }
    }

    private void Suggest(Guid finding, Suggestion suggestion)
    {
        var row = new SuggestionVersion
        {
            Id = change.NextId<SuggestionVersion>(),
            FromRevision = change.Sequence,
            Finding = finding,
            RulePack = rulePack,
            Categories = string.Join(';', suggestion.Categories),
            Confidence = suggestion.Confidence,
            Words = string.Join(';', suggestion.Explanation),
            BetterFit = string.Join(';', suggestion.BetterFit),
            Tags = string.Join(';', suggestion.Tags),
        };
        foreach (var before in _suggestions[finding])
        {
            change.End(before);
        }

        change.Add(row);
    }

    private static FindingCoding Coded(FindingCoding before, FindingCoding fresh, Func<string, bool> isKept)
    {
        var place = isKept("provisions") || isKept("scope") ? before : fresh;
        return new FindingCoding
        {
            Provisions = place.Provisions,
            Scope = place.Scope,
            Categories = isKept("categories") ? before.Categories : fresh.Categories,
            BetterFit = isKept("betterFit") ? before.BetterFit : fresh.BetterFit,
            Tags = isKept("tags") ? before.Tags : fresh.Tags,
        };
    }

    private FindingVersion Version(FoundFinding found, Guid id) => new()
    {
        Id = 0,
        FromRevision = change.Sequence,
        Finding = id,
        ReviewId = document.ReviewId,
        Kind = found.Kind,
        Status = FindingStatus.Suggested,
        Chapter = found.Chapter,
        Coding = new FindingCoding
        {
            Provisions = string.Join(';', found.Provisions),
            Scope = found.Provisions.Count > 0 ? null : found.Scope,
            Categories = string.Join(';', found.Suggestion.Categories),
            BetterFit = string.Join(';', found.Suggestion.BetterFit),
            Tags = string.Join(';', found.Suggestion.Tags),
        },
        PassageId = 0,
        Priority = found.Priority,
        ExistingAssistance = found.ExistingAssistance,
        Invalid = found.Invalid.Count == 0 ? null : string.Join(';', found.Invalid),
        Decided = "",
    };
}
