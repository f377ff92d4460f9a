using System.Globalization;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Figures;
using Recount.Register.Exchange;

namespace Recount.App.Figures;

/// <summary>The figures as a workbook: a sheet each with numbers as numbers, and one that says what they are.</summary>
internal static class FiguresWorkbook
{
    private const int KeyWidth = 26;
    private const int LabelWidth = 56;
    private const int NumberWidth = 14;

    /// <param name="specs">The figures with their labels in words, in the language that was asked for.</param>
    public static IReadOnlyList<WorkbookSheet> Of(Snapshot snapshot, FigureRequest request, FigureSet figures, IReadOnlyList<ChartSpec> specs)
    {
        var cells = FiguresCsv.Cells(figures).ToLookup(cell => cell.Figure);
        var sheets = FigureTitle.All
            .Where(title => cells[title.Key].Any())
            .Select(title => (Title: title, Sheet: Data(title, [.. cells[title.Key]], specs.FirstOrDefault(spec => spec.Key == title.Key))))
            .ToArray();
        return [About(snapshot, request, figures, sheets.Select(sheet => sheet.Title)), .. sheets.Select(sheet => sheet.Sheet)];
    }

    private static WorkbookSheet Data(FigureTitle title, FigureCell[] cells, ChartSpec? spec)
    {
        string[] measures = [.. cells.Select(cell => cell.Measure).Distinct()];
        var rows = cells.GroupBy(cell => cell.Key ?? "").ToArray();
        var labels = spec?.Categories.Count == rows.Length ? spec.Categories : null;
        IReadOnlyList<WorkbookCell> head =
        [
            WorkbookCell.Of("key", CellRole.Heading),
            .. labels is null ? [] : new[] { WorkbookCell.Of("label", CellRole.Heading) },
            .. measures.Select(measure => WorkbookCell.Of(measure, CellRole.NumberHeading)),
        ];
        return new WorkbookSheet(SheetName(title), rows.Select((row, at) => (IReadOnlyList<WorkbookCell>)
        [
            Key(row.Key),
            .. labels is null ? [] : new[] { WorkbookCell.Of(labels[at]) },
            .. measures.Select(measure => Number(measure, row.FirstOrDefault(cell => cell.Measure == measure)?.Value)),
        ]).Prepend(head))
        {
            Widths = [KeyWidth, .. labels is null ? [] : new[] { LabelWidth }, .. measures.Select(_ => NumberWidth)],
            HasHead = true,
        };
    }

    /// <summary>The head of its title: <c>Figure IV</c>.</summary>
    private static string SheetName(FigureTitle title) => title.Title.Split('.')[0];

    private static WorkbookCell Key(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? WorkbookCell.Of(number, CellUnit.General)
        : WorkbookCell.Of(key);

    private static WorkbookCell Number(string measure, object? value) => WorkbookCell.Of(
        value is null ? null : Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        measure == "percent" ? CellUnit.PerCent : CellUnit.Count);

    private static WorkbookSheet About(Snapshot snapshot, FigureRequest request, FigureSet figures, IEnumerable<FigureTitle> titles) => AboutPage.Of(
        [
            ("Figures", "The six figures of the note, its topics and chapters"),
            ("As at", Day(figures.AsAt)),
            ("Earlier day", figures.Since is { } since ? Day(since) : "None"),
            ("Revision", figures.Revision.ToString(CultureInfo.InvariantCulture)),
            ("View", QueryWords.Capital(QueryWords.Of(request.View))),
            ("Provisions", QueryWords.Capital(QueryWords.Of(request.Fit))),
            ("Needs nobody has confirmed", figures.Unconfirmed.ToString(CultureInfo.InvariantCulture)),
            .. titles.SelectMany(title => new[]
            {
                ($"Rule: {SheetName(title)}", $"{title.Title}. {title.Rule}"),
                ($"Behind it: {SheetName(title)}", title.Command(request, figures.Revision)),
            }),
            .. Reconciliation.Of(snapshot, request, figures).Select(sentence => ("Reconciliation", sentence)),
        ],
        snapshot);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
