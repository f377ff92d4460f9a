using Recount.Figures;

namespace Recount.Notes;

/// <summary>The clusters among the topics: those that stand inside no other.</summary>
internal static class TopicClusters
{
    public static IEnumerable<TopicRow> Of(IReadOnlyList<TopicRow> topics) => topics.Where(topic =>
        !topics.Any(other => other.Provisions.Count > topic.Provisions.Count && !topic.Provisions.Except(other.Provisions).Any()));
}
