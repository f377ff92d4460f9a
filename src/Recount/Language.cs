namespace Recount;

/// <summary>The six official languages of the United Nations, in their English alphabetical order.</summary>
public enum Language
{
    /// <summary>Arabic, written from right to left.</summary>
    Arabic,

    /// <summary>Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,

    /// <summary>French.</summary>
    French,

    /// <summary>Russian.</summary>
    Russian,

    /// <summary>Spanish.</summary>
    Spanish,
}

/// <summary>The codes that stand for the languages in files and in the API (ISO 639-1).</summary>
public static class LanguageCode
{
    extension(Language language)
    {
        /// <summary>The code: <c>ar</c>, <c>zh</c>, <c>en</c>, <c>fr</c>, <c>ru</c> or <c>es</c>.</summary>
        public string Code => language switch
        {
            Language.Arabic => "ar",
            Language.Chinese => "zh",
            Language.English => "en",
            Language.French => "fr",
            Language.Russian => "ru",
            Language.Spanish => "es",
        };
    }

    /// <summary>The language with a code; null if none of the six has it.</summary>
    public static Language? Find(string? code) => code switch
    {
        "ar" => Language.Arabic,
        "zh" => Language.Chinese,
        "en" => Language.English,
        "fr" => Language.French,
        "ru" => Language.Russian,
        "es" => Language.Spanish,
        _ => null,
    };
}
