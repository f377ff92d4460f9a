using Recount.Convention;

namespace Recount.Extraction.Outlines;

/// <summary>A document as its headings divide it.</summary>
/// <param name="Preamble">What stands before the first heading: masthead, contents, in some documents the State's name.</param>
/// <param name="Sections">In reading order, headings without text included.</param>
internal sealed record Outline(IReadOnlyList<Passage> Preamble, IReadOnlyList<Section> Sections)
{
    /// <summary>Sections with findings of one kind.</summary>
    public IEnumerable<Section> Of(HeadingRole role) => Sections.Where(section => section.Role == role);

    /// <summary>The chapters of the Convention that headings name, in reading order.</summary>
    public IEnumerable<Chapter> Chapters => Sections.SelectMany(section => section.Chapters).Distinct();
}
