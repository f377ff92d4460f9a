using System.Globalization;
using Recount.Counting;
using Recount.Register.Exchange;

namespace Recount.App.Queries;

/// <summary>An answer as a workbook: the rows with numbers as numbers, what was asked and how it counts, and what stands behind it.</summary>
internal static class QueryWorkbook
{
    private const string Hidden = "hidden";
    private const int Narrowest = 10;
    private const int Widest = 60;
    private const int Breathing = 2;

    /// <summary>The sheets <c>Data</c> and <c>About</c>; where it is explained also <c>Findings</c>, and <c>Change</c> where there is one.</summary>
    /// <exception cref="RecountException">More findings stand behind it than a sheet has rows.</exception>
    public static IReadOnlyList<WorkbookSheet> Of(QueryAnswer answer)
    {
        var query = answer.Result.Query;
        return
        [
            Data(answer),
            AboutSheet.Of(answer),
            .. query.Explain ? [FindingsSheet.Of(answer)] : Array.Empty<WorkbookSheet>(),
            .. answer.Account is { } account ? [ChangeSheet.Of(account, query)] : Array.Empty<WorkbookSheet>(),
        ];
    }

    /// <summary>The heads of the columns that say what a row is.</summary>
    internal static IEnumerable<string> KeyHeads(Query query) =>
        query.By.Select(dimension => dimension.Code).Concat(query.By.Contains(Dimension.State) ? ["name"] : []);

    /// <summary>What a row is, a cell each: cycles and years as numbers, States with code and name.</summary>
    internal static IEnumerable<WorkbookCell> Keys(QueryAnswer answer, QueryRow row)
    {
        var query = answer.Result.Query;
        return query.By.Zip(row.Keys, Key)
            .Concat(query.By.Contains(Dimension.State) ? [WorkbookCell.Of(answer.Snapshot.NameOf(query, row))] : []);
    }

    /// <summary>Columns as wide as what stands in them, within reason.</summary>
    internal static IReadOnlyList<int> Widths(IReadOnlyList<IReadOnlyList<WorkbookCell>> rows) =>
    [
        .. rows[0].Select((_, column) => Math.Clamp(
            rows.Where(row => column < row.Count).Max(row => Length(row[column])) + Breathing, Narrowest, Widest)),
    ];

    private static WorkbookSheet Data(QueryAnswer answer)
    {
        var result = answer.Result;
        var query = result.Query;
        IReadOnlyList<WorkbookCell>[] rows =
        [
            [
                .. KeyHeads(query).Select(head => WorkbookCell.Of(head, CellRole.Heading)),
                .. query.Measures.Select(measure => WorkbookCell.Of(measure.Code, CellRole.NumberHeading)),
            ],
            .. result.Rows.Select(row => Row(answer, row)),
            [],
            Total(result),
        ];
        return new WorkbookSheet("Data", rows) { Widths = Widths(rows), HasHead = true };
    }

    private static IReadOnlyList<WorkbookCell> Row(QueryAnswer answer, QueryRow row) =>
    [
        .. Keys(answer, row),
        .. answer.Result.Query.Measures.Zip(row.Values, (measure, value) => row.IsHidden
            ? WorkbookCell.Of(Hidden, CellRole.Absent)
            : WorkbookCell.Of(value, Unit(measure))),
    ];

    private static IReadOnlyList<WorkbookCell> Total(QueryResult result)
    {
        var keys = KeyHeads(result.Query).Select((_, at) => WorkbookCell.Of(at == 0 ? "Total" : null, CellRole.Total));
        var values = result.Query.Measures.Select(measure => result.HidesTotals
            ? WorkbookCell.Of(Hidden, CellRole.Total)
            : WorkbookCell.Of(result.Totals.First(total => total.Measure == measure).Value, Unit(measure), CellRole.Total));
        return [.. keys, .. values];
    }

    private static WorkbookCell Key(Dimension dimension, string? key) => key is null ? WorkbookCell.Of(QueryPrint.None)
        : dimension is Dimension.Cycle or Dimension.Year ? WorkbookCell.Of(int.Parse(key, CultureInfo.InvariantCulture), CellUnit.General)
        : WorkbookCell.Of(key);

    private static CellUnit Unit(QueryMeasure measure) => measure.Unit switch
    {
        MeasureUnit.Count => measure.IsChange ? CellUnit.CountChange : CellUnit.Count,
        MeasureUnit.PerCent => measure.Measure is Measure.ShareNearest or Measure.ShareRemainder ? CellUnit.WholePerCent : CellUnit.PerCent,
        MeasureUnit.Points => CellUnit.Points,
        MeasureUnit.Ratio => measure.IsChange ? CellUnit.RatioChange : CellUnit.Ratio,
    };

    private static int Length(WorkbookCell cell) => cell.Text?.Length
        ?? cell.Number?.ToString("+#,##0.00 points", CultureInfo.InvariantCulture).Length
        ?? 0;
}
