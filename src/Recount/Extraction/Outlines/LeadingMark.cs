using System.Buffers;
using System.Collections.Frozen;

namespace Recount.Extraction.Outlines;

/// <summary>What kind of mark opens an item or a heading.</summary>
internal enum MarkKind
{
    None,
    Bullet,
    Number,
    Letter,
}

/// <summary>A bullet, number or letter at the start of a line.</summary>
/// <param name="Text">The mark without brackets and closing signs: <c>2.4</c>, <c>a</c>, <c>•</c>.</param>
/// <param name="Length">Characters up to the text that it marks.</param>
internal readonly record struct LeadingMark(MarkKind Kind, string Text, int Length)
{
    private const string Bullets = "•‣▪▫◦·●○■□◾◽➢➤►▶✓✔»–—-*−―";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Romans = SearchValues.Create("ivxIVX");
    private static readonly SearchValues<char> HanNumbers = SearchValues.Create("一二三四五六七八九十");

    private static readonly FrozenSet<string> ArabicOrdinals = FrozenSet.Create(
        StringComparer.Ordinal,
        "اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "الف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء");

    /// <summary>How many numbers it has, 2 for <c>2.4</c>; 0 where it is none.</summary>
    public int Depth => Kind == MarkKind.Number ? 1 + Text.Count(sign => sign == '.') : 0;

    /// <summary>The mark at the start of a text; of kind None and length 0 without one.</summary>
    public static LeadingMark Of(string text)
    {
        if (text.Length == 0)
        {
            return default;
        }

        return OfBullet(text) ?? OfBrackets(text) ?? OfNumber(text) ?? OfLetter(text) ?? OfArabicOrdinal(text) ?? default;
    }

    /// <summary>The mark that an automatic label stands for.</summary>
    public static LeadingMark OfLabel(string label)
    {
        var trimmed = label.Trim();
        var mark = Of(trimmed + " x");
        return mark.Kind == MarkKind.None && trimmed.Length > 0 ? new LeadingMark(MarkKind.Bullet, trimmed, 0) : mark with { Length = 0 };
    }

    private static LeadingMark? OfBullet(string text)
    {
        if (text.StartsWith("(cid:", StringComparison.Ordinal) && text.IndexOf(')', StringComparison.Ordinal) is > 0 and var close)
        {
            return new LeadingMark(MarkKind.Bullet, "•", SkipSpace(text, close + 1));
        }

        var sign = text[0];
        var isBullet = Bullets.Contains(sign, StringComparison.Ordinal) || sign is >= '\uE000' and <= '\uF8FF';
        var isLetterO = sign is 'o' && text.Length > 2 && text[1] == ' ' && char.IsUpper(text[2]);
        var isMinus = sign is '-' or '−' && text.Length > 1 && char.IsDigit(text[1]);
        return (isBullet && !isMinus) || isLetterO
            ? new LeadingMark(MarkKind.Bullet, sign is >= '\uE000' and <= '\uF8FF' ? "•" : sign.ToString(), SkipSpace(text, 1))
            : null;
    }

    // (a), (iv), (1), （一）, ㈠, ①
    private static LeadingMark? OfBrackets(string text)
    {
        if (text[0] is (>= '①' and <= '⑳') or (>= '㈠' and <= '㈩'))
        {
            var number = text[0] >= '㈠' ? text[0] - '㈠' + 1 : text[0] - '①' + 1;
            return new LeadingMark(MarkKind.Letter, Ordinal(number), SkipSpace(text, 1));
        }

        if (text[0] is not ('(' or '（' or '['))
        {
            return null;
        }

        var close = text.AsSpan(0, Math.Min(text.Length, 8)).IndexOfAny(')', '）', ']');
        if (close < 2 || !IsShortMark(text.AsSpan(1, close - 1)))
        {
            return null;
        }

        var mark = text[1..close].Trim();
        return new LeadingMark(char.IsDigit(mark[0]) ? MarkKind.Number : MarkKind.Letter, mark, SkipSpace(text, close + 1));
    }

    // 2.4, 2.4., 2., 2), II., 2-4 in Arabic, 二、
    private static LeadingMark? OfNumber(string text)
    {
        var at = 0;
        var parts = 0;
        var hasDot = false;
        while (at < text.Length && char.IsDigit(text[at]))
        {
            var digits = at;
            while (at < text.Length && char.IsDigit(text[at]))
            {
                at++;
            }

            parts++;
            if (at - digits > 2)
            {
                return null;
            }

            hasDot = at < text.Length && text[at] is '.' or '．' or '-' or '–' or '‐';
            if (!hasDot)
            {
                break;
            }

            at++;
        }

        return parts == 0 ? null : OfDigits(text, at, parts, hasDot);
    }

    private static LeadingMark? OfDigits(string text, int at, int parts, bool hasDot)
    {
        var end = at;
        var isClosed = hasDot;
        if (at < text.Length && text[at] is ')' or '）' or '、')
        {
            end++;
            isClosed = true;
        }

        var isFollowed = end == text.Length || text[end] == ' ' || (isClosed && !char.IsDigit(text[end]));
        if (!isFollowed || (parts == 1 && !isClosed && end < text.Length))
        {
            return null;
        }

        var number = string.Concat(text[..at].Select(Word.Fold).Select(sign => sign is '-' or '–' or '‐' ? '.' : sign)).Trim('.');
        return new LeadingMark(MarkKind.Number, number, SkipSpace(text, end));
    }

    // a), a., A., II., iv), أ), 一、
    private static LeadingMark? OfLetter(string text)
    {
        var close = text.AsSpan(0, Math.Min(text.Length, 6)).IndexOfAny(").）、");
        if (close < 1 || !IsShortMark(text.AsSpan(0, close)))
        {
            return OfArabicLetter(text);
        }

        // "A.D. 2000", "i.e. this": a mark is followed by a space or, after a bracket, by anything
        var isFollowed = close + 1 == text.Length || text[close + 1] == ' ' || text[close] is ')' or '）' or '、';
        return isFollowed ? new LeadingMark(MarkKind.Letter, text[..close], SkipSpace(text, close + 1)) : null;
    }

    private static LeadingMark? OfArabicLetter(string text) =>
        text.Length > 3 && text[0] is >= '\u0621' and <= '\u064A' && text.AsSpan(1).TrimStart() is ['-' or '–' or '.', ..]
            ? new LeadingMark(MarkKind.Letter, text[..1], SkipSpace(text, text.AsSpan().IndexOfAny("-–.") + 1))
            : null;

    private static LeadingMark? OfArabicOrdinal(string text)
    {
        var dash = text.AsSpan(0, Math.Min(text.Length, 12)).IndexOfAny("-–.:");
        if (dash < 3 || text[0] is < '\u0621' or > '\u064A')
        {
            return null;
        }

        var word = string.Concat(text[..dash].Trim().Select(Word.Fold).Where(letter => letter != '\0'));
        return ArabicOrdinals.Contains(word)
            ? new LeadingMark(MarkKind.Letter, text[..dash].Trim(), SkipSpace(text, dash + 1))
            : null;
    }

    private static bool IsShortMark(ReadOnlySpan<char> mark)
    {
        mark = mark.Trim();
        if (mark.Length is 0 or > 4)
        {
            return false;
        }

        return mark.Length == 1
            ? char.IsLetterOrDigit(mark[0])
            : !mark.ContainsAnyExcept(Digits) || !mark.ContainsAnyExcept(Romans) || !mark.ContainsAnyExcept(HanNumbers);
    }

    private static string Ordinal(int number) => ((char)('a' + number - 1)).ToString();

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}
