using Recount.Convention;
using Recount.Findings;

namespace Recount.Register.Import.Workbook;

/// <summary>One coded row of an analyst's sheet, in our words; null where the sheet has no such column or an empty cell.</summary>
internal sealed record WorkbookRow
{
    public required int Line { get; init; }

    public required string State { get; init; }

    public required int Cycle { get; init; }

    public required FindingKind Kind { get; init; }

    public required string Text { get; init; }

    public string? Provisions { get; init; }

    public Scope? Scope { get; init; }

    public string? Categories { get; init; }

    public string? BetterFit { get; init; }

    public string? Tags { get; init; }

    public string? Priority { get; init; }
}
