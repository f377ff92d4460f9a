namespace Recount.Counting;

/// <summary>The values that make a row; the second is null where one dimension is asked for.</summary>
internal readonly record struct RowKey(string? First, string? Second)
{
    public string? this[int dimension] => dimension == 0 ? First : Second;
}
