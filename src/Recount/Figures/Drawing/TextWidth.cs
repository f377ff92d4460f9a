using System.Globalization;
using System.Text;

namespace Recount.Figures.Drawing;

/// <summary>How much room text takes, without a font at hand: by the kind of its letters, rather too wide than too narrow.</summary>
internal static class TextWidth
{
    private const decimal Narrow = 0.33m;
    private const decimal Usual = 0.53m;
    private const decimal Capital = 0.7m;
    private const decimal Square = 1m;

    /// <summary>In the units of the font's size.</summary>
    public static decimal Of(string text, decimal size)
    {
        var sum = 0m;
        foreach (var rune in text.EnumerateRunes())
        {
            sum += Of(rune);
        }

        return sum * size;
    }

    /// <summary>The lines of a text that is broken at spaces, and between ideographs; a longer word stays whole.</summary>
    public static IReadOnlyList<string> Lines(string text, decimal size, decimal width)
    {
        var (lines, line) = (new List<string>(), "");
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && Of((line + piece).TrimEnd(), size) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += piece;
        }

        lines.Add(line.TrimEnd());
        return lines;
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at - 1] == ' ' || (IsIdeograph(text[at - 1]) && IsIdeograph(text[at])))
            {
                yield return text[start..at];
                start = at;
            }
        }

        yield return text[start..];
    }

    private static decimal Of(Rune rune) => rune.Value switch
    {
        >= 0x2E80 and <= 0xFFEF when !IsArabicForm(rune.Value) => Square,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 0,
        ' ' or '.' or ',' or ':' or ';' or '(' or ')' or 'i' or 'l' or 'j' or '\'' => Narrow,
        _ => Rune.IsUpper(rune) || rune.Value is 'm' or 'w' or '%' ? Capital : Usual,
    };

    private static bool IsIdeograph(char letter) => letter is >= '\u3400' and <= '\u9FFF';

    private static bool IsArabicForm(int value) => value is (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF);
}
