using Recount.Convention;

namespace Recount.Extraction.Outlines;

/// <summary>What only the whole outline tells: sections for both chapters, lists of contents.</summary>
internal static class OutlineRepair
{
    public static IReadOnlyList<Section> Mend(List<Section> sections, List<Heading> chapters, Language language) =>
        WithoutContents(NeedsForBoth(ForBoth(sections, chapters), chapters, language));

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

    // Or they name the needs alone at the end, in a section that neither numbers nor levels put under the last chapter.
    private static List<Section> NeedsForBoth(List<Section> sections, List<Heading> chapters, Language language)
    {
        if (chapters.Count < 2 || sections.Count(section => section.Role == HeadingRole.Needs) != 1)
        {
            return sections;
        }

        var needs = sections.FindLastIndex(section => section.IsTopical);
        var section = sections[needs];
        IReadOnlyList<Chapter> both = [.. chapters.SelectMany(chapter => chapter.Chapters).Distinct()];
        var isApart = section.Role == HeadingRole.Needs && section.IsInherited && section.Heading.IsAtLeast(chapters[^1]) is null
            && section.Passages.SelectMany(passage => CitationReader.Read(passage.Text, language).Provisions)
                .Any(provision => ConventionText.ChapterOf(provision.Article) is { } chapter && both.Contains(chapter) && !section.Chapters.Contains(chapter));
        return isApart ? [.. sections[..needs], section.Under(both), .. sections[(needs + 1)..]] : sections;
    }

    // A list of contents has the same headings without text.
    private static List<Section> WithoutContents(List<Section> sections) =>
        [.. sections.Where((section, at) => !section.IsTopical || section.Passages.Count > 0 || !IsRepeated(sections, at))];

    private static bool IsRepeated(List<Section> sections, int at) => sections.Where((other, place) => place != at
        && other.Role == sections[at].Role && other.Passages.Count > 0
        && (other.Chapters.Count == 0 || sections[at].Chapters.Count == 0 || other.Chapters.Intersect(sections[at].Chapters).Any())).Any();
}
