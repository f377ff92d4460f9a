using System.Data.Common;
using System.Globalization;
using Recount.Convention;
using Recount.Counting;

namespace Recount.Bench;

/// <summary>Four questions that no index was made for, ours, in SQL and in LINQ; each answer a list of lines.</summary>
internal static class CutsBench
{
    private const string Category = "capacity-building";
    private const string Tag = "technology";

    /// <summary>Day and place of a region come in; a link carries day and State, or they are taken from its need.</summary>
    private static readonly string[] Queries =
    [
        "SELECT 'article', article, COUNT(*), COUNT(DISTINCT state) FROM link WHERE day <= {0} GROUP BY article",
        "SELECT region, category, COUNT(*), COUNT(DISTINCT state) FROM need WHERE cycle = 2 AND day <= {0} GROUP BY region, category",
        "SELECT 'state', state, COUNT(*), 1 FROM link WHERE article = 52 AND day <= {0} GROUP BY state",
        "SELECT 'topic', topic, COUNT(DISTINCT l.need), COUNT(DISTINCT l.state) FROM link l JOIN topic USING (article) JOIN need n ON n.id = l.need "
            + "WHERE n.category = '" + Category + "' AND n.technology = 1 AND n.region = 0 AND l.day <= {0} AND NOT topic.narrower GROUP BY topic",
    ];

    private static readonly Query Anything = new()
    {
        By = [Dimension.Article],
        Where = [new(Dimension.Cycle, ["2"])],
        Measures = [new(Counting.Measure.Needs), new(Counting.Measure.States)],
        AsAt = default,
    };

    private static readonly Query[] Ours =
    [
        Anything,
        Anything with { By = [Dimension.Region, Dimension.Category] },
        Anything with { By = [Dimension.State], Where = [new(Dimension.Cycle, ["2"]), new(Dimension.Article, ["52"])] },
        Anything with
        {
            By = [Dimension.Topic],
            Where =
            [
                new(Dimension.Cycle, ["2"]), new(Dimension.Category, [Category]), new(Dimension.Tag, [Tag]), new(Dimension.Region, ["african"]),
            ],
        },
    ];

    /// <summary>Names of the questions, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["by article", "by region and category", "by State, one article", "by topic, one category, tag and region"];

    /// <summary>A question as at a day.</summary>
    public static Query Question(int question, DateOnly asAt) => Ours[question] with { AsAt = asAt };

    /// <summary>What our columns answer to a question.</summary>
    public static List<string> Columns(Snapshot snapshot, int question, DateOnly asAt)
    {
        var query = Question(question, asAt);
        return Sorted(QueryCount.Of(snapshot, query).Rows.Select(row =>
            Line(Key(snapshot, query, row.Keys, 0), Key(snapshot, query, row.Keys, 1), (long)row.Values[0]!, (long)row.Values[1]!))); // counts have values
    }

    /// <summary>What a database answers to a question.</summary>
    public static List<string> Sql(DbConnection connection, int question, DateOnly asAt, bool isJoined = false)
    {
        var text = isJoined ? Queries[question].Replace("FROM link", SqlFigures.JoinedLinks, StringComparison.Ordinal) : Queries[question];
        if (isJoined)
        {
            text = text.Replace(" AS link l ", " AS l ", StringComparison.Ordinal);
        }

        using var command = connection.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = string.Format(CultureInfo.InvariantCulture, text, asAt.DayNumber);
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(Line(Text(reader, 0), Text(reader, 1), Convert.ToInt64(reader.GetValue(2), null), Convert.ToInt64(reader.GetValue(3), null)));
        }

        return Sorted(lines);
    }

    /// <summary>What LINQ over the findings answers to a question.</summary>
    public static List<string> Linq(CountedRegister register, int question, DateOnly asAt)
    {
        var states = register.States.Index().ToDictionary(state => state.Item.Code, state => state.Index);
        var needs = register.Findings.Select(need => (Need: need, Review: register.Reviews[need.Review]))
            .Where(row => row.Review.Cycle == 2 && row.Review.Finalized <= asAt);
        int Region(CountedReview review) => SqlFigures.RegionOf(register.States[states[review.State]]);
        return Sorted(question switch
        {
            0 => needs.SelectMany(row => row.Need.Provisions.Select(place => (place.Article, row.Review.State)))
                .GroupBy(link => link.Article)
                .Select(rows => Line("article", rows.Key, rows.Count(), rows.Select(row => row.State).Distinct().Count())),
            1 => needs.GroupBy(row => (Region(row.Review), row.Need.Categories[0]))
                .Select(rows => Line(rows.Key.Item1, rows.Key.Item2, rows.Count(), rows.Select(row => row.Review.State).Distinct().Count())),
            2 => needs.Where(row => row.Need.Provisions.Any(place => place.Article == 52))
                .GroupBy(row => row.Review.State)
                .Select(rows => Line("state", states[rows.Key], rows.Count(), 1)),
            _ => needs.Where(row => row.Need.Categories[0] == Category && row.Need.Tags.Contains(Tag) && Region(row.Review) == 0)
                .SelectMany(row => Topic.All.Where(topic => !topic.Narrower && row.Need.Provisions.Any(place => topic.Articles.Contains(place.Article)))
                    .Select(topic => (topic.Key, row.Review.State)))
                .GroupBy(row => row.Key)
                .Select(rows => Line("topic", rows.Key, rows.Count(), rows.Select(row => row.State).Distinct().Count())),
        });
    }

    /// <summary>The key as databases have it: regions and States by number.</summary>
    private static object Key(Snapshot snapshot, Query query, IReadOnlyList<string?> keys, int place)
    {
        if (query.By.Count == 1)
        {
            return place == 0 ? query.By[0].Code
                : query.By[0] == Dimension.State ? snapshot.States.Index().First(state => state.Item.Code == keys[0]).Index
                : keys[0]!;
        }

        return query.By[place] == Dimension.Region
            ? Mechanism.RegionalGroup.All.Index().First(group => group.Item.Code == keys[place]).Index
            : keys[place]!;
    }

    private static string Text(DbDataReader reader, int column) => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!;

    private static string Line(object one, object other, long needs, long states) =>
        string.Create(CultureInfo.InvariantCulture, $"{one} {other} {needs} {states}");

    private static List<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}
