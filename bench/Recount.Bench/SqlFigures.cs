using System.Data.Common;
using System.Globalization;
using Recount.Convention;
using Recount.Counting;

namespace Recount.Bench;

/// <summary>The six figures as a database counts them, in its best plain form: links carry day and State, so that only topics join.</summary>
/// <param name="isJoined">Day and State are taken from the need instead, as a register's own tables have them.</param>
internal sealed class SqlFigures(DbConnection connection, bool isJoined = false)
{
    private static readonly Dictionary<string, int> Regions =
        Mechanism.RegionalGroup.All.Index().ToDictionary(group => group.Item.Code, group => group.Index);

    private static readonly string[] Tables =
    [
        "CREATE TABLE need (id INTEGER, cycle INTEGER, state INTEGER, region INTEGER, day INTEGER, category TEXT, technology INTEGER)",
        "CREATE TABLE link (need INTEGER, article INTEGER, chapter INTEGER, state INTEGER, day INTEGER)",
        "CREATE TABLE topic (article INTEGER, topic TEXT, narrower BOOLEAN)",
    ];

    private static readonly string[] Queries =
    [
        "SELECT 'cycle', cycle, COUNT(*), COUNT(DISTINCT state), 0 FROM need WHERE day <= {0} GROUP BY cycle",
        "SELECT 'figure1', category, COUNT(*), 0, 0 FROM need WHERE cycle = 1 AND day <= {0} GROUP BY category",
        "SELECT 'figure2', article, COUNT(*), COUNT(DISTINCT state), SUM(CASE WHEN day <= {1} THEN 1 ELSE 0 END) FROM link WHERE day <= {0} GROUP BY article",
        "SELECT 'figure3', region, COUNT(*), COUNT(DISTINCT state), 0 FROM need WHERE cycle = 2 AND day <= {0} GROUP BY region",
        "SELECT 'figure4', category, COUNT(*), COUNT(DISTINCT state), 0 FROM need WHERE cycle = 2 AND day <= {0} GROUP BY category",
        "SELECT 'topic', topic, COUNT(DISTINCT need), COUNT(DISTINCT state), 0 FROM link JOIN topic USING (article) WHERE day <= {0} GROUP BY topic",
        "SELECT 'chapter', chapter, COUNT(DISTINCT need), COUNT(DISTINCT state), COUNT(*) FROM link WHERE day <= {0} GROUP BY chapter",
    ];

    /// <summary>Links whose day and State are taken from the need.</summary>
    public const string JoinedLinks =
        "FROM (SELECT l.need, l.article, l.chapter, n.state, n.day FROM link l JOIN need n ON n.id = l.need) AS link";

    /// <summary>Sets of rows, for an engine to write in its fastest way: the columns of need and of link.</summary>
    public static IEnumerable<(object[] Need, List<object[]> Links)> Rows(CountedRegister register)
    {
        var states = register.States.Index().ToDictionary(state => state.Item.Code, state => state.Index);
        for (var i = 0; i < register.Findings.Count; i++)
        {
            var finding = register.Findings[i];
            var review = register.Reviews[finding.Review];
            var (state, day) = (states[review.State], review.Finalized!.Value.DayNumber); // random registers have days
            var region = RegionOf(register.States[state]);
            var links = review.Cycle == 1 ? [] : finding.Provisions
                .Select(provision => new object[] { i, provision.Article, (int)ConventionText.ChapterOf(provision.Article), state, day })
                .ToList();
            yield return ([i, review.Cycle, state, region, day, finding.Categories[0], finding.Tags.Count], links);
        }
    }

    /// <summary>The place of a State's regional group among all; a random State has one, for good.</summary>
    public static int RegionOf(CountedState state) => Regions[state.Groups[0].Value!];

    public void CreateTables()
    {
        foreach (var table in Tables)
        {
            Execute(table);
        }

        foreach (var topic in Topic.All)
        {
            foreach (var article in topic.Articles)
            {
                Execute(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO topic VALUES ({article}, '{topic.Key}', {(topic.Narrower ? "TRUE" : "FALSE")})"));
            }
        }
    }

    public void CreateIndexes()
    {
        Execute("CREATE INDEX need_day ON need (cycle, day, category, state, region)");
        Execute("CREATE INDEX link_day ON link (article, day, state, need)");
    }

    public void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandTimeout = 0; // none: an index over ten million rows takes its time
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Every number, one line a row, in order.</summary>
    public List<string> Count(DateOnly asAt, DateOnly since)
    {
        var lines = new List<string>();
        foreach (var query in Queries)
        {
            using var command = connection.CreateCommand();
            command.CommandTimeout = 0;
            command.CommandText = string.Format(CultureInfo.InvariantCulture, isJoined ? query.Replace("FROM link", JoinedLinks, StringComparison.Ordinal) : query, asAt.DayNumber, since.DayNumber);
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                lines.Add(string.Join(' ', Enumerable.Range(0, 5).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
