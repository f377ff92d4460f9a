using Recount.Convention;

namespace Recount.Counting;

/// <summary>The filters on article, provision, chapter and topic: one and the same link must meet them all.</summary>
internal sealed class LinkFilter
{
    private readonly List<Predicate<Link>> _conditions = [];

    public LinkFilter(Query query)
    {
        foreach (var filter in query.Where.Where(filter => filter.Dimension.IsOfLinks))
        {
            Predicate<Link>[] values = [.. filter.Values.Select(value => Condition(filter.Dimension, value))];
            _conditions.Add(link => values.Any(holds => holds(link)));
        }
    }

    /// <summary>Whether anything is asked of links; if not, a need without links passes as well.</summary>
    public bool IsEmpty => _conditions.Count == 0;

    public bool Holds(Link link) => _conditions.TrueForAll(condition => condition(link));

    private static Predicate<Link> Condition(Dimension dimension, string value) => dimension switch
    {
        Dimension.Article when Place.Find(value) is { } place => link => link.Place == place,
        Dimension.Provision when Provision.TryParse(value, out var provision) =>
            link => link.Provision is { } stated && provision.Contains(stated),
        Dimension.Provision => link => link.Code == value,
        Dimension.Chapter => link => link.Chapter.ToString() == value,
        Dimension.Topic when Vocabulary.Topics.FirstOrDefault(topic => topic.Key == value) is { } topic =>
            link => (topic.Places & link.Place.Bit) != 0,
        _ => _ => false,
    };
}
