using System.Globalization;
using Recount.Convention;

namespace Recount.Register;

/// <summary>Lists in one column, divided by <c>;</c>; the same text is taken apart once, as most rows say the same few things.</summary>
internal sealed class ColumnLists
{
    private readonly Dictionary<string, IReadOnlyList<Provision>> _provisions = new(StringComparer.Ordinal) { [""] = [] };
    private readonly Dictionary<string, IReadOnlyList<string>> _codes = new(StringComparer.Ordinal) { [""] = [] };
    private readonly Dictionary<string, IReadOnlyList<int>> _articles = new(StringComparer.Ordinal) { [""] = [] };

    public IReadOnlyList<Provision> Provisions(ReadOnlySpan<char> text) => Get(_provisions, text, Provision.Parse);

    public IReadOnlyList<string> Codes(ReadOnlySpan<char> text) => Get(_codes, text, code => code);

    public IReadOnlyList<int> Articles(ReadOnlySpan<char> text) =>
        Get(_articles, text, article => int.Parse(article, CultureInfo.InvariantCulture));

    private static IReadOnlyList<T> Get<T>(Dictionary<string, IReadOnlyList<T>> known, ReadOnlySpan<char> text, Func<string, T> read)
    {
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var list))
        {
            var whole = text.ToString();
            list = [.. whole.Split(';').Select(read)];
            known.Add(whole, list);
        }

        return list;
    }
}
