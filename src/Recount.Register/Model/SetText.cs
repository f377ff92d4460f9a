using Recount.Counting;

namespace Recount.Register.Model;

/// <summary>The sets of a State in one column: <c>ldc;pacific:2020-01-01..2023-12-31</c>; without days, at all times.</summary>
public static class SetText
{
    /// <summary>Null where there are none.</summary>
    public static string? Write(IEnumerable<CountedPeriod> sets)
    {
        var text = string.Join(';', sets.Select(set => set is { From: null, Until: null } ? set.Value : PeriodText.Write([set])));
        return text.Length == 0 ? null : text;
    }

    public static IReadOnlyList<CountedPeriod> Read(string? text) => string.IsNullOrEmpty(text)
        ? []
        : [.. text.Split(';').SelectMany(set => set.Contains(':', StringComparison.Ordinal) ? PeriodText.Read(set) : [new CountedPeriod(set, null, null)])];

    /// <summary>Reads what a person wrote; null where it is no list of sets.</summary>
    public static IReadOnlyList<CountedPeriod>? Parse(string text)
    {
        var sets = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        try
        {
            var read = Read(string.Join(';', sets));
            return read.All(set => IsCode(set.Value) && !(set.From > set.Until)) ? read : null;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Whether a word can be a set's code: lower-case letters, digits and hyphens, a letter first.</summary>
    public static bool IsCode(string? word) =>
        word is [>= 'a' and <= 'z', ..] && word.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
