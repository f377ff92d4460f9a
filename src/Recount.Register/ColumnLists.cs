using System.Globalization;
using Recount.Convention;

namespace Recount.Register;

/// <summary>Lists in one column, divided by <c>;</c>; the same text is taken apart once, as most rows say the same few things.</summary>
internal sealed class ColumnLists
{
    private readonly Dictionary<string, IReadOnlyList<Provision>> _provisions = new() { [""] = [] };
    private readonly Dictionary<string, IReadOnlyList<string>> _codes = new() { [""] = [] };
    private readonly Dictionary<string, IReadOnlyList<int>> _articles = new() { [""] = [] };

    public IReadOnlyList<Provision> Provisions(string text) => Get(_provisions, text, Provision.Parse);

    public IReadOnlyList<string> Codes(string text) => Get(_codes, text, code => code);

    public IReadOnlyList<int> Articles(string text) =>
        Get(_articles, text, article => int.Parse(article, CultureInfo.InvariantCulture));

    private static IReadOnlyList<T> Get<T>(Dictionary<string, IReadOnlyList<T>> known, string text, Func<string, T> read)
    {
        if (!known.TryGetValue(text, out var list))
        {
            list = [.. text.Split(';').Select(read)];
            known.Add(text, list);
        }

        return list;
    }
}
