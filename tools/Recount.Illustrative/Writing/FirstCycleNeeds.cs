using System.Globalization;
using Recount.Convention;

namespace Recount.Illustrative.Writing;

/// <summary>Words the needs of the first cycle: ticks with the option's label in most States, sentences in the others.</summary>
internal sealed class FirstCycleNeeds(Choices choices, IReadOnlyList<Seat> seats)
{
    private readonly Dice _dice = new(choices.Seed + 1);

    private readonly Dictionary<string, (string Label, string[] Wordings)> _options = TextFile.Read("first-cycle.txt", 4)
        .Where(row => row[0] == "option")
        .ToDictionary(row => row[1], row => (row[2], row[3].Split('~', StringSplitOptions.TrimEntries)));

    private readonly List<(int Article, string Chapter, int Weight, string Subject)> _articles =
        [.. TextFile.Read("first-cycle.txt", 4).Where(row => row[0] == "article").Select(ReadArticle)];

    public IReadOnlyDictionary<string, int> ArticlesByChapter =>
        _articles.CountBy(article => article.Chapter).ToDictionary();

    public IEnumerable<Finding> Write(IReadOnlyDictionary<(int State, string Chapter, string Category), int> counts)
    {
        var isTicked = seats.Select(_ => _dice.Next(10) < 7).ToArray();
        return counts.SelectMany(cell => Draw(cell.Key.Chapter, cell.Value)
            .Select(place => (cell.Key.State, cell.Key.Category, Place: place)))
            .OrderBy(need => need.State)
            .ThenBy(need => need.Place)
            .Select(need => Create(seats[need.State].Code, need.Category, need.Place, isTicked[need.State]));
    }

    /// <summary>So many articles of a chapter, each once, those with more weight more often.</summary>
    private List<int> Draw(string chapter, int count)
    {
        var left = Enumerable.Range(0, _articles.Count).Where(place => _articles[place].Chapter == chapter).ToList();
        var drawn = new List<int>();
        while (drawn.Count < count)
        {
            var point = _dice.Next(left.Sum(place => _articles[place].Weight));
            var next = left.First(place => (point -= _articles[place].Weight) < 0);
            left.Remove(next);
            drawn.Add(next);
        }

        return drawn;
    }

    private Finding Create(string state, string category, int place, bool isTicked)
    {
        var (article, chapter, _, subject) = _articles[place];
        var (label, wordings) = _options[category];
        var words = wordings[_dice.Next(wordings.Length)].Replace("{subject}", subject, StringComparison.Ordinal);
        var number = article.ToString(CultureInfo.InvariantCulture);
        return new Finding(
            Finding.MakeId(state, "1", number, category),
            "need",
            state,
            1,
            chapter,
            [number],
            "",
            category,
            isTicked ? label : CitationText.Cite(words, [new Provision(article)]),
            [],
            []);
    }

    private static (int Article, string Chapter, int Weight, string Subject) ReadArticle(string[] row)
    {
        var rest = row[3].Split('|', StringSplitOptions.TrimEntries);
        return (Number(row[1]), row[2], Number(rest[0]), rest[1]);
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
