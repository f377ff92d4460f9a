using System.Globalization;
using System.Text;

namespace Recount.Documents;

/// <summary>Writes a list's number in one of the ways that a Word document can ask for (ECMA-376, part 1, 17.18.59).</summary>
internal static class NumberFormat
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private const string ArabicAlphabet = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const string ArabicAbjad = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <param name="number">From 0; larger ones than a way of writing has are written in digits.</param>
    public static string Write(int number, string format) => format switch
    {
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letters(number, Latin).ToUpperInvariant(),
        "lowerLetter" => Letters(number, Latin),
        "russianUpper" => Letters(number, Russian).ToUpperInvariant(),
        "russianLower" => Letters(number, Russian),
        "arabicAlpha" => Letters(number, ArabicAlphabet),
        "arabicAbjad" => Letters(number, ArabicAbjad),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "ordinal" => Digits(number) + OrdinalEnding(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 =>
            ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedParen" => $"({Digits(number)})",
        "decimalFullWidth" when number >= 0 => string.Concat(Digits(number).Select(digit => (char)(digit - '0' + '０'))),
        "ideographDigital" or "japaneseDigitalTenThousand" =>
            ChineseDigitByDigit(number),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            or "japaneseCounting" => Chinese(number),
        "none" => "",
        _ => Digits(number),
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>After the last letter it is doubled: z, aa, bb.</summary>
    private static string Letters(int number, string alphabet) =>
        number is < 1 or > 780
            ? Digits(number)
            : new string(alphabet[(number - 1) % alphabet.Length], ((number - 1) / alphabet.Length) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Digits(number);
        }

        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        var text = new StringBuilder();
        for (var i = 0; i < values.Length; i++)
        {
            for (; number >= values[i]; number -= values[i])
            {
                text.Append(signs[i]);
            }
        }

        return text.ToString();
    }

    private static string ChineseDigitByDigit(int number) =>
        number < 0 ? Digits(number) : string.Concat(Digits(number).Select(digit => ChineseDigits[digit - '0']));

    private static string OrdinalEnding(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    private static string Chinese(int number)
    {
        if (number is < 1 or > 99)
        {
            return ChineseDigitByDigit(number);
        }

        var tens = number / 10;
        var units = number % 10;
        return (tens > 1 ? ChineseDigits[tens].ToString() : "")
            + (tens > 0 ? "十" : "")
            + (units > 0 ? ChineseDigits[units].ToString() : "");
    }
}
