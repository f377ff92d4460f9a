using System.Globalization;
using Recount.Convention;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>The order of a dimension's values, which is never the order of a measure.</summary>
internal sealed class RowOrder(Snapshot snapshot, Query query) : IComparer<RowKey>
{
    private readonly Func<string, int>[] _ranks = [.. query.By.Select(dimension => Rank(dimension, snapshot, query))];

    public int Compare(RowKey x, RowKey y)
    {
        for (var i = 0; i < _ranks.Length; i++)
        {
            if (Compare(x[i], y[i], _ranks[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return 0;
    }

    /// <summary>States without a regional group come last.</summary>
    private static int Compare(string? one, string? other, Func<string, int> rank) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ when rank(one).CompareTo(rank(other)) is not 0 and var order => order,
        _ => string.CompareOrdinal(one, other),
    };

    private static Func<string, int> Rank(Dimension dimension, Snapshot snapshot, Query query) => dimension switch
    {
        Dimension.Article => code => Place.Find(code)?.Rank ?? int.MaxValue,
        Dimension.Provision => InOrder(Provisions(snapshot)),
        Dimension.Topic => InOrder(Vocabulary.Topics.Select(topic => topic.Key)),
        Dimension.Chapter => code => (int)Enum.Parse<Chapter>(code),
        Dimension.Category or Dimension.CategoryNamed => InOrder(Categories(query)),
        Dimension.Region => InOrder(Vocabulary.Regions),
        Dimension.State => InOrder(snapshot.States.Select(state => state.Code)),
        Dimension.Cycle or Dimension.Year => code => int.Parse(code, CultureInfo.InvariantCulture),
        Dimension.Kind => InOrder(Enum.GetValues<FindingKind>().Select(kind => kind.Code)),
        Dimension.Status => InOrder(Enum.GetValues<FindingStatus>().Select(status => status.Code)),
        Dimension.Scope => InOrder(Enum.GetValues<Scope>().Select(scope => scope.Code)),
        Dimension.Theme => InOrder(Theme.All.Select(theme => theme.Key)),
        Dimension.Group or Dimension.Tag => _ => 0,
    };

    /// <summary>The six of cycle 2, then the nine of cycle 1; in a selection of cycle 1 the nine come first.</summary>
    private static IEnumerable<string> Categories(Query query) => query.Values(Dimension.Cycle) is ["1"]
        ? Vocabulary.Cycle1Categories.Concat(Vocabulary.Cycle2Categories)
        : Vocabulary.Cycle2Categories.Concat(Vocabulary.Cycle1Categories);

    private static IEnumerable<string> Provisions(Snapshot snapshot) => snapshot.Shapes
        .SelectMany(shape => shape.Stated.Concat(shape.Better))
        .DistinctBy(link => link.Code)
        .Order(Comparer<Link>.Create(Link.Compare))
        .Select(link => link.Code);

    private static Func<string, int> InOrder(IEnumerable<string> codes)
    {
        var ranks = codes.Distinct().Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return code => ranks.GetValueOrDefault(code, int.MaxValue);
    }
}
