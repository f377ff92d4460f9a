namespace Recount.Register.Import;

/// <summary>What a table holds.</summary>
public enum ImportKind
{
    States,
    Reviews,
    Findings,
    Groups,
    Workbook,
}
