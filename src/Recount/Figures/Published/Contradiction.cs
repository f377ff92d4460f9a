using System.Globalization;

namespace Recount.Figures.Published;

/// <summary>What a published statement on a topic says.</summary>
public enum ClaimKind
{
    /// <summary>How many distinct States have a need.</summary>
    States,

    /// <summary>How many distinct needs there are.</summary>
    Needs,

    /// <summary>That no other topic has more needs.</summary>
    Largest,
}

/// <summary>A published statement that no register can make true beside the note's own tables.</summary>
/// <param name="Kind">Which of the paragraph's statements it is.</param>
/// <param name="Paragraph">The paragraph's printed number.</param>
/// <param name="Articles">What it is about.</param>
/// <param name="Claim">What it says.</param>
/// <param name="Why">The tables' numbers that exclude it.</param>
/// <param name="Possible">What the tables leave: <c>&gt;= 31</c>, <c>&lt;= 70</c>; for a superlative, the topic that is larger.</param>
public sealed record Contradiction(
    ClaimKind Kind, int Paragraph, IReadOnlyList<int> Articles, string Claim, string Why, string Possible)
{
    /// <summary>All of a note, in the order of its paragraphs; the tables outweigh the sentences.</summary>
    /// <remarks>
    /// A union has at least the States and needs of its largest part, and at most their sum: bounds that hold
    /// for every register, so what breaks one is impossible. The reverse is for a solver.
    /// </remarks>
    public static IReadOnlyList<Contradiction> Find(PublishedNote note, PublishedSentences sentences) =>
    [
        .. note.Cycle2.Topics
            .SelectMany(topic => OfTopic(note.Cycle2, topic))
            .Concat(sentences.LargestTopics.SelectMany(topic => OfLargest(note.Cycle2, topic)))
            .OrderBy(found => found.Paragraph),
    ];

    private static IEnumerable<Contradiction> OfTopic(PublishedCycle2 note, PublishedTopic topic)
    {
        var parts = topic.Articles.Select(article => (Article: article, Row: note.Articles[Key(article)])).ToList();
        var names = Names(topic.Articles);
        var most = parts.MaxBy(part => part.Row.States);
        if (topic.States < most.Row.States)
        {
            yield return new Contradiction(
                ClaimKind.States, topic.Paragraph, topic.Articles, Text($"{topic.States} States for {names}"),
                Text($"article {most.Article} alone has {most.Row.States} States, so {names} have at least {most.Row.States}"),
                Text($">= {most.Row.States}"));
        }

        var links = parts.Sum(part => part.Row.Links);
        if (topic.Needs > links)
        {
            var sum = string.Join(" + ", parts.Select(part => Text($"{part.Row.Links}")));
            yield return new Contradiction(
                ClaimKind.Needs, topic.Paragraph, topic.Articles, Text($"{topic.Needs} needs for {names}"),
                Text($"the articles have {sum} = {links} needs, so together at most {links}"),
                Text($"<= {links}"));
        }
    }

    private static IEnumerable<Contradiction> OfLargest(PublishedCycle2 note, LargestTopic claim)
    {
        var said = note.Topics.Single(topic => topic.Articles.SequenceEqual(claim.Articles));
        var rival = note.Topics
            .Where(topic => topic.Articles.All(claim.Covers))
            .Where(topic => OfTopic(note, topic).All(found => found.Kind != ClaimKind.Needs))
            .MaxBy(topic => topic.Needs);
        if (rival is { } larger && larger.Needs > said.Needs)
        {
            yield return new Contradiction(
                ClaimKind.Largest, claim.Paragraph, claim.Articles, Text($"{Names(claim.Articles)}: {claim.Says}"),
                Text($"they have {said.Needs} needs, and {Names(larger.Articles)} have {larger.Needs} (paragraph {larger.Paragraph})"),
                larger.Key);
        }
    }

    private static string Key(int article) => article.ToString(CultureInfo.InvariantCulture);

    private static string Names(IReadOnlyList<int> articles) => articles.Count == 1
        ? Text($"article {articles[0]}")
        : Text($"articles {string.Join(", ", articles.SkipLast(1))} and {articles[^1]}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
