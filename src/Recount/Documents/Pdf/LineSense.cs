using System.Text.RegularExpressions;

namespace Recount.Documents.Pdf;

/// <summary>What the words at a line's ends say about whether the sentence goes on.</summary>
internal static partial class LineSense
{
    /// <summary>Whether a sentence or an item ends here; an abbreviation's full stop ends nothing.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd().TrimEnd("\"'”’»)]）".AsSpan());
        return end.Length > 0 && ".;:!?。；：！？؛؟".Contains(end[^1], StringComparison.Ordinal)
            && !Abbreviation().IsMatch(end.ToString());
    }

    /// <summary>Whether a line starts in the middle of a sentence.</summary>
    public static bool StartsWithin(string text) => text.Length > 0
        && (char.IsLower(text[0]) || text[0] is '(' or ')' or ',' or ';' or '.');

    /// <summary>Whether more brackets were opened than closed.</summary>
    public static bool LeavesBracketOpen(string text)
    {
        var open = 0;
        var from = ListMarker.LengthAt(text);
        foreach (var c in text.AsSpan(from))
        {
            open += c is '(' or '（' ? 1 : c is ')' or '）' && open > 0 ? -1 : 0;
        }

        return open > 0;
    }

    /// <summary>
    /// Whether the text breaks off where a number or letter must follow: "art. 7, para.", "paras. 1 and".
    /// </summary>
    public static bool ExpectsMore(string text) => Unfinished().IsMatch(text);

    /// <summary>Whether a heading in capitals starts behind a sentence, or text behind a heading in capitals.</summary>
    public static bool ChangesCapitals(string above, string below)
    {
        var (isAbove, isBelow) = (IsCapitals(above), IsCapitals(below));
        return isAbove != isBelow && (isAbove ? char.IsUpper(below[0]) && below.Any(char.IsLower) : EndsSentence(above));
    }

    private static bool IsCapitals(string text) => text.Count(char.IsUpper) >= 8 && !text.Any(char.IsLower);

    public static bool IsChinese(char c) => c is >= '\u3000' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF';

    private const string Start = @"(?:^|[\s(,])";
    private const string Cited = "arts?|paras?|subparas?|pars?|párrs?|al|ст|п|пп|подп";

    [GeneratedRegex(
        Start + "(?:" + Cited + @"|ch|chap|chaps|cf|e\.g|i\.e|No|Nos|гл)\.$", RegexOptions.NonBacktracking)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(
        Start + "(?:(?:" + Cited + @")\.|articles?|paragraphs?|subparagraphs?|paragraphes?|artículos?|párrafos?|статьи"
            + "|пункты?|and|or|et|ou|y|o|и|to|à|a|of|the|de|for|in|,)$|[,–—]$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Unfinished();
}
