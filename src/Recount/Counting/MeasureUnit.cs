namespace Recount.Counting;

/// <summary>What the numbers of a measure are in; numbers of two units share no axis.</summary>
public enum MeasureUnit
{
    /// <summary>Whole numbers of needs, States, summaries.</summary>
    Count,

    /// <summary>Per cent.</summary>
    PerCent,

    /// <summary>Percentage points, of a change.</summary>
    Points,

    /// <summary>Needs per State.</summary>
    Ratio,
}
