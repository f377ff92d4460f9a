using System.Text.Json.Serialization;
using Recount.Figures;

namespace Recount.App.Figures;

/// <summary>The figures on the wire; names and order are the contract's.</summary>
internal sealed record FiguresResponse(
    DateOnly AsAt,
    DateOnly? Since,
    int Revision,
    int Unconfirmed,
    IReadOnlyDictionary<string, object> Cycles,
    IReadOnlyDictionary<string, object>? Change,
    IReadOnlyList<Figure1Row> Figure1,
    IReadOnlyList<Figure2Row> Figure2,
    IReadOnlyList<Figure3Row> Figure3,
    IReadOnlyList<Figure4Row> Figure4,
    IReadOnlyList<ArticleRow> Figure5,
    IReadOnlyList<ArticleRow> Figure6,
    IReadOnlyList<TopicRow> Topics,
    IReadOnlyList<ChapterRow> Chapters,
    string View,
    string Fit,
    IReadOnlyList<string> Reconciliations)
{
    /// <summary>The counting rules, by figure; absent unless asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Rules { get; init; }

    public static FiguresResponse From(
        FigureSet figures, FigureRequest request, IReadOnlyList<string> reconciliations, bool explain) => new(
        figures.AsAt,
        figures.Since,
        figures.Revision,
        figures.Unconfirmed,
        ByCycle(figures.Cycle1, Totals2.From(figures.Cycle2)),
        figures is { Cycle1Change: { } first, Cycle2Change: { } second } ? ByCycle(first, Change2.From(second)) : null,
        figures.Figure1,
        figures.Figure2,
        figures.Figure3,
        figures.Figure4,
        figures.Figure5,
        figures.Figure6,
        figures.Topics,
        figures.Chapters,
        request.View.ToString().ToLowerInvariant(),
        request.Fit.ToString().ToLowerInvariant(),
        reconciliations)
        {
            Rules = explain ? FigureTitle.All.ToDictionary(title => title.Key, title => title.Rule) : null,
        };

    private static Dictionary<string, object> ByCycle(object first, object second) => new() { ["1"] = first, ["2"] = second };

    private sealed record Totals2(int Finalized, int Identifying, int Needs, int Links, int? LinksElsewhere)
    {
        public static Totals2 From(Cycle2Totals totals) =>
            new(totals.Finalized, totals.Identifying, totals.Needs, totals.Links, totals.LinksElsewhere);
    }

    /// <summary>A change has no links elsewhere.</summary>
    private sealed record Change2(int Finalized, int Identifying, int Needs, int Links)
    {
        public static Change2 From(Cycle2Totals change) =>
            new(change.Finalized, change.Identifying, change.Needs, change.Links);
    }
}
