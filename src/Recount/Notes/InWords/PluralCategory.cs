namespace Recount.Notes.InWords;

/// <summary>The forms that a noun takes behind a number, as Unicode's Common Locale Data Repository (CLDR) names them.</summary>
public enum PluralCategory
{
    /// <summary>Behind zero, where a language sets it apart.</summary>
    Zero,

    /// <summary>Behind one, and what goes with it: 21, 31 in Russian; 0 in French.</summary>
    One,

    /// <summary>The dual.</summary>
    Two,

    /// <summary>A few: 2 to 4 in Russian, 3 to 10 in Arabic, and the like.</summary>
    Few,

    /// <summary>Many: 5 to 20 in Russian, 11 to 99 in Arabic, and the like.</summary>
    Many,

    /// <summary>Any other number.</summary>
    Other,
}

/// <summary>Which form a whole number takes: CLDR, cardinal plural rules.</summary>
/// <remarks>French and Spanish have a form of their own from a million on; a note has no such numbers.</remarks>
public static class PluralRules
{
    extension(PluralCategory category)
    {
        /// <summary>The category's name in data: <c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c>, <c>many</c>, <c>other</c>.</summary>
        public string Code => category switch
        {
            PluralCategory.Zero => "zero",
            PluralCategory.One => "one",
            PluralCategory.Two => "two",
            PluralCategory.Few => "few",
            PluralCategory.Many => "many",
            PluralCategory.Other => "other",
        };
    }

    /// <summary>The category of a number in a language.</summary>
    /// <param name="number">0 to 999,999.</param>
    public static PluralCategory Of(Language language, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999_999);
        return language switch
        {
            Language.English or Language.Spanish => number == 1 ? PluralCategory.One : PluralCategory.Other,
            Language.French => number is 0 or 1 ? PluralCategory.One : PluralCategory.Other,
            Language.Russian => Russian(number),
            Language.Arabic => Arabic(number),
            Language.Chinese => PluralCategory.Other,
        };
    }

    private static PluralCategory Russian(int number) => (number % 10, number % 100) switch
    {
        (1, not 11) => PluralCategory.One,
        (2 or 3 or 4, not (12 or 13 or 14)) => PluralCategory.Few,
        _ => PluralCategory.Many,
    };

    private static PluralCategory Arabic(int number) => (number, number % 100) switch
    {
        (0, _) => PluralCategory.Zero,
        (1, _) => PluralCategory.One,
        (2, _) => PluralCategory.Two,
        (_, >= 3 and <= 10) => PluralCategory.Few,
        (_, >= 11) => PluralCategory.Many,
        _ => PluralCategory.Other,
    };
}
