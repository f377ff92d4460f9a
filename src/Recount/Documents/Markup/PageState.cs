namespace Recount.Documents.Markup;

/// <summary>What the elements around a text say about it.</summary>
internal sealed record PageState
{
    public bool IsEmphasized { get; init; }

    public int? HeadingLevel { get; init; }

    /// <summary>Lists within each other; 0 outside lists.</summary>
    public int ListDepth { get; init; }

    public TableCell? Cell { get; init; }

    public PageState With(bool? emphasis) => emphasis is { } set && set != IsEmphasized ? this with { IsEmphasized = set } : this;
}
