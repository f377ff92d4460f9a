using System.Globalization;
using Recount.Convention;
using Recount.Counting;
using Recount.Figures;

namespace Recount.Bench;

/// <summary>The same numbers as lines, from our figures, and from plain LINQ over the findings.</summary>
internal static class OwnFigures
{
    public static List<string> Lines(FigureSet figures)
    {
        var lines = new List<string>
        {
            Line("cycle", 1, figures.Cycle1.Needs, figures.Cycle1.Identifying, 0),
            Line("cycle", 2, figures.Cycle2.Needs, figures.Cycle2.Identifying, 0),
        };
        lines.AddRange(figures.Figure1.Select(row => Line("figure1", row.Category, row.Needs, 0, 0)));
        var states = figures.Figure5.Concat(figures.Figure6).ToDictionary(row => row.Provision, row => row.States);
        lines.AddRange(figures.Figure2.Select(row =>
            Line("figure2", row.Provision, row.Links, states[row.Provision], row.LinksSince ?? 0)));
        lines.AddRange(figures.Figure3.Index().Select(row => Line("figure3", row.Index, row.Item.Needs, row.Item.Identifying, 0)));
        lines.AddRange(figures.Figure4.Select(row => Line("figure4", row.Category, row.Needs, row.States, 0)));
        lines.AddRange(figures.Topics.Select(row => Line("topic", row.Key, row.Needs, row.States, 0)));
        lines.AddRange(figures.Chapters.Select(row =>
            Line("chapter", (int)Enum.Parse<Chapter>(row.Chapter), row.Needs, row.States, row.Links)));
        return Sorted(lines);
    }

    public static List<string> Linq(CountedRegister register, DateOnly asAt, DateOnly since)
    {
        var needs = register.Findings.Select(need => (Need: need, Review: register.Reviews[need.Review]))
            .Where(row => row.Review.Finalized <= asAt)
            .ToList();
        var second = needs.Where(row => row.Review.Cycle == 2).ToList();
        var links = second.SelectMany(row => row.Need.Provisions.Select(place => (place.Article, row.Need, row.Review))).ToList();
        var regions = register.States.ToDictionary(state => state.Code, state => state.Groups[0].Value);
        var lines = new List<string>();
        lines.AddRange(needs.GroupBy(row => row.Review.Cycle).Select(rows =>
            Line("cycle", rows.Key, rows.Count(), rows.Select(row => row.Review.State).Distinct().Count(), 0)));
        lines.AddRange(needs.Where(row => row.Review.Cycle == 1).GroupBy(row => row.Need.Categories[0]).Select(rows =>
            Line("figure1", rows.Key, rows.Count(), 0, 0)));
        lines.AddRange(links.GroupBy(link => link.Article).Select(rows => Line(
            "figure2",
            rows.Key,
            rows.Count(),
            rows.Select(row => row.Review.State).Distinct().Count(),
            rows.Count(row => row.Review.Finalized <= since))));
        lines.AddRange(second.GroupBy(row => regions[row.Review.State]).Select(rows => Line(
            "figure3",
            Mechanism.RegionalGroup.All.Index().First(group => group.Item.Code == rows.Key).Index,
            rows.Count(),
            rows.Select(row => row.Review.State).Distinct().Count(),
            0)));
        lines.AddRange(second.GroupBy(row => row.Need.Categories[0]).Select(rows =>
            Line("figure4", rows.Key, rows.Count(), rows.Select(row => row.Review.State).Distinct().Count(), 0)));
        foreach (var topic in Topic.All)
        {
            var of = links.Where(link => topic.Articles.Contains(link.Article)).ToList();
            lines.Add(Line(
                "topic",
                topic.Key,
                of.Select(link => link.Need.Id).Distinct().Count(),
                of.Select(link => link.Review.State).Distinct().Count(),
                0));
        }

        lines.AddRange(links.GroupBy(link => (int)ConventionText.ChapterOf(link.Article)).Select(rows => Line(
            "chapter",
            rows.Key,
            rows.Select(row => row.Need.Id).Distinct().Count(),
            rows.Select(row => row.Review.State).Distinct().Count(),
            rows.Count())));
        return Sorted(lines);
    }

    /// <summary>Rows of nothing are not what databases give.</summary>
    private static List<string> Sorted(List<string> lines) =>
        [.. lines.Where(line => !line.EndsWith(" 0 0 0", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Line(string figure, object key, long one, long two, long three) =>
        string.Create(CultureInfo.InvariantCulture, $"{figure} {key} {one} {two} {three}");
}
