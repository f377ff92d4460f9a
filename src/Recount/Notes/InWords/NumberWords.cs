using System.Globalization;
using System.Text;
using Humanizer;

namespace Recount.Notes.InWords;

/// <summary>Numbers in running text as United Nations documents of one language have them.</summary>
/// <remarks>Small numbers in words, the others in figures, words at the start of a sentence; docs/note.md names the source of each usage.</remarks>
/// <param name="Thousands">Between groups of three figures.</param>
/// <param name="Words">Lists by gender and case, each from zero; figures stand for what is not in the list.</param>
/// <param name="Ordinals">In words, from first, by gender.</param>
/// <param name="OpensInWords">Whether a sentence may open with a number, then in words.</param>
public sealed record NumberWords(
    string Thousands,
    IReadOnlyDictionary<string, string[]> Words,
    IReadOnlyDictionary<string, string[]> Ordinals,
    bool OpensInWords)
{
    /// <summary>A number in figures: <c>54</c>, <c>3,829</c>.</summary>
    /// <param name="number">Zero or more.</param>
    public string Figures(int number)
    {
        var text = new StringBuilder(number.ToString(CultureInfo.InvariantCulture));
        for (var at = text.Length - 3; at > 0; at -= 3)
        {
            text.Insert(at, Thousands);
        }

        return text.ToString();
    }

    /// <summary>A number inside a sentence: <c>six</c>, <c>54</c>, <c>3,829</c>; <c>no</c> for zero.</summary>
    /// <param name="agreement">The list of words that agrees with what is counted.</param>
    /// <exception cref="RecountException">There is no such list.</exception>
    public string Inside(int number, string agreement)
    {
        if (!Words.TryGetValue(agreement, out var words))
        {
            throw new RecountException($"note words: found the number words '{agreement}', expected one of {string.Join(", ", Words.Keys)}.");
        }

        return number < words.Length ? words[number] : Figures(number);
    }

    /// <summary>A number that opens a sentence: <c>Thirty</c>, <c>Sixty-three</c>.</summary>
    /// <exception cref="RecountException">In that language no sentence of the note opens with a number.</exception>
    public string Opening(int number, string agreement, Language language)
    {
        if (!OpensInWords)
        {
            throw new RecountException($"note template: found 'opening', but in {language.Code} no sentence opens with a number; word it with 'count' further on.");
        }

        var words = number < Words[agreement].Length ? Words[agreement][number] : Spelled(number, agreement, CultureInfo.GetCultureInfo(language.Code));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>An ordinal in words: <c>second</c>.</summary>
    /// <param name="number">1 or more.</param>
    /// <exception cref="RecountException">The list does not go so far.</exception>
    public string Ordinal(int number, string agreement) =>
        Ordinals.TryGetValue(agreement, out var words) && number >= 1 && number <= words.Length
            ? words[number - 1]
            : throw new RecountException($"note words: there is no ordinal {number} ({agreement}); add it under 'ordinals'.");

    /// <remarks>The short form is the one before a noun: <c>veintiún Estados</c>, not <c>veintiuno</c>.</remarks>
    private static string Spelled(int number, string agreement, CultureInfo culture) =>
        number.ToWords(WordForm.Abbreviation, Enum.Parse<GrammaticalGender>(agreement, ignoreCase: true), culture);
}
