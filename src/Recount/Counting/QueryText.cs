using System.Diagnostics.CodeAnalysis;

namespace Recount.Counting;

/// <summary>Reads questions as people write them, in small or capital letters.</summary>
public static class QueryText
{
    /// <summary>Reads dimensions: <c>article</c>, <c>region,category</c>.</summary>
    /// <param name="problem">Where it cannot be read: one sentence that names what exists.</param>
    public static bool TryReadBy(
        string text,
        [NotNullWhen(true)] out IReadOnlyList<Dimension>? by,
        [NotNullWhen(false)] out string? problem)
    {
        by = null;
        problem = null;
        var dimensions = new List<Dimension>();
        foreach (var word in Words(text))
        {
            if (DimensionCode.Find(word) is not { } dimension)
            {
                problem = UnknownDimension("--by", word);
                return false;
            }

            dimensions.Add(dimension);
        }

        problem = dimensions.Count is not (1 or 2) ? $"--by: found '{text}', expected one or two dimensions, such as article or region,category."
            : dimensions.Distinct().Count() < dimensions.Count ? $"--by: found '{text}', expected two different dimensions."
            : null;
        by = dimensions;
        return problem is null;
    }

    /// <summary>What can be told of filters without a register: that a key is no dimension, or a value has none.</summary>
    /// <returns>One sentence that names what exists; null where the keys are all known.</returns>
    public static string? WrongKey(IEnumerable<string> texts)
    {
        foreach (var words in texts.Select(Words))
        {
            if (words is [var first, ..] && !first.Contains('=', StringComparison.Ordinal))
            {
                return WithoutKey(first);
            }

            var names = words.Where(word => word.Contains('=', StringComparison.Ordinal)).Select(word => word.Split('=')[0].Trim());
            if (names.FirstOrDefault(name => DimensionCode.Find(name) is null) is { } unknown)
            {
                return UnknownDimension("--where", unknown);
            }
        }

        return null;
    }

    /// <summary>Reads filters: <c>cycle=2,article=5,article=6</c>; a value without a key goes to the key before it.</summary>
    /// <param name="problem">Where they cannot be read: one sentence that names what exists.</param>
    public static bool TryReadWhere(
        IEnumerable<string> texts,
        Snapshot snapshot,
        [NotNullWhen(true)] out IReadOnlyList<QueryFilter>? where,
        [NotNullWhen(false)] out string? problem)
    {
        where = null;
        problem = null;
        var values = new OrderedDictionary<Dimension, List<string>>();
        foreach (var text in texts)
        {
            Dimension? key = null;
            foreach (var word in Words(text))
            {
                problem = ReadValue(word, snapshot, ref key, values);
                if (problem is not null)
                {
                    return false;
                }
            }
        }

        where = [.. values.Select(filter => new QueryFilter(filter.Key, [.. filter.Value.Distinct()]))];
        return true;
    }

    /// <summary>Reads measures: <c>needs,states-share</c>; with an earlier day each has its change behind it.</summary>
    /// <param name="problem">Where they cannot be read: one sentence that names what exists.</param>
    public static bool TryReadMeasures(
        string text,
        bool hasSince,
        [NotNullWhen(true)] out IReadOnlyList<QueryMeasure>? measures,
        [NotNullWhen(false)] out string? problem)
    {
        measures = null;
        problem = null;
        var found = new List<QueryMeasure>();
        foreach (var word in Words(text))
        {
            var isChange = word.EndsWith(MeasureCode.ChangeEnding, StringComparison.OrdinalIgnoreCase);
            var code = isChange ? word[..^MeasureCode.ChangeEnding.Length] : word;
            if (MeasureCode.Find(code) is not { } measure)
            {
                problem = $"--measure: found '{word}', expected one of {string.Join(", ", MeasureCode.All)}{Nearest(code, MeasureCode.All)}.";
                return false;
            }

            if (isChange && !hasSince)
            {
                problem = $"--measure: found '{word}', which needs --since, the day to compare with.";
                return false;
            }

            found.Add(new QueryMeasure(measure, isChange));
            if (hasSince && !isChange)
            {
                found.Add(new QueryMeasure(measure, IsChange: true));
            }
        }

        measures = [.. found.Distinct()];
        problem = found.Count == 0 ? $"--measure: found nothing, expected one of {string.Join(", ", MeasureCode.All)}." : null;
        return problem is null;
    }

    private static string? ReadValue(
        string word,
        Snapshot snapshot,
        ref Dimension? key,
        OrderedDictionary<Dimension, List<string>> values)
    {
        var text = word;
        if (word.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value])
        {
            key = DimensionCode.Find(name);
            if (key is null)
            {
                return UnknownDimension("--where", name);
            }

            text = value;
        }

        if (key is not { } dimension)
        {
            return WithoutKey(word);
        }

        if (QueryValues.Find(dimension, text, snapshot) is not { } known)
        {
            return $"--where: found '{text}' for {dimension.Code}, expected {QueryValues.InWords(dimension, snapshot)}"
                + $"{Nearest(text, QueryValues.Nearby(dimension, snapshot))}.";
        }

        if (!values.TryGetValue(dimension, out var list))
        {
            values.Add(dimension, list = []);
        }

        list.Add(known);
        return null;
    }

    private static string WithoutKey(string word) =>
        $"--where: found '{word}', expected a dimension and a value, such as article=5.";

    private static string UnknownDimension(string option, string word) =>
        $"{option}: found '{word}', expected one of {string.Join(", ", DimensionCode.All)}{Nearest(word, DimensionCode.All)}.";

    private static string Nearest(string word, IEnumerable<string> known) =>
        NearestMatch.Of(word, known) is { } nearest ? $"; the nearest is {nearest}" : "";

    private static string[] Words(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
