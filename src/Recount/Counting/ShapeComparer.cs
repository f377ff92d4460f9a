namespace Recount.Counting;

/// <summary>Two findings are of one shape if they differ in nothing but id and review.</summary>
internal sealed class ShapeComparer : IEqualityComparer<CountedFinding>
{
    public static ShapeComparer Instance { get; } = new();

    public bool Equals(CountedFinding? x, CountedFinding? y) =>
        ReferenceEquals(x, y)
        || (x is not null
            && y is not null
            && x.Kind == y.Kind
            && x.Status == y.Status
            && x.Scope == y.Scope
            && Same(x.Provisions, y.Provisions)
            && Same(x.Categories, y.Categories)
            && Same(x.BetterFit, y.BetterFit)
            && Same(x.Tags, y.Tags)
            && Same(x.Themes, y.Themes));

    public int GetHashCode(CountedFinding obj)
    {
        var hash = new HashCode();
        hash.Add(((int)obj.Kind * 8) + (int)obj.Status);
        hash.Add(obj.Scope);
        Add(ref hash, obj.Provisions);
        Add(ref hash, obj.Categories);
        Add(ref hash, obj.BetterFit);
        Add(ref hash, obj.Tags);
        Add(ref hash, obj.Themes);
        return hash.ToHashCode();
    }

    private static void Add<T>(ref HashCode hash, IReadOnlyList<T> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            hash.Add(values[i]);
        }

        hash.Add(values.Count);
    }

    private static bool Same<T>(IReadOnlyList<T> one, IReadOnlyList<T> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < one.Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(one[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }
}
