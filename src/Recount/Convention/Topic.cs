namespace Recount.Convention;

/// <summary>A set of articles that the note treats together.</summary>
/// <param name="Key">Its articles, joined: <c>5+6</c>.</param>
/// <param name="Articles">In order.</param>
/// <param name="Heading">In English, as over the note's paragraphs.</param>
/// <param name="Narrower">Whether it is one of the seven unions inside a cluster.</param>
public sealed record Topic(string Key, IReadOnlyList<int> Articles, string Heading, bool Narrower)
{
    /// <summary>The nine clusters, then the seven narrower unions.</summary>
    public static IReadOnlyList<Topic> All { get; } = DataJson.Read("convention/topics.json", ConventionJson.Default.TopicArray);

    /// <summary>The nine clusters; every article that cycle 2 reviews is in one of them.</summary>
    public static IReadOnlyList<Topic> Clusters { get; } = [.. All.Where(topic => !topic.Narrower)];

    /// <summary>The topic with a key; null if there is none.</summary>
    public static Topic? Find(string? key) => All.FirstOrDefault(topic => topic.Key == key);
}
