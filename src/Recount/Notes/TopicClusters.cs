using System.Globalization;
using Recount.Convention;
using Recount.Figures;

namespace Recount.Notes;

/// <summary>The nine clusters among the topics: they share no article, as the note's sections have them.</summary>
internal static class TopicClusters
{
    private static IEnumerable<TopicRow> Of(IReadOnlyList<TopicRow> topics) =>
        topics.Where(topic => Topic.Find(topic.Key) is { Narrower: false });

    /// <summary>Those of the chapters that the note treats.</summary>
    public static IEnumerable<TopicRow> Treated(NoteFacts facts, NoteNames names) =>
        Of(facts.Figures.Topics).Where(topic => facts.Chapters.Contains(ChapterOf(topic, names)));

    /// <summary>The chapter of its last article: 14 stands with 52 and 58.</summary>
    public static Chapter ChapterOf(TopicRow topic, NoteNames names) =>
        names.ChapterOf(int.Parse(topic.Provisions[^1], CultureInfo.InvariantCulture));
}
