using Recount.Checks.Reading;

namespace Recount.Checks;

/// <summary>
/// Chooses what each number of a sentence means: the first way that agrees with what is said elsewhere of the same quantity, else the first
/// of which nothing else is said, among articles or categories of one sentence; where all are said otherwise, the likeliest, so that a wrong number is told where it stands.
/// </summary>
internal sealed class ClaimChoice
{
    private readonly Dictionary<Quantity, List<Interval>> _known = [];

    /// <param name="figures">What the figures say.</param>
    public ClaimChoice(IEnumerable<Claim> figures)
    {
        foreach (var claim in figures.Where(claim => claim.Relations is [{ Terms.Count: 1 }]))
        {
            Learn(claim.Subject, new Interval(claim.Relations[0].Low, claim.Relations[0].High));
        }
    }

    /// <summary>The chosen meanings, in the order of the numbers.</summary>
    public IReadOnlyList<(Interpretation Number, Meaning Meaning)> Choose(IReadOnlyList<Interpretation> numbers)
    {
        foreach (var number in numbers.Where(number => number.Meanings is [{ Whole: null }]))
        {
            Learn(number.Meanings[0].Subject, number.Meanings[0].Loose);
        }

        var chosen = new List<(Interpretation Number, Meaning? Meaning)>();
        foreach (var number in numbers)
        {
            var meaning = Count(number);
            chosen.Add((number, meaning));
            if (meaning is not null && number.Meanings.Count > 1)
            {
                Learn(meaning.Subject, meaning.Loose);
            }
        }

        return [.. chosen.Select(choice => (choice.Number, choice.Meaning ?? Share(choice.Number)))];
    }

    private void Learn(Quantity quantity, Interval interval)
    {
        if (!_known.TryGetValue(quantity, out var intervals))
        {
            _known.Add(quantity, intervals = []);
        }

        intervals.Add(interval);
    }

    private Meaning? Count(Interpretation number) => number.Meanings[0].Whole is not null ? null
        : number.Meanings.FirstOrDefault(meaning => _known.GetValueOrDefault(meaning.Subject) is { } known && known.Contains(meaning.Loose))
            ?? number.Meanings.FirstOrDefault(meaning => !_known.ContainsKey(meaning.Subject) && meaning.Subject.Extent.Kind == number.Meanings[0].Subject.Extent.Kind)
            ?? number.Meanings[0];

    private Meaning Share(Interpretation number) =>
        number.Meanings.FirstOrDefault(meaning => Ratio(meaning) is { } ratio && meaning.Usual.Holds(ratio))
        ?? number.Meanings.FirstOrDefault(meaning => Ratio(meaning) is { } ratio && meaning.Loose.Holds(ratio))
        ?? number.Meanings[0];

    private decimal? Ratio(Meaning meaning)
    {
        var parts = meaning.Parts.Select(Exact).ToList();
        return meaning.Whole is { } whole && Exact(whole) is > 0 and { } all && parts.TrueForAll(part => part is not null) ? 100m * parts.Sum() / all : null;
    }

    /// <summary>What is said most often of a quantity, where that is one number.</summary>
    private decimal? Exact(Quantity quantity) => _known.GetValueOrDefault(quantity)?
        .Where(interval => interval.Low == interval.High)
        .GroupBy(interval => interval.Low)
        .OrderByDescending(group => group.Count())
        .FirstOrDefault()?.Key;
}
