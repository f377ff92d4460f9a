namespace Recount.Register.Exchange;

/// <summary>The first sheet of an XLSX workbook.</summary>
internal static class XlsxSheet
{
    public static SheetReading Read(Stream content, string file) =>
        new(null, [new RowProblem(file, 0, null, $"a workbook of {content.Length} bytes", "a CSV file")]);
}
