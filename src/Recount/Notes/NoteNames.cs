using Recount.Convention;
using Recount.Mechanism;

namespace Recount.Notes;

/// <summary>Names from the reference data, in the note's language.</summary>
/// <param name="Category">By cycle and code, as inside a sentence.</param>
/// <param name="Region">By the regional group's code.</param>
/// <param name="Heading">A topic's heading, by its key.</param>
/// <param name="ChapterOf">An article's chapter.</param>
internal sealed record NoteNames(
    Func<int, string, string> Category,
    Func<string, string> Region,
    Func<string, string> Heading,
    Func<int, Chapter> ChapterOf)
{
    /// <summary>Names in a language.</summary>
    /// <param name="between">Stands between the titles of a topic's articles.</param>
    public static NoteNames Of(Language language, string between) => new(
        (cycle, code) => InSentence(Convention.Category.Find(cycle, code)?.Name(language) ?? code),
        code => RegionalGroup.Find(code)?.Names[language] ?? code,
        key => Topic.Find(key) is { } topic ? HeadingOf(topic, language, between) : key,
        ConventionText.ChapterOf);

    private static string HeadingOf(Topic topic, Language language, string between) => language == Language.English
        ? topic.Heading
        : string.Join(between, topic.Articles.Select((article, at) =>
            at == 0 ? ArticleTitles.Of(article, language) : InSentence(ArticleTitles.Of(article, language))));

    private static string InSentence(string name) =>
        name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
