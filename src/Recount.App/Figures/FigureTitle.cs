namespace Recount.App.Figures;

/// <summary>What a part of the figures is called on the command line, and by which rule it counts.</summary>
internal sealed record FigureTitle(string Key, string Title, string Rule)
{
    public static IReadOnlyList<FigureTitle> All { get; } =
    [
        new("cycles", "Cycles",
            "Summaries finalized, distinct States with at least one need, distinct needs; links are pairs of a need and an article."),
        new("change", "Change",
            "The difference of the two as-at views; identifying: States with a summary finalized in between that has needs."),
        new("figure1", "Figure I. Needs of cycle 1 by category",
            "Distinct needs by their primary category; per cent of all needs of the cycle."),
        new("figure2", "Figure II. Growth of needs by article, cycle 2",
            "Links: a need under two articles stands in both bars, two paragraphs of one article are one link; general chapter V needs stand under 51."),
        new("figure3", "Figure III. Cycle 2 by regional group",
            "States parties on the day, summaries finalized, distinct States with a need, distinct needs, by the State's group on the day."),
        new("figure4", "Figure IV. Needs of cycle 2 by category",
            "Distinct needs by their primary category; per cent of all needs of the cycle; distinct States that have such a need."),
        new("figure5", "Figure V. Needs and States by article, chapter II",
            "Needs that name the article, and distinct States that have one; a need under two articles stands in both rows."),
        new("figure6", "Figure VI. Needs and States by article, chapter V",
            "As Figure V; general chapter V needs stand under article 51."),
        new("topics", "Topics",
            "Distinct needs and distinct States over the articles of the topic."),
        new("chapters", "Chapters of cycle 2",
            "Distinct needs that touch the chapter; a need under articles 14 and 52 is in both."),
    ];

    public static FigureTitle Of(string key) => All.Single(title => title.Key == key);
}
