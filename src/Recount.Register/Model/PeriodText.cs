using System.Globalization;
using Recount.Counting;

namespace Recount.Register.Model;

/// <summary>Periods in one column: <c>african:2000-01-01..2010-12-31;asia-pacific:2011-01-01..</c>; an open side is left empty.</summary>
public static class PeriodText
{
    public static string? Write(IEnumerable<CountedPeriod> periods)
    {
        var text = string.Join(';', periods.Select(period => $"{period.Value}:{Day(period.From)}..{Day(period.Until)}"));
        return text.Length == 0 ? null : text;
    }

    public static IReadOnlyList<CountedPeriod> Read(string? text) =>
        string.IsNullOrEmpty(text) ? [] : [.. text.Split(';').Select(ReadOne)];

    private static CountedPeriod ReadOne(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return new CountedPeriod(
            colon == 0 ? null : text[..colon], Day(text.AsSpan((colon + 1)..dots)), Day(text.AsSpan(dots + 2)));
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(ReadOnlySpan<char> text) =>
        text.IsEmpty ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
