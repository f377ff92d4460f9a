using Recount.Counting;
using Recount.Counting.Changes;
using Recount.Register.Exchange;

namespace Recount.App.Queries;

/// <summary>The sheet that says why the numbers changed: a line a row and measure, a column a cause; the parts add up.</summary>
internal static class ChangeSheet
{
    public static WorkbookSheet Of(ChangeAccount account, Query query)
    {
        string[] heads = [.. query.By.Select(dimension => dimension.Code), "measure"];
        string[] numbers = ["before", "now", "change", .. Enum.GetValues<ChangeCause>().Select(cause => cause.Code)];
        IReadOnlyList<WorkbookCell>[] rows =
        [
            [
                .. heads.Select(head => WorkbookCell.Of(head, CellRole.Heading)),
                .. numbers.Select(head => WorkbookCell.Of(head, CellRole.NumberHeading)),
            ],
            .. account.Rows.SelectMany(line => Lines(account, line, line.Keys.Select(key => key ?? QueryPrint.None), CellRole.Body)),
            [],
            .. Lines(account, account.Total, query.By.Select((_, at) => at == 0 ? "Total" : ""), CellRole.Total),
        ];
        return new WorkbookSheet("Change", rows) { Widths = QueryWorkbook.Widths(rows), HasHead = true };
    }

    private static IEnumerable<IReadOnlyList<WorkbookCell>> Lines(
        ChangeAccount account, ChangeLine line, IEnumerable<string> keys, CellRole role) =>
        account.Measures.Zip(line.Measures, (measure, parts) => (IReadOnlyList<WorkbookCell>)
        [
            .. keys.Select(key => WorkbookCell.Of(key, role)),
            WorkbookCell.Of(measure.Code, role),
            WorkbookCell.Of(parts.Before, CellUnit.Count, role),
            WorkbookCell.Of(parts.Now, CellUnit.Count, role),
            WorkbookCell.Of(parts.Now - parts.Before, CellUnit.CountChange, role),
            .. parts.Parts.Select(part => WorkbookCell.Of(part, CellUnit.CountChange, role)),
        ]);
}
