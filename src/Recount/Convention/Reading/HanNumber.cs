namespace Recount.Convention.Reading;

/// <summary>Chinese numerals up to 999.</summary>
internal static class HanNumber
{
    private const string Digits = "零一二三四五六七八九";

    public static bool IsNumeral(char letter) =>
        letter is '十' or '百' or '〇' or '两' || Digits.Contains(letter, StringComparison.Ordinal);

    /// <summary>The value; 0 for anything else.</summary>
    public static int Value(ReadOnlySpan<char> text)
    {
        var (total, digit, hasUnit) = (0, 0, false);
        foreach (var letter in text)
        {
            if (letter is '十' or '百')
            {
                total += Math.Max(digit, 1) * (letter == '十' ? 10 : 100);
                (digit, hasUnit) = (0, true);
            }
            else if (IsNumeral(letter))
            {
                var value = letter switch { '〇' => 0, '两' => 2, _ => Digits.IndexOf(letter, StringComparison.Ordinal) };
                digit = hasUnit ? value : Math.Min((digit * 10) + value, 10_000); // 一五 is 15
            }
            else
            {
                return 0;
            }
        }

        return total + digit;
    }
}
