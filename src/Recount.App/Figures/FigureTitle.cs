using System.Globalization;
using Recount.Counting;
using Recount.Figures;

namespace Recount.App.Figures;

/// <summary>What a part of the figures is called on the command line, and by which rule it counts.</summary>
/// <param name="Question">The question that gives the same numbers, and with <c>--explain</c> the findings behind each.</param>
internal sealed record FigureTitle(string Key, string Title, string Rule, string Question)
{
    public static IReadOnlyList<FigureTitle> All { get; } =
    [
        new("cycles", "Cycles",
            "Summaries finalized, distinct States with at least one need, distinct needs; links are pairs of a need and an article.",
            "--by cycle --measure needs,states,finalized"),
        new("change", "Change",
            "The difference of the two as-at views; identifying: States with a summary finalized in between that has needs, which no question asks for.",
            "--by cycle --measure needs,links,finalized"),
        new("figure1", "Figure I. Needs of cycle 1 by category",
            "Distinct needs by their primary category; per cent of all needs of the cycle.",
            "--by category --where cycle=1"),
        new("figure2", "Figure II. Growth of needs by article, cycle 2",
            "Links: a need under two articles stands in both bars, two paragraphs of one article are one link; general chapter V needs stand under 51.",
            "--by article --where cycle=2,chapter=II,chapter=V"),
        new("figure3", "Figure III. Cycle 2 by regional group",
            "States parties on the day, summaries finalized, distinct States with a need, distinct needs, by the State's group on the day.",
            "--by region --where cycle=2 --measure needs,states,finalized"),
        new("figure4", "Figure IV. Needs of cycle 2 by category",
            "Distinct needs by their primary category; per cent of all needs of the cycle; distinct States that have such a need.",
            "--by category --where cycle=2"),
        new("figure5", "Figure V. Needs and States by article, chapter II",
            "Needs that name the article, and distinct States that have one; a need under two articles stands in both rows.",
            "--by article --where cycle=2,chapter=II"),
        new("figure6", "Figure VI. Needs and States by article, chapter V",
            "As Figure V; general chapter V needs stand under article 51.",
            "--by article --where cycle=2,chapter=V"),
        new("topics", "Topics",
            "Distinct needs and distinct States over the articles of the topic; a narrower one is asked for with --where topic=7+8 and the like.",
            "--by topic --where cycle=2"),
        new("chapters", "Chapters of cycle 2",
            "Distinct needs that touch the chapter; a need under articles 14 and 52 is in both.",
            "--by chapter --where cycle=2,chapter=II,chapter=V"),
    ];

    /// <summary>The whole command that explains each number of it.</summary>
    public string Command(FigureRequest request, int revision) => string.Create(
        CultureInfo.InvariantCulture,
        $"recount query {Question} --as-at {request.AsAt:yyyy-MM-dd} --revision {revision}")
        + (request.Since is { } since ? string.Create(CultureInfo.InvariantCulture, $" --since {since:yyyy-MM-dd}") : "")
        + (request.View == RegisterView.Public ? " --public" : "")
        + (request.Fit == ProvisionFit.Better ? " --fit better" : "")
        + " --explain";

    public static FigureTitle Of(string key) => All.Single(title => title.Key == key);
}
