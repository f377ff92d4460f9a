using System.Collections.Concurrent;
using System.Globalization;
using Recount.Convention;

namespace Recount.Figures;

/// <summary>What labels of charts are made of in one language, beside the names in other data: a file <c>data/figures/labels.*.json</c>.</summary>
/// <param name="Comma">Between the parts of a list.</param>
/// <param name="And">Before the last part of a list.</param>
/// <param name="Chapter">A pattern for a chapter's number and its name.</param>
/// <param name="Chapters">The numbers of chapters: <c>Chapter II</c>.</param>
/// <param name="Groups">The sets of States that travel with the library.</param>
/// <param name="NoRegion">States of no regional group.</param>
/// <param name="Hidden">At a bar whose value is hidden.</param>
/// <param name="Axes">What is counted, and by what; null in English, where <c>QueryWords</c> has it.</param>
internal sealed record LabelWords(
    string Comma,
    string And,
    ArticleWords Articles,
    string Chapter,
    IReadOnlyDictionary<string, string> Chapters,
    IReadOnlyDictionary<string, string> Scopes,
    IReadOnlyDictionary<string, string> Groups,
    string NoRegion,
    IReadOnlyDictionary<string, string> Cycles,
    IReadOnlyDictionary<string, string> Kinds,
    IReadOnlyDictionary<string, string> Statuses,
    string Hidden,
    AxisWords? Axes)
{
    private static readonly ConcurrentDictionary<Language, LabelWords> Loaded = new();

    public static LabelWords Of(Language language) =>
        Loaded.GetOrAdd(language, static key => DataJson.Read<LabelWords>($"figures/labels.{key.Code}.json"));

    /// <summary>A topic by its articles: <c>Articles 7, 8 and 11</c>.</summary>
    public string Of(Topic topic)
    {
        var pattern = topic.Articles.Count switch
        {
            1 => Articles.One,
            2 => Articles.Two,
            _ => Articles.Several,
        };
        return Filled(pattern, Listed([.. topic.Articles.Select(Articles.Of)]));
    }

    /// <summary>A chapter by number and name.</summary>
    /// <param name="name">In the language of the labels.</param>
    public string Of(Chapter chapter, string name) => Filled(Chapter, Chapters[chapter.ToString()], name);

    /// <summary>One, two and three.</summary>
    public string Listed(IReadOnlyList<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : string.Join(Comma, parts.Take(parts.Count - 1)) + And + parts[^1];

    internal static string Filled(string pattern, params string[] parts) =>
        string.Format(CultureInfo.InvariantCulture, pattern, [.. parts]);
}

/// <summary>How articles are called together.</summary>
/// <param name="One">A pattern for one, as the next for two and for more.</param>
/// <param name="Each">A pattern for each of them.</param>
/// <param name="Numbers">The articles in words, from 1; null: in digits.</param>
internal sealed record ArticleWords(string One, string Two, string Several, string Each, IReadOnlyList<string>? Numbers)
{
    public string Of(int article) =>
        LabelWords.Filled(Each, Numbers?[article - 1] ?? article.ToString(CultureInfo.InvariantCulture));
}

/// <summary>What stands at axes and names series.</summary>
/// <param name="Dimensions">By code.</param>
/// <param name="Measures">Patterns by code, for the forms of what is counted.</param>
/// <param name="Change">A pattern for a measure.</param>
/// <param name="Counted">By kind, and for findings of <c>any</c> kind: the grammatical forms that the patterns use.</param>
internal sealed record AxisWords(
    IReadOnlyDictionary<string, string> Dimensions,
    UnitWords Units,
    IReadOnlyDictionary<string, string> Measures,
    string Change,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Counted);

/// <summary>What numbers are in.</summary>
internal sealed record UnitWords(string Count, string PerCent, string Points, string Ratio);
