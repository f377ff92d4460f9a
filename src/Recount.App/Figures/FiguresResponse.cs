using System.Text.Json.Serialization;
using Recount.Figures;

namespace Recount.App.Figures;

/// <summary>The figures on the wire; names and order are the contract's.</summary>
internal sealed record FiguresResponse(
    DateOnly AsAt,
    DateOnly? Since,
    int Revision,
    int Unconfirmed,
    ByCycle<Cycle2Response> Cycles,
    ByCycle<Cycle2Change>? Change,
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

    /// <summary>The commands that explain each number, by figure; absent unless asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Questions { get; init; }

    public static FiguresResponse From(
        FigureSet figures, FigureRequest request, IReadOnlyList<string> reconciliations, bool explain) => new(
        figures.AsAt,
        figures.Since,
        figures.Revision,
        figures.Unconfirmed,
        new ByCycle<Cycle2Response>(figures.Cycle1, Cycle2Response.From(figures.Cycle2)),
        figures is { Cycle1Change: { } first, Cycle2Change: { } second } ? new ByCycle<Cycle2Change>(first, Cycle2Change.From(second))
            : null,
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
            Questions = explain ? FigureTitle.All.ToDictionary(title => title.Key, title => title.Command(request, figures.Revision)) : null,
            Rules = explain ? FigureTitle.All.ToDictionary(title => title.Key, title => title.Rule) : null,
        };
}

/// <summary>Both cycles, each under its number.</summary>
internal sealed record ByCycle<T>(
    [property: JsonPropertyName("1")] CycleTotals First,
    [property: JsonPropertyName("2")] T Second);

/// <summary>Cycle 2 as at the day.</summary>
internal sealed record Cycle2Response(int Finalized, int Identifying, int Needs, int Links, int? LinksElsewhere)
{
    public static Cycle2Response From(Cycle2Totals totals) =>
        new(totals.Finalized, totals.Identifying, totals.Needs, totals.Links, totals.LinksElsewhere);
}

/// <summary>What came to cycle 2; a change has no links elsewhere.</summary>
internal sealed record Cycle2Change(int Finalized, int Identifying, int Needs, int Links)
{
    public static Cycle2Change From(Cycle2Totals change) =>
        new(change.Finalized, change.Identifying, change.Needs, change.Links);
}
