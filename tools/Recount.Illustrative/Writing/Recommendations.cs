using System.Globalization;
using Recount.Figures.Published;

namespace Recount.Illustrative.Writing;

/// <summary>Challenges by article, and within some articles by provision: <c>challenges.json</c>.</summary>
internal sealed record ChallengeChoice(
    IReadOnlyDictionary<string, ArticleChallenges> Articles, IReadOnlyDictionary<string, int> Provisions, int Practices);

internal sealed record ArticleChallenges(int Challenges, int States);

/// <summary>Spreads challenges and good practices of the second cycle over the reviewed States, and words them.</summary>
internal sealed class Recommendations(PublishedCycle2 note, Choices choices, IReadOnlyList<Seat> reviewed)
{
    private readonly Dice _dice = new(choices.Seed + 3);
    private readonly ChallengeChoice _wanted = Choices.ReadFile<ChallengeChoice>("challenges.json");

    public IEnumerable<Finding> WriteChallenges()
    {
        var pool = new WordingPool(_dice);
        var patterns = Pattern.ReadFindings("challenges.txt").ToLookup(pattern => pattern.Shape);
        return _wanted.Articles
            .SelectMany(article => Spread(article.Key, article.Value, [.. patterns[article.Key]], pool))
            .GroupBy(challenge => challenge.State)
            .OrderBy(own => own.Key)
            .SelectMany(own => own.Select((challenge, i) =>
                Create("challenge", reviewed[own.Key].Code, challenge.Pattern, challenge.Text, i)));
    }

    public IEnumerable<Finding> WritePractices()
    {
        var pool = new WordingPool(_dice);
        var patterns = Pattern.ReadFindings("practices.txt");
        return _dice.ShareOut(_wanted.Practices, reviewed.Count, most: 6).SelectMany((count, state) =>
        {
            var own = new HashSet<string>();
            return Enumerable.Range(0, count)
                .Select(_ => pool.Take(patterns, own))
                .OrderBy(practice => practice.Pattern.Provisions[0])
                .Select((practice, i) =>
                    Create("good-practice", reviewed[state].Code, practice.Pattern, practice.Text, i));
        });
    }

    private IEnumerable<(int State, Pattern Pattern, string Text)> Spread(
        string article, ArticleChallenges wanted, IReadOnlyList<Pattern> patterns, WordingPool pool)
    {
        var states = ChooseStates(article, wanted.States);
        var draw = new PatternDraw(_dice, patterns, _dice.ShareOut(wanted.Challenges, states.Count, patterns.Count));
        foreach (var group in patterns.GroupBy(pattern => pattern.Provisions[0].ToString()))
        {
            if (_wanted.Provisions.TryGetValue(group.Key, out var count))
            {
                draw.Draw([.. group], count);
            }
        }

        draw.DrawRest();
        return draw.Drawn.SelectMany((own, place) =>
        {
            var texts = new HashSet<string>();
            return own.OrderBy(pattern => pattern.Provisions[0])
                .Select(pattern => (states[place], pattern, pool.Take([pattern], texts).Text));
        });
    }

    /// <summary>Articles whose States the note counts together share a pool, and the first two of them cover it.</summary>
    private List<int> ChooseStates(string article, int count)
    {
        var set = note.Challenges.FirstOrDefault(set => set.Provisions.Count > 1 && set.Provisions.Contains(article));
        if (set?.StatesAtLeast is not { } together)
        {
            return [.. _dice.Shuffle(Enumerable.Range(0, reviewed.Count)).Take(count).Order()];
        }

        var pool = new Dice(choices.Seed + 4).Shuffle(Enumerable.Range(0, reviewed.Count)).Take(together).ToList();
        return set.Provisions.ToList().IndexOf(article) switch
        {
            0 => [.. pool.Take(count).Order()],
            1 => [.. pool.TakeLast(count).Order()],
            _ => [.. _dice.Shuffle(pool).Take(count).Order()],
        };
    }

    private static Finding Create(string kind, string state, Pattern pattern, string text, int place)
    {
        var number = (place + 1).ToString(CultureInfo.InvariantCulture);
        var provisions = pattern.Provisions.Select(provision => provision.ToString());
        var chapter = pattern.Provisions[0].Article < 15 ? "II" : "V";
        return new Finding(
            Finding.MakeId(state, "2", kind, number), kind, state, 2, chapter, [.. provisions], "", "", text, [], []);
    }
}
