using System.Globalization;
using Recount.App.Shared;
using Recount.Figures;

namespace Recount.App.Figures;

/// <summary>The figures as tables for people, each with its counting rule.</summary>
internal static class FiguresPrint
{
    public static void Write(FigureSet figures, FigureRequest request, IReadOnlyList<string> reconciliations, bool explain, TextWriter output)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"As at {figures.AsAt:yyyy-MM-dd}, {(figures.Since is { } since ? $"since {since:yyyy-MM-dd}, " : "")}"
            + $"{request.View.ToString().ToLowerInvariant()} view, {request.Fit.ToString().ToLowerInvariant()} provisions, "
            + $"revision {figures.Revision}; needs that nobody has confirmed yet: {figures.Unconfirmed}."));
        foreach (var sentence in reconciliations)
        {
            output.WriteLine(sentence);
        }

        foreach (var title in FigureTitle.All)
        {
            if (Table(figures, title.Key) is { } table)
            {
                output.WriteLine();
                output.WriteLine(title.Title);
                output.WriteLine(title.Rule);
                if (explain)
                {
                    output.WriteLine($"Behind each number: {title.Command(request, figures.Revision)}");
                }

                table.WriteTable(output);
            }
        }
    }

    private static TextTable? Table(FigureSet figures, string key) => key switch
    {
        "cycles" => Cycles(figures.Cycle1, figures.Cycle2),
        "change" => figures is { Cycle1Change: { } first, Cycle2Change: { } second } ? Cycles(first, second) : null,
        "figure1" => Rows(["category", "needs", "percent"], figures.Figure1, row => [row.Category, row.Needs, row.Percent]),
        "figure2" => figures.Since is null
            ? Rows(["provision", "links"], figures.Figure2, row => [row.Provision, row.Links])
            : Rows(
                ["provision", "links since", "increase", "links"],
                figures.Figure2,
                row => [row.Provision, row.LinksSince, row.Increase, row.Links]),
        "figure3" => Rows(
            ["regional group", "States parties", "finalized", "identifying", "needs"],
            figures.Figure3,
            row => [row.Region ?? "(none)", row.StatesParties, row.Finalized, row.Identifying, row.Needs]),
        "figure4" => Rows(
            ["category", "needs", "percent", "States"],
            figures.Figure4,
            row => [row.Category, row.Needs, row.Percent, row.States]),
        "figure5" => Articles(figures.Figure5),
        "figure6" => Articles(figures.Figure6),
        "topics" => Rows(["topic", "needs", "States"], figures.Topics, row => [row.Key, row.Needs, row.States]),
        _ => Rows(
            ["chapter", "needs", "links", "States"],
            figures.Chapters,
            row => [row.Chapter, row.Needs, row.Links, row.States]),
    };

    private static TextTable Cycles(CycleTotals first, Cycle2Totals second)
    {
        var table = new TextTable("cycle", "finalized", "identifying", "needs", "links", "links elsewhere");
        table.Add(1, first.Finalized, first.Identifying, first.Needs, null, null);
        table.Add(2, second.Finalized, second.Identifying, second.Needs, second.Links, second.LinksElsewhere);
        return table;
    }

    private static TextTable Articles(IReadOnlyList<ArticleRow> rows) =>
        Rows(["provision", "States", "needs"], rows, row => [row.Provision, row.States, row.Needs]);

    private static TextTable Rows<T>(string[] headings, IReadOnlyList<T> rows, Func<T, object?[]> cells)
    {
        var table = new TextTable(headings);
        foreach (var row in rows)
        {
            table.Add(cells(row));
        }

        return table;
    }
}
