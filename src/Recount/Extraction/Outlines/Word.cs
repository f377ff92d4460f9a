using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Recount.Extraction.Outlines;

/// <summary>A word of a text as wording is compared: lower case, without accents and, in Arabic, without what is written onto it.</summary>
/// <param name="Text">The folded letters, or the digits in ASCII; a Chinese character is a word of its own.</param>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">The character behind its last one.</param>
internal readonly record struct Word(string Text, int Start, int End)
{
    private static readonly char[] Folds = [.. Enumerable.Range(0, 0x700).Select(code => FoldOf((char)code))];
    private static readonly WordKind[] Kinds = [.. Enumerable.Range(0, 0x700).Select(code => KindOf((char)code))];

    private static readonly FrozenSet<string> ArabicArticles =
        FrozenSet.Create(StringComparer.Ordinal, "ال", "بال", "كال", "فال", "لل");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles =
        ArabicArticles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Text[0] is >= '0' and <= '9';

    /// <summary>The words of a text in their order.</summary>
    public static List<Word> Of(ReadOnlySpan<char> text)
    {
        var words = new List<Word>((text.Length / 6) + 1);
        Span<char> letters = stackalloc char[64];
        for (var at = 0; at < text.Length;)
        {
            var kind = Kind(text[at]);
            if (kind == WordKind.None)
            {
                at++;
                continue;
            }

            var start = at;
            var length = 0;
            do
            {
                if (Fold(text[at]) is var letter && letter != '\0' && length < letters.Length)
                {
                    letters[length++] = letter;
                }

                at++;
            }
            while (at < text.Length && kind is WordKind.Letters or WordKind.Digits && Goes(kind, text[at]));
            if (length > 0)
            {
                words.Add(new Word(new string(Bare(letters[..length])), start, at));
            }
        }

        return words;
    }

    /// <summary>One letter as it is compared; <c>'\0'</c> for a mark that does not count.</summary>
    public static char Fold(char letter) => letter < Folds.Length
        ? Folds[letter]
        : letter is >= '\uFF01' and <= '\uFF5E' ? char.ToLowerInvariant((char)(letter - 0xFEE0)) : letter;

    private static bool Goes(WordKind kind, char next) =>
        Kind(next) == kind || (kind == WordKind.Letters && next < Folds.Length && Folds[next] == '\0');

    private static WordKind Kind(char letter) => letter < Kinds.Length ? Kinds[letter] : KindOf(letter);

    private static WordKind KindOf(char letter)
    {
        if (letter is >= '\u2E80' and <= '\u9FFF')
        {
            return char.IsLetter(letter) ? WordKind.Character : WordKind.None;
        }

        return char.IsLetter(letter) ? WordKind.Letters : char.IsDigit(letter) ? WordKind.Digits : WordKind.None;
    }

    private static char FoldOf(char letter)
    {
        if (letter is (>= '\u064B' and <= '\u065F') or '\u0640' or '\u0670' or (>= '\u0300' and <= '\u036F'))
        {
            return '\0';
        }

        return letter switch
        {
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            'й' or 'Й' => 'й',
            'ё' or 'Ё' => 'е',
            'œ' or 'Œ' => 'o',
            _ when char.IsDigit(letter) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)),
            _ when letter is >= '\u0600' => letter,
            _ => char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormKD)[0]),
        };
    }

    // "and" and the article are written onto an Arabic word; headings differ in them and mean the same.
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        if (word[0] is < '\u0600' or > '\u06FF')
        {
            return word;
        }

        var rest = word.Length > 3 && word[0] == 'و' ? word[1..] : word;
        var article = rest.Length > 4 && Articles.Contains(rest[..3]) ? 3
            : rest.Length > 3 && Articles.Contains(rest[..2]) ? 2 : 0;
        return rest[article..];
    }

    private enum WordKind
    {
        None,
        Letters,
        Digits,
        Character,
    }
}
