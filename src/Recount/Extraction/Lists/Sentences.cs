namespace Recount.Extraction.Lists;

/// <summary>Cuts a paragraph into sentences.</summary>
internal static class Sentences
{
    /// <summary>Each sentence with its closing mark; a stop in brackets or behind an abbreviation ends none.</summary>
    public static List<(int Start, int End)> Of(string text)
    {
        var sentences = new List<(int Start, int End)>();
        var (start, depth) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth = Math.Max(0, depth + (text[at] is '(' or '（' ? 1 : text[at] is ')' or '）' ? -1 : 0));
            if (depth == 0 && Ends(text, at))
            {
                sentences.Add((start, at + 1));
                start = SkipSpace(text, at + 1);
            }
        }

        if (start < text.Length)
        {
            sentences.Add((start, text.Length));
        }

        return sentences;
    }

    private static bool Ends(string text, int at) => text[at] switch
    {
        '。' or '؟' or '！' or '？' => true,
        '.' or '!' or '?' => IsFollowedByStart(text, at + 1) && !IsAbbreviation(text, at),
        _ => false,
    };

    private static bool IsFollowedByStart(string text, int at)
    {
        var next = SkipSpace(text, at);
        return next > at && next < text.Length && !char.IsLower(text[next]) && !char.IsDigit(text[next]) && text[next] is not '(';
    }

    // "art. 5", "No. 12", "J. Smith", "ст. Закона"
    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..stop].ToLowerInvariant() is { Length: 1 } or "art" or "arts" or "para" or "paras" or "par" or "párr" or "no"
            or "nos" or "núm" or "ch" or "chap" or "cap" or "st" or "cf" or "mr" or "ms" or "dr" or "ст" or "гл" or "пп" or "п";
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
