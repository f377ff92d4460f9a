using Recount.Convention;
using Recount.Mechanism;

namespace Recount.Counting;

/// <summary>The closed lists that counts are made by, as codes.</summary>
internal static class Vocabulary
{
    /// <summary>The note's nine clusters, then the seven narrower unions of its text.</summary>
    public static IReadOnlyList<CountedTopic> Topics { get; } = [.. Topic.All.Select(topic => new CountedTopic(topic))];

    /// <summary>The nine clusters.</summary>
    public static IReadOnlyList<CountedTopic> Clusters { get; } = [.. Topics.Where(topic => !topic.IsNarrower)];

    public static IReadOnlyList<string> Cycle1Categories { get; } = [.. Category.OfCycle(1).Select(category => category.Code)];

    public static IReadOnlyList<string> Cycle2Categories { get; } = [.. Category.OfCycle(2).Select(category => category.Code)];

    public static IReadOnlyList<string> Regions { get; } = [.. RegionalGroup.All.Select(group => group.Code)];
}

/// <summary>A cluster of articles, as places.</summary>
internal sealed class CountedTopic(Topic topic)
{
    public string Key { get; } = topic.Key;

    public bool IsNarrower { get; } = topic.Narrower;

    /// <summary>Its articles, as they are written in rows.</summary>
    public IReadOnlyList<string> Articles { get; } = [.. topic.Articles.Select(article => new Place(article).Code)];

    public UInt128 Places { get; } =
        topic.Articles.Aggregate(UInt128.Zero, (places, article) => places | new Place(article).Bit);
}
