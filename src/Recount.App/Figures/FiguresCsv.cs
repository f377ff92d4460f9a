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
        foreach (var cell in Cells(figures))
        {
            table.Add(cell.Figure, cell.Key, cell.Measure, cell.Value);
        }

        return table;
    }

    /// <summary>The same, with numbers as numbers.</summary>
    public static IReadOnlyList<FigureCell> Cells(FigureSet figures)
    {
        var table = new List<FigureCell>();
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
    private static void Of(List<FigureCell> table, FigureSet figures)
    {
        table.Add(new("figures", "", "asAt", Day(figures.AsAt)));
        table.Add(new("figures", "", "since", Day(figures.Since)));
        table.Add(new("figures", "", "revision", figures.Revision));
        table.Add(new("figures", "", "unconfirmed", figures.Unconfirmed));
    }

    private static void Cycles(List<FigureCell> table, string figure, CycleTotals first, Cycle2Totals second)
    {
        Add(table, figure, [first], _ => "1", Totals);
        Add(table, figure, [second], _ => "2", row => [.. Totals(row), ("links", row.Links)]);
        if (second.LinksElsewhere is { } elsewhere)
        {
            table.Add(new(figure, "2", "linksElsewhere", elsewhere));
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
        List<FigureCell> table,
        string figure,
        IReadOnlyList<T> rows,
        Func<T, string?> key,
        Func<T, (string Measure, object? Value)[]> cells)
    {
        foreach (var row in rows)
        {
            foreach (var (measure, value) in cells(row))
            {
                table.Add(new(figure, key(row), measure, value));
            }
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>One number of the figures, or what stands beside them, by the names of JSON.</summary>
/// <param name="Key">The row; null: States of no group.</param>
/// <param name="Value">A number, or text; null where there is none.</param>
internal sealed record FigureCell(string Figure, string? Key, string Measure, object? Value);
