using Recount.Findings;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Import.Findings;

/// <summary>Turns rows into versions; what a person wrote is noted as decided.</summary>
internal sealed class FindingWriter(RegisterChange change)
{
    /// <param name="id">As given; null: a new random one.</param>
    public void Add(string? id, FindingRow row)
    {
        var passage = new Passage
        {
            Id = change.NextId<Passage>(),
            FromRevision = change.Sequence,
            Text = row.Text,
            Paragraph = row.Paragraph,
            Rule = "given",
        };
        change.Add(passage);
        change.Add(new FindingVersion
        {
            Id = change.NextId<FindingVersion>(),
            FromRevision = change.Sequence,
            Finding = id is null ? Guid.NewGuid() : FindingId.Of(id),
            GivenId = FindingId.Given(id),
            ReviewId = row.ReviewId,
            Kind = row.Kind,
            Status = row.Status,
            Chapter = row.Chapter,
            Coding = row.Coding,
            Priority = row.Priority,
            PassageId = passage.Id,
            Decided = string.Join(';', FindingColumns.Decidable),
        });
    }

    /// <summary>Ends the version that stands and begins one as the row has it.</summary>
    /// <returns>False where the row says nothing new.</returns>
    public bool Correct(KnownFinding known, FindingRow row)
    {
        var differences = row.DifferencesFrom(FindingRow.Of(known.Version, known.Passage)).ToList();
        if (differences.Count == 0)
        {
            return false;
        }

        var passage = differences.Contains("text") || differences.Contains("paragraph")
            ? Reworded(known.Passage, row)
            : known.Passage;
        change.End(known.Version);
        change.Add(known.Version with
        {
            Id = change.NextId<FindingVersion>(),
            FromRevision = change.Sequence,
            ReviewId = row.ReviewId,
            Kind = row.Kind,
            Status = row.Status,
            Chapter = row.Chapter,
            Coding = row.Coding,
            Priority = row.Priority,
            PassageId = passage.Id,
            Decided = Decisions(known.Version.Decided, differences, row.Status),
        });
        return true;
    }

    /// <summary>The decided columns in the order of the table; who confirms or rejects stands by the whole row.</summary>
    private static string Decisions(string before, IReadOnlyList<string> differences, FindingStatus status)
    {
        var standsByAll = differences.Contains("status") && status is FindingStatus.Confirmed;
        var decided = before.Split(';').Concat(differences).ToHashSet();
        return string.Join(';', FindingColumns.Decidable.Where(column => standsByAll || decided.Contains(column)));
    }

    private Passage Reworded(Passage before, FindingRow row)
    {
        var passage = before with
        {
            Id = change.NextId<Passage>(),
            FromRevision = change.Sequence,
            Text = row.Text,
            Paragraph = row.Paragraph,
            StartsAt = null,
            EndsAt = null,
            Rule = "given",
        };
        change.Add(passage);
        return passage;
    }
}
