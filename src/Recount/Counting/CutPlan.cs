using Recount.Findings;

namespace Recount.Counting;

/// <summary>
/// What a question asks of every shape, found once a shape: whether it is chosen, and the parts of rows that it
/// stands in. What is left to do for a cell is to add its number of findings to these rows.
/// </summary>
internal sealed class CutPlan
{
    private readonly ShapePlan?[] _shapes;

    public CutPlan(Snapshot snapshot, Query query)
    {
        var facets = new ShapeFacets(query);
        if (query.By.All(dimension => dimension.IsOfReviews))
        {
            Parts.Number(default); // reviews have rows, also where nothing was found in them
        }

        _shapes = [.. snapshot.Shapes.Select(shape => Plan(shape, facets, query))];
    }

    /// <summary>The parts of row keys that come from findings.</summary>
    public RowParts Parts { get; } = new();

    /// <summary>A shape's plan; null where it is of no interest.</summary>
    public ShapePlan? this[int shape] => _shapes[shape];

    private ShapePlan? Plan(Shape shape, ShapeFacets facets, Query query)
    {
        var isSelected = facets.IsOfKind(shape);
        if ((!isSelected && shape.Kind == FindingKind.Need) || facets.Chosen(shape) is not { } links)
        {
            return null;
        }

        var rows = new Dictionary<int, UInt128>();
        foreach (var (key, places) in Keys(shape, links, facets, query.By))
        {
            var part = Parts.Number(key);
            rows[part] = rows.GetValueOrDefault(part) | places;
        }

        return new ShapePlan(
            shape.Kind,
            isSelected,
            shape.Status == FindingStatus.Suggested,
            (int)UInt128.PopCount(Shape.Places(links)),
            [.. rows.Keys],
            [.. rows.Values.Select(places => (int)UInt128.PopCount(places))]);
    }

    private static IEnumerable<(RowKey Key, UInt128 Places)> Keys(
        Shape shape,
        Link[] links,
        ShapeFacets facets,
        IReadOnlyList<Dimension> by)
    {
        if (!by.Any(dimension => dimension.IsOfLinks))
        {
            return RowKey.Cross(by, dimension => dimension.IsOfReviews ? RowKey.Elsewhere : facets.Values(shape, dimension))
                .Select(key => (key, Shape.Places(links)));
        }

        return links.SelectMany(link => RowKey
            .Cross(by, dimension => dimension.IsOfLinks ? ShapeFacets.Values(link, dimension)
                : dimension.IsOfReviews ? RowKey.Elsewhere
                : facets.Values(shape, dimension))
            .Select(key => (key, link.Place.Bit)));
    }
}

/// <summary>What a finding of a shape adds.</summary>
/// <param name="IsSelected">Whether it is of a kind that is asked for; if not, it is there for the measures of its kind.</param>
/// <param name="Links">Its links that meet the filters.</param>
/// <param name="Rows">The row parts that it stands in.</param>
/// <param name="RowLinks">For each of these, how many of its links stand there.</param>
internal sealed record ShapePlan(
    FindingKind Kind,
    bool IsSelected,
    bool IsUnconfirmed,
    int Links,
    int[] Rows,
    int[] RowLinks);
