using Recount.Convention;
using Recount.Counting;
using Recount.Findings;
using Recount.Mechanism;

namespace Recount.Bench;

/// <summary>
/// A register of any size with the real one's proportions: one need in fifty under two articles, a paragraph cited as often as not, half of
/// the needs in one category, one in ten in a second, one in eleven about technology, one in thirty with a better-fitting article.
/// </summary>
internal static class RandomRegister
{
    private const int States = 190;
    private static readonly DateOnly First = new(2011, 6, 1);
    private static readonly string[] Technology = ["technology"];
    private static readonly int[] Better = [33];
    private static readonly ILookup<int, Provision> Paragraphs = ConventionText.Places.ToLookup(place => place.Article);

    public static CountedRegister Of(int needs, int seed = 1)
    {
#pragma warning disable CA5394 // the same numbers every time are wanted here
        var dice = new Random(seed);
        var groups = RegionalGroup.All.Select(group => group.Code).ToArray();
        var reviews = Enumerable.Range(0, 2 * States)
            .Select(i => (Index: i, Finalized: First.AddDays(dice.Next(4500))))
            .Select(review => new CountedReview(
                Code(review.Index / 2), (review.Index % 2) + 1, review.Finalized, review.Finalized.AddDays(37 * review.Index % 400)))
            .ToArray();
        var provisions = Provisions();
        var categories = new[] { 1, 2 }.Select(cycle =>
            Category.OfCycle(cycle).Select(category => (IReadOnlyList<string>)[category.Code]).ToArray()).ToArray();
        var findings = new CountedFinding[needs];
        var codings = new Dictionary<string, CountedCoding>(StringComparer.Ordinal);
        for (var i = 0; i < needs; i++)
        {
            var review = dice.Next(reviews.Length);
            var cycle = reviews[review].Cycle;
            var ofCycle = categories[cycle - 1];
            findings[i] = new CountedFinding
            {
                Id = new Guid(i, 0, 0, new byte[8]),
                Review = review,
                Kind = FindingKind.Need,
                Status = FindingStatus.Confirmed,
                Coding = Shared(codings, new CountedCoding(
                    Cited(provisions[cycle - 1][dice.Next(50) == 0 ? dice.Next(provisions[cycle - 1].Length) : dice.Next(20)], dice),
                    Scope: null,
                    dice.Next(10) == 0
                        ? [ofCycle[dice.Next(ofCycle.Length)][0], ofCycle[dice.Next(ofCycle.Length)][0]]
                        : ofCycle[Math.Min(dice.Next(ofCycle.Length), dice.Next(ofCycle.Length))],
                    dice.Next(30) == 0 ? Better : [],
                    dice.Next(11) == 0 ? Technology : [])),
            };
        }
#pragma warning restore CA5394

        return new CountedRegister
        {
            Revision = 1,
            States = [.. Enumerable.Range(0, States).Select(i => new CountedState(
                Code(i), Code(i), [new CountedPeriod(groups[i % groups.Length], null, null)], [new CountedPeriod(null, First, null)], []))],
            Reviews = reviews,
            Findings = findings,
        };
    }

    /// <summary>One object for all findings that are coded alike, as the register hands them to counting.</summary>
    private static CountedCoding Shared(Dictionary<string, CountedCoding> codings, CountedCoding coding)
    {
        var key = string.Join('|', string.Join(';', coding.Provisions), string.Join(';', coding.Categories), coding.BetterFit.Count, coding.Tags.Count);
        if (!codings.TryGetValue(key, out var known))
        {
            codings.Add(key, known = coding);
        }

        return known;
    }

    /// <summary>The articles, or one of the places in the first of them in its stead.</summary>
    private static IReadOnlyList<Provision> Cited(IReadOnlyList<Provision> articles, Random dice)
    {
#pragma warning disable CA5394 // the same numbers every time are wanted here
        Provision[] places = [.. Paragraphs[articles[0].Article]];
        return dice.Next(2) == 0 ? articles : [places[dice.Next(places.Length)], .. articles.Skip(1)];
#pragma warning restore CA5394
    }

    /// <summary>By cycle: each article alone first, then pairs of articles.</summary>
    private static IReadOnlyList<Provision>[][] Provisions()
    {
        return [.. new[] { 1, 2 }.Select(cycle =>
        {
            var articles = ConventionText.ReviewedIn(cycle).Select(article => new Provision(article)).ToArray();
            var alone = Enumerable.Range(0, 20).Select(i => (IReadOnlyList<Provision>)[articles[i % articles.Length]]);
            return alone.Concat(articles.Zip(articles.Skip(1), (one, other) => (IReadOnlyList<Provision>)[one, other])).ToArray();
        })];
    }

    private static string Code(int state) => $"X{(char)('A' + (state / 26))}{(char)('A' + (state % 26))}";
}
