using System.Globalization;
using Recount.Convention;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>The order of a dimension's values, which is never the order of a measure.</summary>
internal sealed class RowOrder(Snapshot snapshot, Query query)
{
    private static readonly Comparer<(int First, int Second, RowKey Key)> ByRank = Comparer<(int First, int Second, RowKey Key)>.Create(
        (one, other) => one.First != other.First ? one.First.CompareTo(other.First)
            : string.CompareOrdinal(one.Key.First, other.Key.First) is not 0 and var first ? first
            : one.Second != other.Second ? one.Second.CompareTo(other.Second)
            : string.CompareOrdinal(one.Key.Second, other.Key.Second));

    private readonly Func<string, int>[] _ranks = [.. query.By.Select(dimension => Rank(dimension, snapshot, query))];

    /// <summary>Sorts rows; each key is ranked once.</summary>
    public RowKey[] Sort(IEnumerable<RowKey> rows)
    {
        (int First, int Second, RowKey Key)[] ranked = [.. rows.Select(key => (RankOf(key, 0), RankOf(key, 1), key))];
        Array.Sort(ranked, ByRank);
        return Array.ConvertAll(ranked, row => row.Key);
    }

    /// <summary>Values that the dimension does not know stand behind the others, States without a regional group last.</summary>
    private int RankOf(RowKey key, int place) => place >= _ranks.Length ? 0
        : key[place] is { } value ? Math.Min(_ranks[place](value), int.MaxValue - 1)
        : int.MaxValue;

    private static Func<string, int> Rank(Dimension dimension, Snapshot snapshot, Query query) => dimension switch
    {
        Dimension.Article => code => Place.Find(code)?.Rank ?? int.MaxValue,
        Dimension.Provision => InOrder(snapshot.Facets.Links.Select(link => link.Code)),
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

    private static Func<string, int> InOrder(IEnumerable<string> codes)
    {
        var ranks = codes.Distinct().Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return code => ranks.GetValueOrDefault(code, int.MaxValue);
    }
}
