namespace Recount.Notes.Texts;

/// <summary>What people wrote for a note, and what their texts may ask of the register.</summary>
/// <param name="Texts">Their texts.</param>
/// <param name="On">Counts another day; null: texts cannot compare with other days.</param>
/// <param name="Needs">What sentences may rest on.</param>
public sealed record NoteSources(NoteTexts Texts, Func<DateOnly, NoteFacts>? On, NoteNeeds Needs)
{
    /// <summary>A note from the template alone.</summary>
    public static NoteSources None { get; } = new(NoteTexts.None, null, NoteNeeds.None);
}
