using System.Globalization;
using System.Text;

namespace Recount.Convention.Reading;

/// <summary>Folds one character, so that words are compared in one spelling.</summary>
internal static class CharacterFold
{
    /// <summary>What the letters of the alphabets become, each known once it was met.</summary>
    private static readonly string?[] Known = new string?[0x700];

    /// <summary>What a character becomes: mostly one character, none for invisible ones, several for ligatures.</summary>
    /// <param name="at">Moved on where a soft hyphen takes the line break behind it along.</param>
    public static string Of(string text, ref int at)
    {
        var letter = text[at];
        if (letter == '\u00ad')
        {
            while (at + 1 < text.Length && text[at + 1] is '\n' or '\r')
            {
                at++;
            }

            return "";
        }

        return letter < Known.Length ? Known[letter] ??= Fold(letter) : Fold(letter);
    }

    /// <summary>A word of a grammar file, folded.</summary>
    public static string Of(string word)
    {
        var folded = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            folded.Append(Of(word, ref at));
        }

        return folded.ToString();
    }

    private static string Fold(char letter) => letter switch
    {
        '\u200b' or '\u200c' or '\u200d' or '\u200e' or '\u200f' or '\ufeff' or '\u2060' or '\u0640' => "",
        >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' => "",
        '\u2010' or '\u2011' or '\u2012' or '\u2212' or '\ufe63' or '\uff0d' or '\uff5e' => "-",
        '\u2018' or '\u2019' or '\u02bc' => "'",
        '\u060c' or '\uff0c' => ",",
        '\u061b' or '\uff1b' => ";",
        '\u3001' => "、",
        '\uff08' => "(",
        '\uff09' => ")",
        >= '\u0660' and <= '\u0669' => ((char)(letter - '\u0660' + '0')).ToString(),
        >= '\u06f0' and <= '\u06f9' => ((char)(letter - '\u06f0' + '0')).ToString(),
        'أ' or 'إ' or 'آ' or 'ٱ' => "ا",
        'ة' or 'ہ' => "ه",
        'ى' or 'ی' => "ي",
        'ک' => "ك",
        'ё' or 'Ё' => "е",
        'й' or 'Й' => "й",
        // mathematical and legal signs that compatibility would turn into letters
        'º' or '°' or 'ª' or '№' => "°",
        _ when char.IsWhiteSpace(letter) => " ",
        _ when char.IsSurrogate(letter) => "\u00a4",
        // enclosed Chinese numerals are letters of the Convention and stay as they are
        >= '\u3220' and <= '\u3229' => letter.ToString(),
        _ => Decompose(letter),
    };

    private static string Decompose(char letter)
    {
        var folded = "";
        foreach (var part in letter.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                folded += part is 'أ' or 'إ' or 'آ' ? 'ا' : part is 'ة' ? 'ه' : part is 'ى' ? 'ي' : char.ToLowerInvariant(part);
            }
        }

        return folded;
    }
}
