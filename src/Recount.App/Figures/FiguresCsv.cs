using System.Globalization;
using Recount.App.Shared;
using Recount.Figures;

namespace Recount.App.Figures;

/// <summary>The figures as rows of <c>figure,key,measure,value</c>, with the names that JSON has.</summary>
internal static class FiguresCsv
{
    public static TextTable Of(FigureSet figures)
    {
        var table = new TextTable("figure", "key", "measure", "value");
        Cycles(table, "cycles", figures.Cycle1, figures.Cycle2);
        if (figures is { Cycle1Change: { } first, Cycle2Change: { } second })
        {
            Cycles(table, "change", first, second);
        }

        Add(table, "figure1", figures.Figure1, row => row.Category, row => [("needs", row.Needs), ("percent", row.Percent)]);
        Add(
            table,
            "figure2",
            figures.Figure2,
            row => row.Provision,
            row => [("linksSince", row.LinksSince), ("increase", row.Increase), ("links", row.Links)]);
        Add(table, "figure3", figures.Figure3, row => row.Region, Region);
        Add(
            table,
            "figure4",
            figures.Figure4,
            row => row.Category,
            row => [("needs", row.Needs), ("percent", row.Percent), ("states", row.States)]);
        Add(table, "figure5", figures.Figure5, row => row.Provision, row => [("states", row.States), ("needs", row.Needs)]);
        Add(table, "figure6", figures.Figure6, row => row.Provision, row => [("states", row.States), ("needs", row.Needs)]);
        Add(table, "topics", figures.Topics, row => row.Key, row => [("needs", row.Needs), ("states", row.States)]);
        Add(
            table,
            "chapters",
            figures.Chapters,
            row => row.Chapter,
            row => [("needs", row.Needs), ("links", row.Links), ("states", row.States)]);
        Of(table, figures);
        return table;
    }

    /// <summary>What stands beside the figures in JSON: a figure of its own, without a key.</summary>
    private static void Of(TextTable table, FigureSet figures)
    {
        table.Add("figures", "", "asAt", Day(figures.AsAt));
        table.Add("figures", "", "since", Day(figures.Since));
        table.Add("figures", "", "revision", figures.Revision);
        table.Add("figures", "", "unconfirmed", figures.Unconfirmed);
    }

    private static void Cycles(TextTable table, string figure, CycleTotals first, Cycle2Totals second)
    {
        Add(table, figure, [first], _ => "1", Totals);
        Add(table, figure, [second], _ => "2", row => [.. Totals(row), ("links", row.Links)]);
        if (second.LinksElsewhere is { } elsewhere)
        {
            table.Add(figure, "2", "linksElsewhere", elsewhere);
        }
    }

    private static (string Measure, object? Value)[] Totals(CycleTotals totals) =>
        [("finalized", totals.Finalized), ("identifying", totals.Identifying), ("needs", totals.Needs)];

    private static (string Measure, object? Value)[] Region(Figure3Row row) =>
    [
        ("statesParties", row.StatesParties),
        ("finalized", row.Finalized),
        ("identifying", row.Identifying),
        ("needs", row.Needs),
    ];

    private static void Add<T>(
        TextTable table,
        string figure,
        IReadOnlyList<T> rows,
        Func<T, string?> key,
        Func<T, (string Measure, object? Value)[]> cells)
    {
        foreach (var row in rows)
        {
            foreach (var (measure, value) in cells(row))
            {
                table.Add(figure, key(row), measure, value);
            }
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
