namespace Recount.Register.Exchange;

/// <summary>A cell of a workbook: text that stays text, a number that stays a number, or nothing.</summary>
/// <param name="Text">What it says; null where it holds a number or nothing.</param>
/// <param name="Number">What it holds; null where it says something or nothing.</param>
public readonly record struct WorkbookCell(string? Text, decimal? Number, CellUnit Unit, CellRole Role)
{
    /// <summary>A cell of text; never a formula, a number or a date, whatever it begins with.</summary>
    public static WorkbookCell Of(string? text, CellRole role = CellRole.Body) => new(text, null, CellUnit.Text, role);

    /// <summary>A cell of a number; null is an empty cell.</summary>
    public static WorkbookCell Of(decimal? number, CellUnit unit, CellRole role = CellRole.Body) => new(null, number, unit, role);
}

/// <summary>How the number in a cell is shown.</summary>
public enum CellUnit
{
    /// <summary>As the program that opens the workbook shows it.</summary>
    General,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A whole number with its sign.</summary>
    CountChange,

    /// <summary>In per cent: 49.15 is 49.15 per cent.</summary>
    PerCent,

    /// <summary>In whole per cent.</summary>
    WholePerCent,

    /// <summary>Percentage points with their sign.</summary>
    Points,

    /// <summary>A number with two decimals.</summary>
    Ratio,

    /// <summary>A number with two decimals and its sign.</summary>
    RatioChange,
}

/// <summary>What a cell is in its sheet.</summary>
public enum CellRole
{
    /// <summary>One of many.</summary>
    Body,

    /// <summary>The head of a column: bold.</summary>
    Heading,

    /// <summary>The head of a column of numbers: bold, on the right as they are.</summary>
    NumberHeading,

    /// <summary>In a row of totals: bold, under a line.</summary>
    Total,

    /// <summary>What stands beside names it: bold.</summary>
    Label,

    /// <summary>Sentences, over several lines where they are long.</summary>
    Prose,

    /// <summary>A word in the place of a number: on the right, in grey.</summary>
    Absent,
}
