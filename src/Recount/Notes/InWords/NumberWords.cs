using System.Globalization;
using Humanizer;

namespace Recount.Notes.InWords;

/// <summary>Numbers in running English text as the United Nations Editorial Manual has them.</summary>
/// <remarks>One to nine in words, 10 and above in figures with a comma for thousands, and words at the start of a sentence.</remarks>
public static class NumberWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>A number inside a sentence: <c>six</c>, <c>54</c>, <c>3,829</c>; <c>no</c> for zero.</summary>
    public static string Inside(int number) => number switch
    {
        0 => "no",
        < 10 and > 0 => number.ToWords(English),
        _ => number.ToString("N0", CultureInfo.InvariantCulture),
    };

    /// <summary>A number that opens a sentence: <c>Thirty</c>, <c>Sixty-three</c>.</summary>
    public static string Opening(int number)
    {
        var words = number == 0 ? "no" : number.ToWords(English);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>An ordinal in words: <c>second</c>.</summary>
    public static string Ordinal(int number) => number.ToOrdinalWords(English);
}
