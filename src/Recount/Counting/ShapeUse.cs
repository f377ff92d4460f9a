using Recount.Findings;

namespace Recount.Counting;

/// <summary>What findings are to a question: many shapes have the same use, and a count asks for it instead of for them.</summary>
/// <param name="Kind">The kind of the findings.</param>
/// <param name="IsSelected">Whether they are of a kind that is asked for; if not, they are there for the measures of their kind.</param>
/// <param name="IsUnconfirmed">Whether nobody has confirmed them.</param>
/// <param name="Links">Their links that meet the filters.</param>
/// <param name="Category">Their primary category, where the question has to do with categories and they have one.</param>
/// <param name="FirstRow">Where their row parts begin among all.</param>
/// <param name="RowCount">In how many row parts each of them stands.</param>
internal readonly record struct ShapeUse(FindingKind Kind, bool IsSelected, bool IsUnconfirmed, int Links, string? Category, int FirstRow, int RowCount)
{
    /// <summary>Whether they stand in a row.</summary>
    public bool IsInRows => RowCount > 0;
}

/// <summary>A part of a row key that comes from findings, and how many links of a finding stand there.</summary>
internal readonly record struct UseRow(int Part, int Links);
