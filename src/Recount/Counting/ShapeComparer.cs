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

    /// <remarks>Of each list its length and its first: enough to tell most apart, and asked of every finding.</remarks>
    public int GetHashCode(CountedFinding obj) => HashCode.Combine(
        ((int)obj.Kind * 64) + ((int)obj.Status * 8) + (obj.Scope is { } scope ? (int)scope + 1 : 0),
        obj.Provisions.Count == 0 ? 0 : (obj.Provisions[0].Article * 256) + (obj.Provisions[0].Paragraph ?? 0),
        obj.Provisions.Count,
        obj.Categories.Count == 0 ? null : obj.Categories[0],
        obj.Categories.Count,
        obj.BetterFit.Count == 0 ? 0 : obj.BetterFit[0],
        obj.Tags.Count == 0 ? null : obj.Tags[0],
        obj.Themes.Count);

    private static bool Same<T>(IReadOnlyList<T> one, IReadOnlyList<T> other)
    {
        if (ReferenceEquals(one, other))
        {
            return true;
        }

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
