using System.Diagnostics;

namespace Recount.Convention;

/// <summary>Titles of the articles that cycle 2 reviews, in the languages of the Convention beside English.</summary>
internal static class ArticleTitles
{
    private static readonly Lazy<IReadOnlyDictionary<int, IReadOnlyDictionary<Language, string>>> Read = new(() =>
        DataJson.Read<Row[]>("convention/titles.json").ToDictionary(row => row.Article, row => DataJson.ByLanguage(row.Titles)));

    /// <summary>The title of an article.</summary>
    /// <exception cref="UnreachableException">The data have none: it is no article of cycle 2.</exception>
    public static string Of(int article, Language language) => language == Language.English
        ? ConventionText.Articles[article - 1].Title
        : Read.Value.TryGetValue(article, out var titles)
            ? titles[language]
            : throw new UnreachableException($"There is no title of article {article} in {language.Code}.");

    private sealed record Row(int Article, IReadOnlyDictionary<string, string> Titles);
}
