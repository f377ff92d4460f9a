namespace Recount.Register.Import.Workbook;

/// <summary>A place where an analyst's sheet and the register do not say the same.</summary>
/// <param name="Code"><c>row-without-sentence</c>, <c>sentence-without-row</c> or <c>difference</c>.</param>
/// <param name="Line">Of the sheet; null for a sentence without a row.</param>
/// <param name="Finding">The register's id; null for a row without a sentence.</param>
/// <param name="Field">The column that differs.</param>
public sealed record WorkbookRemark(
    string Code, int? Line, string State, int Cycle, string? Finding, string? Field, string? Ours, string? Theirs, string Text);
