using Recount.Convention;

namespace Recount.Extraction.Outlines;

/// <summary>A heading of an executive summary, where it stands and what it opens.</summary>
internal sealed record Heading
{
    /// <summary>What it opens.</summary>
    public required HeadingRole Role { get; init; }

    /// <summary>The chapters it names, by number or title.</summary>
    public required IReadOnlyList<Chapter> Chapters { get; init; }

    /// <summary>How it names them.</summary>
    public required HeadingWording.Naming ChapterNaming { get; init; }

    /// <summary>Whether its words open a section only where they stand alone, such as "Recommendations".</summary>
    public required bool IsShort { get; init; }

    /// <summary>Its number as printed, without the last full stop; null without one.</summary>
    public required string? Number { get; init; }

    /// <summary>Its words, without the number.</summary>
    public required string Title { get; init; }

    /// <summary>1 for <c>2.</c>, 2 for <c>2.4</c>; 0 where it has no such number.</summary>
    public required int Depth { get; init; }

    /// <summary>The level that style or layout gives it; null without one.</summary>
    public required int? Level { get; init; }

    /// <summary>The paragraph it stands in.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The last paragraph that belongs to it.</summary>
    public required int LastParagraph { get; init; }

    /// <summary>Where the text after it begins in that paragraph; null where nothing of the paragraph is left.</summary>
    public int? BodyStart { get; init; }

    /// <summary>The name that findings carry as their section.</summary>
    public string Name => Number ?? Title;

    /// <summary>Whether this one stands above another, or beside it; null where neither numbers nor levels tell.</summary>
    public bool? IsAtLeast(Heading other)
    {
        if (Depth > 0 && other.Depth > 0)
        {
            return Depth <= other.Depth;
        }

        return Level is { } mine && other.Level is { } theirs ? mine <= theirs : null;
    }
}
