namespace Recount.Checks.Reading;

internal enum MarkKind
{
    Number,
    Share,
    Articles,
    Chapter,
    Region,
    Category,
    Other,
}

/// <summary>Words of a sentence that tell a number, or what a number can be of.</summary>
/// <param name="End">The character behind the last one.</param>
internal sealed record Mark(MarkKind Kind, int Start, int End)
{
    /// <summary>The articles, the chapter, the group or the category.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What the number can be.</summary>
    public Interval Usual { get; init; }

    /// <summary>What it can be with other roundings; of counts the same.</summary>
    public Interval Loose { get; init; }

    /// <summary>What is counted; null where the words do not say.</summary>
    public Counted? Unit { get; init; }

    /// <summary>The words of the number.</summary>
    public string Said { get; init; } = "";

    /// <summary>Whether it stands in brackets.</summary>
    public bool IsInBrackets { get; init; }
}
