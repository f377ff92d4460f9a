using System.Globalization;
using System.Text;

namespace Recount.Register;

/// <summary>A text reduced to its words, for finding the same passage in another file; a Chinese character is a word.</summary>
internal sealed class Wording
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly int _count;

    private Wording(string key, IEnumerable<string> words)
    {
        Key = key;
        foreach (var word in words)
        {
            _words[word] = _words.GetValueOrDefault(word) + 1;
            _count++;
        }
    }

    /// <summary>The words with a space between: equal where two texts differ only in marks, case and spacing.</summary>
    public string Key { get; }

    public static Wording Of(string text)
    {
        var words = Split(text).ToList();
        return new Wording(string.Join(' ', words), words);
    }

    /// <summary>Shared words over all words (Dice 1945), 0 to 1.</summary>
    public double Likeness(Wording other)
    {
        if (_count + other._count == 0)
        {
            return 0;
        }

        var (small, large) = _words.Count <= other._words.Count ? (this, other) : (other, this);
        var shared = small._words.Sum(word => Math.Min(word.Value, large._words.GetValueOrDefault(word.Key)));
        return 2.0 * shared / (_count + other._count);
    }

    /// <summary>How much of this text stands in a longer one, 0 to 1.</summary>
    public double ContainedIn(Wording longer) =>
        _count == 0 ? 0 : (double)_words.Sum(word => Math.Min(word.Value, longer._words.GetValueOrDefault(word.Key))) / _count;

    private static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
        {
            var kind = CharUnicodeInfo.GetUnicodeCategory(letter);
            if (kind is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            {
                continue;
            }

            var isWord = char.IsLetterOrDigit(letter);
            var isAlone = isWord && kind == UnicodeCategory.OtherLetter && letter >= '\u2E80';
            if (isWord && !isAlone)
            {
                word.Append(char.ToLowerInvariant(letter));
                continue;
            }

            if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (isAlone)
            {
                yield return letter.ToString();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
