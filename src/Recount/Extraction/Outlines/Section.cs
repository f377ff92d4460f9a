using Recount.Convention;

namespace Recount.Extraction.Outlines;

/// <summary>What stands under one heading.</summary>
internal sealed record Section
{
    /// <summary>What it is about.</summary>
    public required HeadingRole Role { get; init; }

    /// <summary>Its chapter, or both; empty where neither heading nor place tells.</summary>
    public required IReadOnlyList<Chapter> Chapters { get; init; }

    /// <summary>The heading that opened it.</summary>
    public required Heading Heading { get; init; }

    /// <summary>Whether its chapter is that of the heading above, not of its own words.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Its text in reading order, without empty paragraphs.</summary>
    public List<Passage> Passages { get; } = [];

    /// <summary>Whether it holds findings.</summary>
    public bool IsTopical => Role is HeadingRole.GoodPractices or HeadingRole.Challenges or HeadingRole.Needs;

    /// <summary>The chapter of a finding that names none; null in a section for both.</summary>
    public Chapter? Chapter => Chapters is [var only] ? only : null;

    /// <summary>The same section with other chapters.</summary>
    public Section Under(IReadOnlyList<Chapter> chapters)
    {
        var copy = new Section { Role = Role, Chapters = chapters, Heading = Heading, IsInherited = IsInherited };
        copy.Passages.AddRange(Passages);
        return copy;
    }
}
