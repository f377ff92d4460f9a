using System.Collections.Concurrent;
using Recount.Convention;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>What the shapes and links of a snapshot have in each dimension; made when first asked for, and kept with the snapshot.</summary>
internal sealed class SnapshotFacets
{
    private readonly Shape[] _shapes;
    private readonly ConcurrentDictionary<(Dimension, ProvisionFit), FacetTable> _ofShapes = [];
    private readonly ConcurrentDictionary<Dimension, FacetTable> _ofLinks = [];
    private readonly Lazy<LinkNumbers> _stated;
    private readonly Lazy<LinkNumbers> _better;

    public SnapshotFacets(Shape[] shapes)
    {
        _shapes = shapes;
        Links = [.. shapes.SelectMany(shape => shape.Stated.Concat(shape.Better)).Distinct().Order(Comparer<Link>.Create(Link.Compare))];
        var numbers = Links.Index().ToDictionary(link => link.Item, link => link.Index);
        Kinds = [.. shapes.Select(shape => shape.Kind)];
        AreUnconfirmed = [.. shapes.Select(shape => shape.Status == FindingStatus.Suggested)];
        Places = [.. Links.Select(link => link.Place.Bit)];
        _stated = new(() => new LinkNumbers(shapes, ProvisionFit.Stated, numbers));
        _better = new(() => new LinkNumbers(shapes, ProvisionFit.Better, numbers));
    }

    /// <summary>The different links, in the order of the Convention.</summary>
    public Link[] Links { get; }

    /// <summary>The kind of each shape.</summary>
    public FindingKind[] Kinds { get; }

    /// <summary>Whether nobody has confirmed the findings of a shape.</summary>
    public bool[] AreUnconfirmed { get; }

    /// <summary>The place of each link, as a bit.</summary>
    public UInt128[] Places { get; }

    /// <summary>The links of each shape, as numbers.</summary>
    public LinkNumbers LinksOf(ProvisionFit fit) => fit switch
    {
        ProvisionFit.Stated => _stated.Value,
        ProvisionFit.Better => _better.Value,
    };

    /// <summary>What each shape has in a dimension that is no facet of links or reviews.</summary>
    public FacetTable OfShapes(Dimension dimension, ProvisionFit fit) => _ofShapes.GetOrAdd(
        (dimension, dimension == Dimension.Theme ? fit : default),
        static (key, shapes) => FacetTable.Of(shapes, shape => Values(shape, key.Item1, key.Item2)),
        _shapes);

    /// <summary>What each link has in a dimension that is a facet of links.</summary>
    public FacetTable OfLinks(Dimension dimension) => _ofLinks.GetOrAdd(
        dimension, static (key, links) => FacetTable.Of(links, link => Values(link, key)), Links);

    private static IEnumerable<string> Values(Shape shape, Dimension dimension, ProvisionFit fit) => dimension switch
    {
        Dimension.Category => shape.Category is { } category ? [category] : [],
        Dimension.CategoryNamed => shape.CategoriesNamed,
        Dimension.Kind => [shape.Kind.Code],
        Dimension.Status => [shape.Status.Code],
        Dimension.Scope => shape.Scope is { } scope ? [scope.Code] : [],
        Dimension.Tag => shape.Tags,
        Dimension.Theme => Theme.All.Where(theme => shape.IsOf(theme, fit)).Select(theme => theme.Key),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a facet of findings."),
    };

    private static IEnumerable<string> Values(Link link, Dimension dimension) => dimension switch
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

/// <summary>The links of shapes, as numbers.</summary>
internal sealed class LinkNumbers
{
    private readonly int[] _starts;
    private readonly int[] _links;

    public LinkNumbers(Shape[] shapes, ProvisionFit fit, Dictionary<Link, int> numbers)
    {
        _starts = new int[shapes.Length + 1];
        var links = new List<int>(shapes.Length);
        for (var i = 0; i < shapes.Length; i++)
        {
            _starts[i] = links.Count;
            foreach (var link in shapes[i].Links(fit))
            {
                links.Add(numbers[link]);
            }
        }

        _starts[^1] = links.Count;
        _links = [.. links];
    }

    public ReadOnlySpan<int> this[int shape] => _links.AsSpan(_starts[shape].._starts[shape + 1]);
}
