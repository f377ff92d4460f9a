using System.Globalization;
using Recount.Convention;
using Recount.Figures;

namespace Recount.Notes;

/// <summary>The facts under the names that templates use.</summary>
internal static class NoteValues
{
    /// <summary>A group with fewer States identifying needs is too small for an analysis of its needs (note of 2023, paragraph 14).</summary>
    private const int SmallBelow = 10;

    public static NoteRow Of(NoteFacts facts, NoteNames names, NoteWords words)
    {
        var figures = facts.Figures;
        return new NoteRow
        {
            ["asAt"] = Day(figures.AsAt),
            ["since"] = figures.Since is { } since ? Day(since) : null,
            ["mandates"] = Mandate.Of(facts.Occasion).Select(mandate => new NoteRow { ["symbol"] = mandate.Symbol, ["text"] = mandate.Texts[words.Language] }),
            ["unconfirmed"] = figures.Unconfirmed,
            ["hasCycle1"] = facts.Chapters.Any(chapter => chapter is Chapter.III or Chapter.IV) && figures.Cycle1.Needs > 0,
            ["hasCycle2"] = facts.Chapters.Any(chapter => chapter is Chapter.II or Chapter.V) && figures.Cycle2.Needs > 0,
            ["hasII"] = HasNeeds(facts, Chapter.II),
            ["hasV"] = HasNeeds(facts, Chapter.V),
            ["cycle1"] = Cycle("1", figures.Cycle1, figures.Cycle1Change, figures.Figure1.Sum(row => row.Needs), facts),
            ["cycle2"] = Cycle("2", figures.Cycle2, figures.Cycle2Change, figures.Figure4.Sum(row => row.Needs), facts),
            ["chapter"] = Chapters(facts),
            ["category"] = Categories(figures, names),
            ["general"] = General(figures),
            ["figure1"] = figures.Figure1.Select(row => Category(1, row.Category, row.Needs, null, names)),
            ["figure4"] = figures.Figure4.Select(row => Category(2, row.Category, row.Needs, row.States, names)),
            ["figure5"] = figures.Figure5.Select(row => Article("figure5", row)),
            ["figure6"] = figures.Figure6.Select(row => Article("figure6", row)),
            ["small"] = Groups(figures, names, row => row.Identifying is > 0 and < SmallBelow),
            ["without"] = Groups(figures, names, row => row is { Identifying: 0, Finalized: > 0 }),
            ["smallBelow"] = SmallBelow,
            ["topicOf"] = ByKey(Topics(facts, names), "key"),
            ["articleOf"] = ByKey(figures.Figure5.Select(row => Article("figure5", row)).Concat(figures.Figure6.Select(row => Article("figure6", row))), "provision"),
            ["kindOf"] = ByKey(figures.Figure4.Select(row => Category(2, row.Category, row.Needs, row.States, names)), "code"),
            ["topics"] = Topics(facts, names),
            ["topicsII"] = Topics(facts, names).Where(topic => topic["chapter"] is "II" && topic["needs"] is > 0),
            ["topicsV"] = Topics(facts, names).Where(topic => topic["chapter"] is "V" && topic["needs"] is > 0),
        };
    }

    private static bool HasNeeds(NoteFacts facts, Chapter chapter) =>
        facts.Chapters.Contains(chapter) && facts.Figures.Chapters.Any(row => row.Chapter == chapter.ToString() && row.Needs > 0);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static NoteRow Cycle(string cycle, CycleTotals now, CycleTotals? change, int categorized, NoteFacts facts) => Cycle($"cycles.{cycle}", now)
        .With("change", change is null ? null : Cycle($"change.{cycle}", change))
        .With("noCategory", now.Needs - categorized)
        .With("noProvision", facts.NoProvision.GetValueOrDefault(int.Parse(cycle, CultureInfo.InvariantCulture)));

    private static NoteRow Cycle(string cell, CycleTotals now) => new()
    {
        Cell = cell,
        ["finalized"] = now.Finalized,
        ["identifying"] = now.Identifying,
        ["needs"] = now.Needs,
    };

    private static IEnumerable<NoteRow> Groups(FigureSet figures, NoteNames names, Func<Figure3Row, bool> holds) => figures.Figure3
        .Where(row => row.Region is not null && holds(row))
        .Select(row => new NoteRow { ["name"] = names.Region(row.Region!) });

    private static NoteRow Chapters(NoteFacts facts)
    {
        var rows = new NoteRow();
        foreach (var row in facts.Figures.Chapters)
        {
            rows.With(row.Chapter, new NoteRow { Cell = $"chapters.{row.Chapter}", ["needs"] = row.Needs, ["states"] = row.States, ["links"] = row.Links });
        }

        foreach (var (chapter, needs) in facts.Cycle1Chapters)
        {
            rows.With(chapter.ToString(), new NoteRow { Cell = $"chapters.{chapter}", ["needs"] = needs });
        }

        return rows;
    }

    private static NoteRow Categories(FigureSet figures, NoteNames names)
    {
        var rows = new NoteRow();
        foreach (var row in figures.Figure1)
        {
            rows.With(row.Category, Category(1, row.Category, row.Needs, null, names));
        }

        return rows;
    }

    private static NoteRow ByKey(IEnumerable<NoteRow> rows, string key) => rows.Aggregate(new NoteRow(), (all, row) => all.With((string)row[key]!, row));

    private static NoteRow General(FigureSet figures)
    {
        var row = figures.Figure5.FirstOrDefault(row => row.Provision == Scope.GeneralII.Code);
        return new NoteRow { ["II"] = new NoteRow { Cell = "figure5.general-II", ["needs"] = row?.Needs ?? 0, ["states"] = row?.States ?? 0 } };
    }

    private static NoteRow Category(int cycle, string code, int needs, int? states, NoteNames names) => new()
    {
        Cell = $"figure{(cycle == 1 ? 1 : 4)}.{code}",
        ["code"] = code,
        ["name"] = names.Category(cycle, code),
        ["needs"] = needs,
        ["states"] = states,
    };

    private static NoteRow Article(string figure, ArticleRow row) => new()
    {
        Cell = $"{figure}.{row.Provision}",
        ["provision"] = row.Provision,
        ["isArticle"] = Provision.TryParse(row.Provision, out _),
        ["needs"] = row.Needs,
        ["states"] = row.States,
    };

    /// <summary>The topics that share no article, as the note's sections have them: the clusters, not the narrower unions.</summary>
    private static IEnumerable<NoteRow> Topics(NoteFacts facts, NoteNames names)
    {
        var articles = facts.Figures.Figure5.Concat(facts.Figures.Figure6).ToDictionary(row => row.Provision);
        foreach (var topic in TopicClusters.Treated(facts, names))
        {
            var parts = topic.Provisions.Select(provision => articles[provision]).ToArray();
            var challenges = facts.Challenges.GetValueOrDefault(topic.Key) ?? new ChallengeCount(0, 0);
            yield return new NoteRow
            {
                Cell = $"topics.{topic.Key}",
                ["key"] = topic.Key,
                ["chapter"] = TopicClusters.ChapterOf(topic, names).ToString(),
                ["heading"] = names.Heading(topic.Key),
                ["articles"] = topic.Provisions,
                ["needs"] = topic.Needs,
                ["states"] = topic.States,
                ["shared"] = parts.Sum(part => part.Needs) - topic.Needs,
                ["parts"] = parts.Select(part => Article(facts.Figures.Figure5.Contains(part) ? "figure5" : "figure6", part)),
                ["challenges"] = challenges.Challenges,
                ["challengeStates"] = challenges.States,
            };
        }
    }
}
