using CsCheck;
using Recount.Checks;
using Recount.Checks.Solving;
using Recount.Tests.Counting;

namespace Recount.Tests.Checks;

/// <summary>What is left out, against every choice of claims.</summary>
public class SmallestRemovalTests
{
    private static readonly Quantity[] Quantities =
        [.. Enumerable.Range(0, 4).Select(place => new Quantity(Counted.Other, 0, new Extent(ExtentKind.Words, $"q{place}"), Moment.Now))];

    private static readonly Gen<Claim> Claim =
        from weight in Gen.OneOf(ClaimWeight.Comparison, ClaimWeight.Prose, ClaimWeight.Figure)
        from one in Gen.Int[0, 3]
        from other in Gen.Int[1, 3]
        from number in Gen.Int[0, 6]
        select new Claim(
            new TextPlace("note.txt", 1, null, ""), $"{number}", weight, Quantities[one],
            [weight == ClaimWeight.Comparison
                ? Relation.AtMost(Quantities[(one + other) % 4], Quantities[one], RelationRule.Comparison)
                : Relation.Is(Quantities[one], number, number)]);

    private static readonly Relation[] Rules = [Relation.Sum(Quantities[0], Quantities[1..3], RelationRule.Parts), Relation.AtMost(Quantities[3], Quantities[0], RelationRule.Within)];

    [Fact]
    public void The_lightest_claims_without_which_the_rest_holds_are_left_out() => Claim.Array[1, 7].Sample(
        claims =>
        {
            var system = new ClaimSystem(claims, Rules);

            var removed = SmallestRemoval.Of(system);

            Assert.True(Holds(system, removed));
            Assert.Equal(
                Choices(claims.Length).Where(choice => Holds(system, choice)).Min(choice => choice.Sum(claim => (int)claims[claim].Weight)),
                removed.Sum(claim => (int)claims[claim].Weight));
        },
        iter: Any.Times(500));

    [Fact]
    public void A_conflict_is_made_as_small_as_it_goes() => Claim.Array[2, 8].Sample(
        claims =>
        {
            var system = new ClaimSystem(claims, Rules);
            if (Propagation.Of(system, _ => true).Conflict is not { } conflict)
            {
                return;
            }

            var smallest = SmallestRemoval.Smallest(system, [.. conflict.Numbers]);

            Assert.NotNull(Propagation.Of(system, smallest.Contains).Conflict);
            Assert.All(smallest, claim => Assert.Null(Propagation.Of(system, other => other != claim && smallest.Contains(other)).Conflict));
        },
        iter: Any.Times(500));

    [Fact]
    public void What_follows_is_what_all_ways_to_choose_numbers_have_in_common() => Claim.Array[0, 4].Sample(
        claims =>
        {
            var known = Propagation.Of(new ClaimSystem(claims, Rules), _ => true);
            var ways = Ways().Where(way => claims.SelectMany(claim => claim.Relations).Concat(Rules).All(relation => Holds(relation, way))).ToList();
            if (known.Conflict is not null)
            {
                Assert.Empty(ways);
                return;
            }

            // Bounds are never too narrow; one relation after the other they need not be as narrow as they could be.
            foreach (var (place, quantity) in Quantities.Index())
            {
                Assert.All(ways, way => Assert.InRange(way[place], known[quantity]!.Low, known[quantity]!.High));
            }
        },
        iter: Any.Times(500));

    private static bool Holds(ClaimSystem system, IReadOnlyCollection<int> removed) => Propagation.Of(system, claim => !removed.Contains(claim)).Conflict is null;

    private static bool Holds(Relation relation, int[] way) =>
        relation.Terms.Sum(term => term.Factor * way[Array.IndexOf(Quantities, term.Quantity)]) is var sum && sum >= relation.Low && sum <= relation.High;

    private static IEnumerable<int[]> Choices(int claims) =>
        Enumerable.Range(0, 1 << claims).Select(choice => (int[])[.. Enumerable.Range(0, claims).Where(claim => (choice & (1 << claim)) != 0)]);

    private static IEnumerable<int[]> Ways() =>
        from a in Enumerable.Range(0, 13)
        from b in Enumerable.Range(0, 7)
        from c in Enumerable.Range(0, 7)
        from d in Enumerable.Range(0, 7)
        select (int[])[a, b, c, d];
}
