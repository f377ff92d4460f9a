using Recount.Convention;
using Recount.Figures;

namespace Recount.Notes;

/// <summary>The nine clusters among the topics: they share no article, as the note's sections have them.</summary>
internal static class TopicClusters
{
    public static IEnumerable<TopicRow> Of(IReadOnlyList<TopicRow> topics) =>
        topics.Where(topic => Topic.Find(topic.Key) is { Narrower: false });
}
