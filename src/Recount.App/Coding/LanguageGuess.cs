namespace Recount.App.Coding;

/// <summary>The language of a short text, by its script and its smallest words.</summary>
internal static class LanguageGuess
{
    private static readonly (Language Language, HashSet<string> Words)[] Latin =
    [
        (Language.English, ["the", "of", "and", "for", "to", "in", "on", "with", "by", "a", "an", "art"]),
        (Language.French, ["le", "la", "les", "des", "du", "de", "et", "une", "un", "pour", "aux", "sur", "d", "l", "à", "par"]),
        (Language.Spanish, ["el", "los", "las", "del", "de", "y", "una", "un", "para", "con", "la", "en", "se", "sobre", "párr"]),
    ];

    /// <summary>English where nothing speaks for another.</summary>
    public static Language Of(string text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case >= '\u4e00' and <= '\u9fff':
                    return Language.Chinese;
                case >= '\u0400' and <= '\u04ff':
                    return Language.Russian;
                case >= '\u0600' and <= '\u06ff':
                    return Language.Arabic;
                default:
                    break;
            }
        }

        var words = text.ToLowerInvariant().Split([' ', '\'', '’', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return Latin.MaxBy(language => words.Count(language.Words.Contains)).Language;
    }
}
