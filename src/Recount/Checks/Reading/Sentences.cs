using System.Text.RegularExpressions;

namespace Recount.Checks.Reading;

/// <summary>Cuts the text of a paragraph into sentences.</summary>
internal static partial class Sentences
{
    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        foreach (Match end in End().Matches(text))
        {
            if (!Abbreviation().IsMatch(text[..(end.Index + 1)]))
            {
                yield return text[start..(end.Index + 1)].Trim();
                start = end.Index + end.Length;
            }
        }

        if (text[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    [GeneratedRegex("[.!?][”’)]*\\s+(?=[A-Z“‘(])", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"(?:^|[\s(])(?:arts?|paras?|figs?|No|Nos|cf|e\.g|i\.e|vs|Add|Rev|Corr|St|Gen|chap|chaps|[A-Z])\.$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();
}
