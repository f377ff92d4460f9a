namespace Recount.Checks.Corrigenda;

/// <summary>One correction of a note: what stands at a place, and what should stand there.</summary>
/// <param name="Part">What kind of place it is.</param>
/// <param name="Number">The paragraph's or the figure's number, as printed; null where it has none.</param>
/// <param name="Row">The label of a row or bar and of its column or series; null in a text.</param>
/// <param name="Was">The words that stand there: as few as say which ones are meant.</param>
/// <param name="Now">What should stand there; null where a person must write it anew.</param>
/// <param name="Why">What was counted then and is counted now, in a sentence without a full stop.</param>
/// <param name="Key">The figure's key; null outside figures.</param>
public sealed record NoteCorrection(
    CorrectedPart Part, string? Number, (string Row, string Column)? Row, string Was, string? Now, string Why, string? Key = null);

/// <summary>The kinds of places of a note.</summary>
public enum CorrectedPart
{
    /// <summary>A paragraph, by its number.</summary>
    Paragraph,

    /// <summary>A figure: its caption, its notes, its bars.</summary>
    Figure,

    /// <summary>A cell of a table.</summary>
    Table,

    /// <summary>Text without a number of its own.</summary>
    Text,
}
