namespace Recount.Checks;

/// <summary>Where something stands in a document.</summary>
/// <param name="File">The file's name, as it was given.</param>
/// <param name="Paragraph">The number that is printed before the paragraph; null without one.</param>
/// <param name="Figure">The figure's printed number, such as <c>V</c>; null outside figures.</param>
/// <param name="Text">The sentence, or the row of the figure.</param>
public sealed record TextPlace(string File, int? Paragraph, string? Figure, string Text)
{
    /// <summary>Where, in words: <c>paragraph 18</c>, <c>figure V</c>.</summary>
    public string InWords => Figure is not null ? $"figure {Figure}" : Paragraph is not null ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"paragraph {Paragraph}") : "the text";
}

/// <summary>How a statement weighs against others that contradict it; the lightest ones are named first as false.</summary>
public enum ClaimWeight
{
    /// <summary>A superlative or a comparison.</summary>
    Comparison = 2,

    /// <summary>A share.</summary>
    Share = 3,

    /// <summary>A number in a sentence.</summary>
    Prose = 4,

    /// <summary>A number of a figure or a table.</summary>
    Figure = 6,
}

/// <summary>Something that a note states and that can be true or false beside the rest.</summary>
/// <param name="Said">The number or the words: <c>30</c>, <c>nearly 65 per cent</c>.</param>
/// <param name="Subject">What it tells of.</param>
/// <param name="Relations">What holds if it is true.</param>
public sealed record Claim(TextPlace Place, string Said, ClaimWeight Weight, Quantity Subject, IReadOnlyList<Relation> Relations)
{
    /// <summary>For a share, what it is in per cent as the words are usually meant; null for anything else.</summary>
    internal Reading.Interval? Usual { get; init; }
}
