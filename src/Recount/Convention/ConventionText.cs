using System.Collections.Frozen;

namespace Recount.Convention;

/// <summary>Which places the Convention has: 8 chapters, 71 articles, their paragraphs, letters and roman items.</summary>
public static class ConventionText
{
    private static readonly ArticlesFile File = DataJson.Read("convention/articles.json", ConventionJson.Default.ArticlesFile);

    private static readonly FrozenDictionary<Chapter, IReadOnlyDictionary<Language, string>> ChapterNames =
        File.Chapters.ToFrozenDictionary(row => Enum.Parse<Chapter>(row.Chapter), row => DataJson.ByLanguage(row.Names));

    /// <summary>The articles, 1 to 71 in order.</summary>
    public static IReadOnlyList<ConventionArticle> Articles { get; } = [.. File.Articles.Select(row => row.ToArticle())];

    /// <summary>Every place of the Convention in its order, each followed by what lies in it.</summary>
    public static IReadOnlyList<Provision> Places { get; } =
        [.. Articles.SelectMany(article => WithAllBelow(new Provision(article.Number)))];

    private static readonly FrozenSet<Provision> Known = Places.ToFrozenSet();

    /// <summary>An article by its number; null outside 1 to 71.</summary>
    public static ConventionArticle? Article(int number) =>
        number >= 1 && number <= Articles.Count ? Articles[number - 1] : null;

    /// <summary>Whether the Convention has that place.</summary>
    public static bool Has(Provision provision) => Known.Contains(provision);

    /// <summary>What lies directly in a place, in order: an article's paragraphs (or letters where it has no numbered
    /// ones), a paragraph's letters, a letter's roman items; empty where the Convention goes no deeper.</summary>
    public static IReadOnlyList<Provision> Children(Provision place) => Article(place.Article) is not { } article
        ? []
        : place switch
        {
            { Item: not null } => [],
            { Letter: { } letter } => [.. Enumerable.Range(1, Items(place, letter)).Select(i => place with { Item = i })],
            { Paragraph: null } when article.HasNumberedParagraphs =>
                [.. article.Paragraphs.Select(paragraph => place with { Paragraph = paragraph.Number })],
            _ => [.. Letters(place).Select(letter => place with { Letter = letter.Letter })],
        };

    /// <summary>The chapter of an article, 1 to 71.</summary>
    public static Chapter ChapterOf(int article) =>
        Article(article)?.Chapter ?? throw new ArgumentOutOfRangeException(nameof(article), article, "Articles are 1 to 71.");

    /// <summary>The articles of a chapter, in order.</summary>
    public static IEnumerable<int> ArticlesOf(Chapter chapter) =>
        Articles.Where(article => article.Chapter == chapter).Select(article => article.Number);

    /// <summary>The articles that a cycle reviews, in order: 15 to 50 in cycle 1, 5 to 14 and 51 to 59 in cycle 2.</summary>
    public static IEnumerable<int> ReviewedIn(int cycle) =>
        Articles.Where(article => article.Cycle == cycle).Select(article => article.Number);

    /// <summary>The name of a chapter.</summary>
    public static string NameOf(Chapter chapter, Language language) =>
        ChapterNames[chapter][language];

    /// <summary>The places from one to another of the same level in the same place, both included; where the levels
    /// differ or the order is reversed, the two end points only. End points need not exist.</summary>
    public static IEnumerable<Provision> Expand(Provision first, Provision last)
    {
        var isLevel = (first with { Article = 0 }, last with { Article = 0 }) switch
        {
            ({ Paragraph: null, Letter: null, Item: null }, { Paragraph: null, Letter: null, Item: null }) => true,
            ({ Paragraph: not null, Letter: null }, { Paragraph: not null, Letter: null }) => first.Article == last.Article,
            ({ Letter: not null, Item: null }, { Letter: not null, Item: null }) =>
                (first.Article, first.Paragraph) == (last.Article, last.Paragraph),
            ({ Item: not null }, { Item: not null }) => (first with { Item = 1 }) == (last with { Item = 1 }),
            _ => false,
        };
        return isLevel && first.CompareTo(last) < 0
            ? [first, .. Siblings(first).Where(place => place.CompareTo(first) > 0 && place.CompareTo(last) < 0), last]
            : new[] { first, last }.Distinct();
    }

    private static IEnumerable<Provision> Siblings(Provision place) => place switch
    {
        { Item: not null } => Children(place with { Item = null }),
        { Letter: not null } => Children(place with { Letter = null }),
        { Paragraph: not null } => Children(place with { Paragraph = null }),
        _ => Articles.Select(article => new Provision(article.Number)),
    };

    private static IEnumerable<Provision> WithAllBelow(Provision place) =>
        Children(place).SelectMany(WithAllBelow).Prepend(place);

    private static IReadOnlyList<ConventionLetter> Letters(Provision place) =>
        Article(place.Article)?.Paragraphs.FirstOrDefault(p => p.Number == place.Paragraph)?.Letters ?? [];

    private static int Items(Provision place, char letter) =>
        Letters(place).FirstOrDefault(row => row.Letter == letter)?.Items ?? 0;

    internal sealed record ArticlesFile(IReadOnlyList<ChapterRow> Chapters, IReadOnlyList<ArticleRow> Articles);

    internal sealed record ChapterRow(string Chapter, IReadOnlyDictionary<string, string> Names);

    internal sealed record ArticleRow(
        int Article, string Chapter, string Title, int? Cycle, IReadOnlyList<ParagraphRow> Paragraphs)
    {
        public ConventionArticle ToArticle() =>
            new(Article, Enum.Parse<Chapter>(Chapter), Title, Cycle, [.. Paragraphs.Select(row => row.ToParagraph())]);
    }

    internal sealed record ParagraphRow(int? Paragraph, string About, IReadOnlyList<LetterRow>? Letters)
    {
        public ConventionParagraph ToParagraph() =>
            new(Paragraph, About, [.. (Letters ?? []).Select(row => new ConventionLetter(row.Letter, row.About, row.Items))]);
    }

    internal sealed record LetterRow(char Letter, string About, int Items);
}
