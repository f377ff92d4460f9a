using System.Globalization;
using System.Runtime.InteropServices;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Mastheads;

/// <summary>A date as a document writes it, in any of the six languages.</summary>
/// <param name="Day">The day.</param>
/// <param name="Start">First character in the text.</param>
/// <param name="End">The character behind the last one.</param>
/// <param name="IsOfRange">Whether it closes a range, as sessions have: <c>13-17 June 2022</c>.</param>
internal readonly record struct StatedDate(DateOnly Day, int Start, int End, bool IsOfRange)
{
    /// <summary>All dates of a text, in order. Days written as numbers only, such as <c>03/04/2022</c>, are left out: no one knows which is the month.</summary>
    public static List<StatedDate> FindAll(string text)
    {
        var found = new List<StatedDate>();
        if (!text.Any(char.IsDigit))
        {
            return found;
        }

        var words = CollectionsMarshal.AsSpan(Word.Of(text));
        for (var at = 0; at < words.Length; at++)
        {
            var length = DayFirst(words, at, out var day);
            length = length > 0 ? length : MonthFirst(words, at, out day);
            length = length > 0 ? length : YearFirst(text, words, at, out day);
            if (length > 0)
            {
                found.Add(new StatedDate(day, words[at].Start, words[at + length - 1].End, IsRange(text, words, at)));
                at += length - 1;
            }
        }

        return found;
    }

    // 12 May 2022, 1er mars 2022, 12 de mayo de 2022, 12 мая 2022, 12 أيار/مايو 2022, 12.05.2022
    private static int DayFirst(ReadOnlySpan<Word> words, int at, out DateOnly day)
    {
        day = default;
        if (Number(words, at) is not (>= 1 and <= 31) || words.Length < at + 3)
        {
            return 0;
        }

        var next = at + 1;
        next += IsParticle(words[next].Text) ? 1 : 0;
        var month = Month(words, ref next);
        if (month is null)
        {
            return 0;
        }

        next += next < words.Length && IsParticle(words[next].Text) ? 1 : 0;
        return Number(words, next) is { } year && Make(year, month.Value, Number(words, at)!.Value, out day) ? next + 1 - at : 0; // read above
    }

    // May 12, 2022
    private static int MonthFirst(ReadOnlySpan<Word> words, int at, out DateOnly day)
    {
        day = default;
        var next = at;
        return Month(words, ref next) is { } month && Number(words, next) is { } number
            && Number(words, next + 1) is { } year && Make(year, month, number, out day) ? next + 2 - at : 0;
    }

    // 2022年5月12日, 2022-05-12
    private static int YearFirst(string text, ReadOnlySpan<Word> words, int at, out DateOnly day)
    {
        day = default;
        if (Number(words, at) is not { } year || year < 1990)
        {
            return 0;
        }

        if (at + 5 < words.Length && words[at + 1].Text == "年" && words[at + 3].Text == "月" && words[at + 5].Text == "日"
            && Number(words, at + 2) is { } month && Number(words, at + 4) is { } number)
        {
            return Make(year, month, number, out day) ? 6 : 0;
        }

        return at + 2 < words.Length && text.AsSpan(words[at].Start).Length >= 10
            && DateOnly.TryParseExact(text.AsSpan(words[at].Start, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            ? 3
            : 0;
    }

    // أيار/مايو is one month with two names
    private static int? Month(ReadOnlySpan<Word> words, ref int at)
    {
        int? found = null;
        while (at < words.Length && Wording.Months.Match(words, at, out var month) is > 0 and var length && (found is null || month == found))
        {
            (found, at) = (month, at + length);
        }

        return found;
    }

    private static bool IsParticle(string word) => word is "de" or "del" or "er" or "st" or "nd" or "rd" or "th" or "of" or "من";

    private static int? Number(ReadOnlySpan<Word> words, int at) =>
        at < words.Length && words[at].IsNumber && int.TryParse(words[at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static bool Make(int year, int month, int day, out DateOnly date)
    {
        var isDay = year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isDay ? new DateOnly(year, month, day) : default;
        return isDay;
    }

    private static bool IsRange(string text, ReadOnlySpan<Word> words, int at) =>
        at > 0 && words[at - 1].IsNumber && text[words[at - 1].End..words[at].Start].AsSpan().Trim() is "-" or "–" or "—" or "至" or "";
}
