using Recount.Convention;
using Recount.Counting;
using Recount.Figures;

namespace Recount.Notes;

/// <summary>The six figures of the note, in its language.</summary>
internal static class NoteFigures
{
    public static IReadOnlyList<ChartSpec> Of(NoteFacts facts, NoteNames names, NoteWords words)
    {
        var figures = facts.Figures;
        ChartSpec[] all =
        [
            Categories("figure1", words.Word("figure1Title", words.Numbers.Figures(figures.Cycle1.Identifying)), facts, words,
                figures.Cycle1.Needs, [.. figures.Figure1.Select(row => (names.Category(1, row.Category), row.Needs, row.Percent))]),
            Growth(figures, words),
            Regions(figures, names, words),
            Categories("figure4", words.Word("figure4Title", words.Numbers.Figures(figures.Cycle2.Identifying)), facts, words,
                figures.Cycle2.Needs, [.. figures.Figure4.Select(row => (names.Category(2, row.Category), row.Needs, row.Percent))]),
            Articles("figure5", figures.Figure5, figures, words),
            Articles("figure6", figures.Figure6, figures, words),
        ];
        return [.. all.Where(chart => IsTreated(chart.Key, facts))];
    }

    private static bool IsTreated(string key, NoteFacts facts) => key switch
    {
        "figure1" => facts.Figures.Cycle1.Needs > 0 && facts.Chapters.Any(chapter => chapter is Chapter.III or Chapter.IV),
        "figure5" => facts.Chapters.Contains(Chapter.II) && facts.Figures.Figure5.Any(row => row.Needs > 0),
        "figure6" => facts.Chapters.Contains(Chapter.V) && facts.Figures.Figure6.Any(row => row.Needs > 0),
        _ => facts.Figures.Cycle2.Needs > 0 && facts.Chapters.Any(chapter => chapter is Chapter.II or Chapter.V),
    };

    /// <summary>Shares stand beside the numbers, and a note says how they are rounded.</summary>
    private static ChartSpec Categories(
        string key, string title, NoteFacts facts, NoteWords words, int needs, IReadOnlyList<(string Name, int Needs, decimal? Percent)> rows)
    {
        var together = facts.Rounding == NoteRounding.LargestRemainder ? Ratio.LargestRemainder([.. rows.Select(row => (long)row.Needs)], needs) : null;
        return Spec(words, key, ChartKind.Bars, title, [.. rows.Select(row => Capital(row.Name))],
            new ChartSeries(
                words.Word("needs"),
                [.. rows.Select(row => (int?)row.Needs)],
                [.. rows.Select((row, at) => Label(row.Needs, together?[at] ?? row.Percent, words))])) with
        {
            Footnotes = [words.Word(together is null ? "roundedNearest" : "roundedTogether")],
        };
    }

    private static ChartSpec Growth(FigureSet figures, NoteWords words)
    {
        var rows = figures.Figure2;
        var labels = rows.Select(row => Place(row.Provision, words)).ToArray();
        if (figures.Since is not { } since)
        {
            return Spec(words, "figure2", ChartKind.Columns, words.Word("figure2TitleNoSince"), labels,
                new ChartSeries(words.Word("needs"), [.. rows.Select(row => (int?)row.Links)]));
        }

        return Spec(words, "figure2", ChartKind.StackedColumns,
            words.Word("figure2Title", words.DayOf(since), words.DayOf(figures.AsAt)), labels,
            new ChartSeries(words.Word("needsSince", words.DayOf(since)), [.. rows.Select(row => row.LinksSince)]),
            new ChartSeries(words.Word("increase", words.DayOf(figures.AsAt)), [.. rows.Select(row => row.Increase)])) with
        {
            Total = words.Word("total", words.DayOf(figures.AsAt)),
        };
    }

    private static ChartSpec Regions(FigureSet figures, NoteNames names, NoteWords words)
    {
        var rows = figures.Figure3;
        return Spec(words, "figure3", ChartKind.Columns, words.Word("figure3Title"),
            [.. rows.Select(row => row.Region is { } region ? names.Region(region) : words.Word("noGroup"))],
            new ChartSeries(words.Word("statesParties"), [.. rows.Select(row => (int?)row.StatesParties)]),
            new ChartSeries(words.Word("finalized"), [.. rows.Select(row => (int?)row.Finalized)]),
            new ChartSeries(words.Word("identifying"), [.. rows.Select(row => (int?)row.Identifying)]));
    }

    private static ChartSpec Articles(string key, IReadOnlyList<ArticleRow> rows, FigureSet figures, NoteWords words)
    {
        var several = words.Word("severalArticles", words.Numbers.Figures(figures.Cycle2.Links), words.Numbers.Figures(figures.Cycle2.Needs));
        return Spec(words, key, ChartKind.Columns, words.Word($"{key}Title"), [.. rows.Select(row => Place(row.Provision, words))],
            new ChartSeries(words.Word("states"), [.. rows.Select(row => (int?)row.States)]),
            new ChartSeries(words.Word("needs"), [.. rows.Select(row => (int?)row.Needs)])) with
        {
            Footnotes = [words.Word(key == "figure6" ? "generalV" : "generalII"), several],
        };
    }

    private static ChartSpec Spec(
        NoteWords words, string key, ChartKind kind, string title, IReadOnlyList<string> categories, params ChartSeries[] series) => new()
        {
            Key = key,
            Kind = kind,
            Title = title,
            Categories = categories,
            Series = series,
            AlternativeText = words.Word("alternative", title, string.Join(words.Word("betweenSeries"), series.Select(one =>
                words.Word("alternativeSeries", one.Name, string.Join(words.Word("betweenValues"), categories.Zip(one.Values, (label, value) =>
                    words.Word("alternativeValue", label, words.Numbers.Figures((int)(value ?? 0))))))))),
        };

    private static string Place(string provision, NoteWords words) =>
        Provision.TryParse(provision, out _) ? provision : words.General;

    private static string Label(int needs, decimal? percent, NoteWords words) =>
        words.Word("needsAndPercent", words.Numbers.Figures(needs), Math.Round(percent ?? 0, MidpointRounding.AwayFromZero));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
