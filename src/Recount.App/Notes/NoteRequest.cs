using Recount.Convention;
using Recount.Counting;
using Recount.Notes;
using Recount.Notes.Texts;

namespace Recount.App.Notes;

/// <summary>Which note is asked for, and what people wrote for it.</summary>
internal sealed record NoteRequest
{
    /// <summary>The last day that counts.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The day of the note before; null without one.</summary>
    public required DateOnly? Since { get; init; }

    /// <summary>Whose view is counted.</summary>
    public required RegisterView View { get; init; }

    /// <summary>The chapters it treats.</summary>
    public required IReadOnlyList<Chapter> Chapters { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>Whom it is for.</summary>
    public required NoteOccasion Occasion { get; init; }

    /// <summary>How its figures round shares.</summary>
    public required NoteRounding Rounding { get; init; }

    /// <summary>The document's symbol; null: a place for it.</summary>
    public required string? Symbol { get; init; }

    /// <summary>The note before, as people finished it; null where none was given.</summary>
    public required LastNote? Last { get; init; }

    /// <summary>What people wrote.</summary>
    public required NoteTexts Texts { get; init; }

    /// <summary>The ids that tables gave to findings, by the register's own; empty where no text needs them.</summary>
    public required IReadOnlyDictionary<Guid, string?> GivenIds { get; init; }

    /// <summary>Whether it is issued, so that others read its file.</summary>
    public required bool IsIssued { get; init; }

    /// <summary>Counts its facts in a register.</summary>
    /// <exception cref="RecountException">No need counts.</exception>
    public NoteFacts Count(CountedRegister register)
    {
        var facts = On(Snapshot.Of(register), AsAt, Since);
        return facts.Figures.Cycle1.Needs + facts.Figures.Cycle2.Needs > 0 ? facts : throw new RecountException(
            $"No need counts as at {AsAt:yyyy-MM-dd}, so there is nothing to write; 'recount status' lists summaries without a date.");
    }

    /// <summary>Writes its draft from facts of the register.</summary>
    /// <exception cref="RecountException">The template or a text has a fault.</exception>
    public NoteDraft Write(CountedRegister register, NoteFacts facts)
    {
        var snapshot = new Lazy<Snapshot>(() => Snapshot.Of(register));
        return NoteBuilder.Draft(facts, Language, new NoteSources(Texts, day => On(snapshot.Value, day, null), Needs(register)));
    }

    /// <summary>Says what of the last note is lost, what is not so any more, and what to look at before the note goes out.</summary>
    public async Task WarnAsync(CountedRegister register, NoteDraft draft)
    {
        foreach (var notice in (Last?.NoticesFor(draft) ?? []).Concat(draft.Untrue).Concat(TextWarnings.Of(draft, Needs(register))))
        {
            await Console.Error.WriteLineAsync($"note: {notice}");
        }
    }

    private NoteNeeds Needs(CountedRegister register) => new(register, GivenIds) { WritesOwnIds = IsIssued };

    private NoteFacts On(Snapshot snapshot, DateOnly day, DateOnly? before) => NoteCount.Of(snapshot, day, before, View) with
    {
        Occasion = Occasion,
        Chapters = Chapters,
        Rounding = Rounding,
        Symbol = Symbol,
    };
}
