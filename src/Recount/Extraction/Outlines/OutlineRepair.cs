using Recount.Convention;

namespace Recount.Extraction.Outlines;

/// <summary>What only the whole outline tells: sections for both chapters, lists of contents.</summary>
internal static class OutlineRepair
{
    public static IReadOnlyList<Section> Mend(List<Section> sections, List<Heading> chapters) =>
        WithoutContents(ForBoth(sections, chapters));

    // Early summaries go through both chapters first and then name practices, challenges and needs once.
    private static List<Section> ForBoth(List<Section> sections, List<Heading> chapters)
    {
        var topical = sections.Where(section => section.IsTopical).ToList();
        if (chapters.Count < 2 || topical.Select(section => section.Role).Distinct().Count() < 2)
        {
            return sections;
        }

        var last = chapters[^1];
        var isOnceForAll = topical.All(section => section.IsInherited && section.Heading.Paragraph > last.Paragraph
                && section.Heading.IsAtLeast(last) != false)
            && topical.GroupBy(section => section.Role).All(group => group.Count() == 1);
        IReadOnlyList<Chapter> both = [.. chapters.SelectMany(chapter => chapter.Chapters).Distinct()];
        return isOnceForAll
            ? [.. sections.Select(section => section.IsTopical ? section.Under(both) : section)]
            : sections;
    }

    // A list of contents has the same headings without text.
    private static List<Section> WithoutContents(List<Section> sections) =>
        [.. sections.Where((section, at) => !section.IsTopical || section.Passages.Count > 0 || !IsRepeated(sections, at))];

    private static bool IsRepeated(List<Section> sections, int at) => sections.Where((other, place) => place != at
        && other.Role == sections[at].Role && other.Passages.Count > 0
        && (other.Chapters.Count == 0 || sections[at].Chapters.Count == 0 || other.Chapters.Intersect(sections[at].Chapters).Any())).Any();
}
