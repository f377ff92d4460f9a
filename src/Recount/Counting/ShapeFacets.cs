using Recount.Convention;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>The values of a shape, and whether a question chooses it.</summary>
internal sealed class ShapeFacets(Query query)
{
    private readonly LinkFilter _links = new(query);
    private readonly QueryFilter[] _filters =
    [
        .. query.Where.Where(filter => !filter.Dimension.IsOfLinks
            && !filter.Dimension.IsOfReviews
            && filter.Dimension != Dimension.Kind),
    ];

    private readonly IReadOnlyList<string>? _kinds = query.Values(Dimension.Kind)
        ?? (query.By.Contains(Dimension.Kind) ? null : [FindingKind.Need.Code]);

    /// <summary>Whether the kind is one that is asked for: a need, unless something else is.</summary>
    public bool IsOfKind(Shape shape) => _kinds?.Contains(shape.Kind.Code) ?? true;

    /// <summary>The links that meet the filters; null where the shape is not chosen, whatever its kind.</summary>
    public Link[]? Chosen(Shape shape)
    {
        foreach (var filter in _filters)
        {
            if (!Values(shape, filter.Dimension).Any(filter.Values.Contains))
            {
                return null;
            }
        }

        Link[] links = [.. shape.Links(query.Fit).Where(_links.Holds)];
        return links.Length > 0 || _links.IsEmpty ? links : null;
    }

    /// <summary>The values of a shape in a dimension that is no facet of links or reviews.</summary>
    public IEnumerable<string> Values(Shape shape, Dimension dimension) => dimension switch
    {
        Dimension.Category => shape.Category is { } category ? [category] : [],
        Dimension.CategoryNamed => shape.CategoriesNamed,
        Dimension.Kind => [shape.Kind.Code],
        Dimension.Status => [shape.Status.Code],
        Dimension.Scope => shape.Scope is { } scope ? [scope.Code] : [],
        Dimension.Tag => shape.Tags,
        Dimension.Theme => Theme.All.Where(theme => shape.IsOf(theme, query.Fit)).Select(theme => theme.Key),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a facet of findings."),
    };

    /// <summary>The values of one link.</summary>
    public static IEnumerable<string> Values(Link link, Dimension dimension) => dimension switch
    {
        Dimension.Article => [link.Place.Code],
        Dimension.Provision => [link.Code],
        Dimension.Chapter => [link.Chapter.ToString()],
        Dimension.Topic => Vocabulary.Clusters
            .Where(topic => (topic.Places & link.Place.Bit) != 0)
            .Select(topic => topic.Key),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a facet of links."),
    };
}
