namespace Recount.Convention;

/// <summary>Something that runs across articles, told by provisions or by words.</summary>
/// <param name="Key">Such as <c>beneficial-ownership</c>.</param>
/// <param name="Name">In English.</param>
/// <param name="Provisions">A finding under one of them, or inside it, belongs to the theme.</param>
/// <param name="Words">Beginnings of words or phrases, by language; a text that has one belongs to the theme.</param>
public sealed record Theme(
    string Key, string Name, IReadOnlyList<Provision> Provisions, IReadOnlyDictionary<Language, IReadOnlyList<string>> Words)
{
    /// <summary>All themes, in the order of the data.</summary>
    public static IReadOnlyList<Theme> All { get; } =
        [.. DataJson.Read("convention/themes.json", ConventionJson.Default.ThemeRowArray).Select(row => row.ToTheme())];

    /// <summary>The theme with a key; null if there is none.</summary>
    public static Theme? Find(string? key) => All.FirstOrDefault(theme => theme.Key == key);

    /// <summary>Whether a finding belongs to the theme, by what it cites or by what it says.</summary>
    /// <param name="language">The language of the text.</param>
    public bool Covers(IEnumerable<Provision> provisions, string text, Language language) =>
        provisions.Any(cited => Provisions.Any(provision => provision.Contains(cited)))
        || (Words.TryGetValue(language, out var words) && words.Any(word => HasWord(text, word)));

    private static bool HasWord(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (at > 0 && IsInsideWord(text, at))
        {
            at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return at >= 0;
    }

    // Chinese has no spaces, and Arabic glues its article and conjunctions to the word.
    private static bool IsInsideWord(string text, int at) => char.IsLetter(text[at - 1]) && text[at] < '\u0600';

    internal sealed record ThemeRow(
        string Key, string Name, IReadOnlyList<string> Provisions, IReadOnlyDictionary<string, IReadOnlyList<string>> Words)
    {
        public Theme ToTheme() => new(Key, Name, [.. Provisions.Select(Provision.Parse)], DataJson.ByLanguage(Words));
    }
}
