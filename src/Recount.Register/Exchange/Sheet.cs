namespace Recount.Register.Exchange;

/// <summary>A table of text as it came from a CSV, XLSX or JSON file; nothing in it is understood yet.</summary>
/// <param name="File">The file's name, for messages.</param>
/// <param name="Columns">The header row.</param>
public sealed record Sheet(string File, IReadOnlyList<string> Columns, IReadOnlyList<SheetRow> Rows);

/// <summary>A row under the header.</summary>
/// <param name="Line">Where a person finds it: line of the text file, row of the sheet, object of the array; from 1, the header included.</param>
/// <param name="Cells">As many as there are columns, trimmed.</param>
public sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

/// <summary>What became of a file: a table, or the reasons why it is none.</summary>
public sealed record SheetReading(Sheet? Sheet, IReadOnlyList<RowProblem> Problems);
