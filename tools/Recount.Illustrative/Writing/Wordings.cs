using System.Text.RegularExpressions;

namespace Recount.Illustrative.Writing;

/// <summary>Spells a pattern out: <c>{a|b} of {c|d}</c> is four texts.</summary>
internal static partial class Wordings
{
    public static IEnumerable<string> Of(string pattern)
    {
        if (Choice().Match(pattern) is not { Success: true } choice)
        {
            return [pattern];
        }

        return choice.Groups["words"].Value.Split('|')
            .SelectMany(words => Of(pattern[..choice.Index] + words + pattern[(choice.Index + choice.Length)..]));
    }

    [GeneratedRegex(@"\{(?<words>[^{}]+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Choice();
}
