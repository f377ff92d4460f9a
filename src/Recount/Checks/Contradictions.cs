using Recount.Checks.Solving;

namespace Recount.Checks;

/// <summary>Says why a claim cannot be true beside the rest, and what could be.</summary>
internal sealed class Contradictions(ClaimSystem system, Propagation rest, IReadOnlyList<int> removed)
{
    public CheckProblem Problem(int number)
    {
        var claim = system.Claims[number];
        var (why, possible) = claim.Weight switch
        {
            ClaimWeight.Comparison => Comparison(claim),
            ClaimWeight.Share => Share(claim),
            _ => Count(claim),
        };
        return new CheckProblem(CheckSeverity.Impossible, claim.Place, claim.Said, why, possible);
    }

    private (string Why, string? Possible) Count(Claim claim)
    {
        var relation = claim.Relations[0];
        var bounds = rest[claim.Subject] ?? new QuantityBounds();
        var (low, high) = (Low(claim.Subject), High(claim.Subject));
        var possible = low == high ? CheckWords.Number(low)
            : relation.High < low ? $">= {CheckWords.Number(low)}"
            : relation.Low > high ? $"<= {CheckWords.Number(high)}"
            : null;
        return (relation.High < low ? Least(claim.Subject, bounds)
            : relation.Low > high ? Most(claim.Subject, bounds)
            : With(claim), possible);
    }

    /// <summary>Why a quantity cannot be less.</summary>
    private string Least(Quantity quantity, QuantityBounds bounds) => bounds.LowBy switch
    {
        { Why: RelationRule.Within } by when Other(by, quantity) is var part =>
            $"{part.Extent.InWords} alone {Has(part)} {CheckWords.Of(part.Counted, Low(part))}{Sources(bounds.LowFrom)}, so {quantity.Extent.InWords} {Has(quantity)} at least {CheckWords.Number((decimal)bounds.Low)}",
        { } by => Because(quantity, by, bounds.LowFrom, $"at least {CheckWords.Number((decimal)bounds.Low)}", bounds),
        null => "nothing else is said of it",
    };

    /// <summary>Why a quantity cannot be more.</summary>
    private string Most(Quantity quantity, QuantityBounds bounds) => bounds.HighBy switch
    {
        { Why: RelationRule.Cover } by => Sum(quantity, by, bounds),
        { Why: RelationRule.Within } by when Other(by, quantity) is var whole =>
            $"{whole.Extent.InWords} {Has(whole)} {CheckWords.Of(whole.Counted, High(whole))}{Sources(bounds.HighFrom)}, so {quantity.Extent.InWords} {Has(quantity)} at most {CheckWords.Number((decimal)bounds.High)}",
        { } by => Because(quantity, by, bounds.HighFrom, $"at most {CheckWords.Number((decimal)bounds.High)}", bounds),
        null => "nothing else is said of it",
    };

    private string Sum(Quantity quantity, Relation by, QuantityBounds bounds)
    {
        var parts = by.Terms.Where(term => term.Factor > 0).Select(term => CheckWords.Number(High(term.Quantity)));
        var names = quantity.Extent.Kind == ExtentKind.Articles ? $"the articles {Has(quantity)}" : "the parts have";
        return $"{names} {string.Join(" + ", parts)} = {CheckWords.Of(quantity.Counted, (decimal)bounds.High)}{Sources(bounds.HighFrom)}, so together at most {CheckWords.Number((decimal)bounds.High)}";
    }

    private string Because(Quantity quantity, Relation by, ClaimSet from, string border, QuantityBounds bounds)
    {
        if (bounds.Low == bounds.High)
        {
            border = CheckWords.Number((decimal)bounds.Low);
        }

        var others = by.Terms.Where(term => term.Quantity != quantity).Select(term => term.Quantity).ToList();
        string Numbers() => CheckWords.List(others.Select(other => $"{other.InWords} {Number(other)}"));
        return by.Why switch
        {
            RelationRule.Stated => $"elsewhere it is {border}{Sources(from)}",
            RelationRule.Parts or RelationRule.Cover => $"with {Numbers()}{Sources(from)}, it must be {border}",
            RelationRule.Growth => $"{Numbers()}{Sources(from)} leave {border}",
            RelationRule.Each => $"each State has one at least: {Numbers()}{Sources(from)}, so it is {border}",
            RelationRule.Finalized => $"{Numbers()}{Sources(from)}, so it is {border}",
            RelationRule.Share => $"the share of it that is told{Sources(from)} leaves {border}",
            _ => $"{Numbers()}{Sources(from)} leave {border}",
        };
    }

    private (string Why, string? Possible) Share(Claim claim)
    {
        var terms = claim.Relations[^1].Terms;
        var (parts, whole) = (terms.Where(term => term.Factor > 0).Select(term => term.Quantity).ToList(), terms.First(term => term.Factor < 0).Quantity);
        if (parts.TrueForAll(part => IsExact(part)) && IsExact(whole) && High(whole) > 0)
        {
            var part = parts.Sum(Low);
            var percent = Math.Round(100 * part / Low(whole), 2, MidpointRounding.AwayFromZero);
            return ($"{CheckWords.Number(part)} of {CheckWords.Of(whole.Counted, Low(whole))} is {CheckWords.Number(percent)} per cent", $"{CheckWords.Number(percent)} per cent");
        }

        return ($"{CheckWords.List(parts.Select(part => $"{part.InWords} {Number(part)}"))} of {whole.InWords} {Number(whole)} cannot be that share", null);
    }

    private (string Why, string? Possible) Comparison(Claim claim)
    {
        var broken = claim.Relations
            .Where(relation => Most(relation) < relation.Low || Least(relation) > relation.High)
            .OrderBy(relation => relation.Terms.Count(term => Told(term.Quantity).Length == 0)) // what the text says comes before what follows from it
            .ThenByDescending(relation => Math.Max(relation.Low - Most(relation), Least(relation) - relation.High))
            .FirstOrDefault();
        if (broken is null)
        {
            return (With(claim), null);
        }

        var (large, small) = (broken.Terms.First(term => term.Factor > 0).Quantity, broken.Terms.First(term => term.Factor < 0).Quantity);
        return broken.High < Relation.Unbounded
            ? ($"{large.Extent.InWords} {Has(large)} {CheckWords.Of(large.Counted, High(large))}, and {small.Extent.InWords} {Low(small)}", null)
            : ($"{large.Extent.InWords} {Has(large)} {Number(large)} {CheckWords.Noun(large.Counted)}, and {small.Extent.InWords} {Has(small)} {Number(small)}{Told(small)}", small.Extent.Key);
    }

    /// <summary>Where nothing bounds a quantity by itself: what it cannot stand beside.</summary>
    private string With(Claim claim)
    {
        var number = system.Claims.Index().First(other => ReferenceEquals(other.Item, claim)).Index;
        var conflict = Propagation.Of(system, other => other == number || !removed.Contains(other)).Conflict;
        return conflict is null
            ? "it cannot stand beside another statement that was found false"
            : $"it cannot stand beside {Places(SmallestRemoval.Smallest(system, [.. conflict.Numbers]).Where(other => other != number))}";
    }

    private decimal Most(Relation relation) => relation.Terms.Sum(term => term.Factor * (term.Factor > 0 ? High(term.Quantity) : Low(term.Quantity)));

    private decimal Least(Relation relation) => relation.Terms.Sum(term => term.Factor * (term.Factor > 0 ? Low(term.Quantity) : High(term.Quantity)));

    private decimal Low(Quantity quantity) => (decimal)(rest[quantity]?.Low ?? 0);

    private decimal High(Quantity quantity) => rest[quantity] is { HasHigh: true } bounds ? (decimal)bounds.High : Relation.Unbounded;

    private bool IsExact(Quantity quantity) => rest[quantity]?.Exact is not null;

    private string Number(Quantity quantity) => IsExact(quantity) ? CheckWords.Number(Low(quantity))
        : High(quantity) >= Relation.Unbounded ? $"at least {CheckWords.Number(Low(quantity))}"
        : $"{CheckWords.Number(Low(quantity))} to {CheckWords.Number(High(quantity))}";

    private static string Has(Quantity quantity) => quantity.Extent is { Kind: ExtentKind.Articles, Parts.Count: > 1 } or { Kind: ExtentKind.Categories, Parts.Count: > 1 } ? "have" : "has";

    private static Quantity Other(Relation relation, Quantity quantity) => relation.Terms.First(term => term.Quantity != quantity).Quantity;

    private string Told(Quantity quantity) =>
        system.Claims.FirstOrDefault(claim => claim.Subject == quantity && claim.Relations is [{ Terms.Count: 1 }]) is { } claim ? $" ({claim.Place.InWords})" : "";

    private string Sources(ClaimSet from) => Places(from.Numbers) is { Length: > 0 } places ? $" ({places})" : "";

    private string Places(IEnumerable<int> claims)
    {
        string[] places = [.. claims.Select(claim => system.Claims[claim].Place.InWords).Distinct()];
        return places.Length > 4 ? $"{string.Join(", ", places[..3])} and {places.Length - 3} more places" : CheckWords.List(places);
    }
}
