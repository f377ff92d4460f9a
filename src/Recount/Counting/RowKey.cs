namespace Recount.Counting;

/// <summary>The values that make a row; the second is null where one dimension is asked for.</summary>
internal readonly record struct RowKey(string? First, string? Second)
{
    /// <summary>The one empty value of a dimension that another part of the key has.</summary>
    public static IEnumerable<string?> Elsewhere { get; } = [null];

    public string? this[int dimension] => dimension == 0 ? First : Second;

    /// <summary>All pairings of the values of the dimensions; a dimension of another part has one empty value.</summary>
    public static IEnumerable<RowKey> Cross(IReadOnlyList<Dimension> by, Func<Dimension, IEnumerable<string?>> values) =>
        values(by[0]).SelectMany(
            _ => by.Count > 1 ? values(by[1]) : Elsewhere,
            (first, second) => new RowKey(first, second));
}

/// <summary>The different keys of one part of the rows, numbered.</summary>
internal sealed class RowParts
{
    private readonly Dictionary<RowKey, int> _numbers = [];
    private readonly List<RowKey> _keys = [];

    public IReadOnlyList<RowKey> Keys => _keys;

    public int? Find(RowKey key) => _numbers.TryGetValue(key, out var number) ? number : null;

    public int Number(RowKey key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers.Add(key, number = _keys.Count);
            _keys.Add(key);
        }

        return number;
    }
}
