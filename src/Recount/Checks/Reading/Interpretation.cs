namespace Recount.Checks.Reading;

/// <summary>A number of a sentence with the ways in which it can be meant, the likeliest first.</summary>
internal sealed record Interpretation(TextPlace Place, string Said, ClaimWeight Weight, IReadOnlyList<Meaning> Meanings);

/// <summary>One way in which a number can be meant: a count, or a share of one in another.</summary>
/// <param name="Subject">What it tells of.</param>
/// <param name="Parts">The quantities whose sum is counted.</param>
/// <param name="Whole">What the sum is a share of; null for a count.</param>
internal sealed record Meaning(Quantity Subject, IReadOnlyList<Quantity> Parts, Quantity? Whole, Interval Usual, Interval Loose)
{
    public static Meaning Count(Quantity quantity, Interval interval) => new(quantity, [quantity], null, interval, interval);

    public static Meaning Share(IReadOnlyList<Quantity> parts, Quantity whole, Interval usual, Interval loose) => new(parts[0], parts, whole, usual, loose);

    /// <summary>What holds if the number is meant so and true.</summary>
    public IReadOnlyList<Relation> Relations => Whole is null
        ? [Relation.Is(Subject, Loose.Low, Loose.High)]
        : Relation.Share(Parts, Whole, Loose.Low, Loose.High);
}
