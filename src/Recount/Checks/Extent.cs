using Recount.Convention;

namespace Recount.Checks;

/// <summary>By what a number is narrowed.</summary>
public enum ExtentKind
{
    /// <summary>By nothing: a cycle as a whole.</summary>
    All,

    /// <summary>By articles, or a chapter in general.</summary>
    Articles,

    /// <summary>By a chapter.</summary>
    Chapter,

    /// <summary>By categories.</summary>
    Categories,

    /// <summary>By a regional group.</summary>
    Region,

    /// <summary>By words of the text that are compared with nothing else.</summary>
    Words,
}

/// <summary>What a number covers.</summary>
/// <param name="Key">Its parts joined by a plus, in their order: <c>5+6</c>, <c>II</c>, <c>capacity-building</c>; empty for all.</param>
public sealed record Extent(ExtentKind Kind, string Key)
{
    /// <summary>Where a need stands that names chapter II and none of its articles.</summary>
    public const string GeneralII = "general-II";

    /// <summary>A cycle as a whole.</summary>
    public static Extent All { get; } = new(ExtentKind.All, "");

    /// <summary>Its parts.</summary>
    public IReadOnlyList<string> Parts => Key.Length == 0 ? [] : Key.Split('+');

    /// <summary>The extent in words: <c>articles 5 and 6</c>.</summary>
    public string InWords => Kind switch
    {
        ExtentKind.All => "all",
        ExtentKind.Articles when Key == GeneralII => "chapter II in general",
        ExtentKind.Articles => $"{(Parts.Count == 1 ? "article" : "articles")} {List(Parts)}",
        ExtentKind.Chapter => $"chapter {Key}",
        _ => List(Parts),
    };

    /// <summary>Articles, each once, in the order of the Convention.</summary>
    public static Extent Articles(IEnumerable<string> articles) =>
        new(ExtentKind.Articles, string.Join('+', articles.Distinct().OrderBy(Rank)));

    /// <summary>One chapter.</summary>
    public static Extent Of(Chapter chapter) => new(ExtentKind.Chapter, chapter.ToString());

    /// <summary>Categories, each once.</summary>
    public static Extent Categories(IEnumerable<string> categories) =>
        new(ExtentKind.Categories, string.Join('+', categories.Distinct().Order(StringComparer.Ordinal)));

    /// <summary>One regional group.</summary>
    public static Extent Region(string region) => new(ExtentKind.Region, region);

    /// <summary>Whether all that this covers is covered by the other.</summary>
    public bool IsWithin(Extent other) => this != other && (other.Kind, Kind) switch
    {
        (ExtentKind.All, _) => true,
        (ExtentKind.Articles, ExtentKind.Articles) or (ExtentKind.Categories, ExtentKind.Categories) => Parts.All(other.Parts.Contains),
        (ExtentKind.Chapter, ExtentKind.Articles) => Parts.All(part => ChapterOf(part) == other.Key),
        _ => false,
    };

    /// <summary>The chapter of an article, or of needs on a chapter in general.</summary>
    public static string ChapterOf(string article) =>
        article == GeneralII ? nameof(Chapter.II) : ConventionText.ChapterOf(int.Parse(article, System.Globalization.CultureInfo.InvariantCulture)).ToString();

    private static int Rank(string article) => article == GeneralII ? 29 : 2 * int.Parse(article, System.Globalization.CultureInfo.InvariantCulture);

    private static string List(IReadOnlyList<string> parts) =>
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
}
