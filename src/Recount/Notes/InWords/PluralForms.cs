using System.Globalization;

namespace Recount.Notes.InWords;

/// <summary>The forms of a word behind a number, by plural category; <c>other</c> stands in for those that a language does not tell apart.</summary>
public sealed class PluralForms : Dictionary<string, string>
{
    /// <summary>The form behind a number, its place filled.</summary>
    /// <param name="written">The number as the text has it.</param>
    public string Of(Language language, int number, string written)
    {
        var form = TryGetValue(PluralRules.Of(language, number).Code, out var found) ? found : this["other"];
        return string.Format(CultureInfo.InvariantCulture, form, written);
    }
}

/// <summary>A noun behind a number.</summary>
/// <param name="Words">The list of number words that agrees with it, by gender and case: <c>feminine</c>.</param>
/// <param name="Forms">Patterns with a place for the number; a form without a place says the number by itself.</param>
public sealed record CountedNoun(string Words, PluralForms Forms);
