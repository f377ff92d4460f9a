using Recount.Convention;

namespace Recount.Extraction.Items;

/// <summary>Cuts a text into words, in one pass.</summary>
internal static class TextWords
{
    /// <summary>The words of a text; hyphens and apostrophes separate, each citation is one word.</summary>
    public static Word[] Of(string text, IReadOnlyList<CitationSpan> citations)
    {
        var words = new List<Word>(text.Length / 5 + 4);
        var citation = 0;
        for (var at = 0; at < text.Length;)
        {
            while (citation < citations.Count && citations[citation].End <= at)
            {
                citation++;
            }

            if (citation < citations.Count && citations[citation].Start <= at)
            {
                words.Add(new Word(at, citations[citation].End, "§", WordKind.Citation));
                at = citations[citation].End;
                continue;
            }

            var end = at + 1;
            if (IsHan(text[at]))
            {
                words.Add(new Word(at, end, text[at].ToString(), WordKind.Letters));
            }
            else if (IsLetter(text[at]))
            {
                var limit = citation < citations.Count ? citations[citation].Start : text.Length;
                end = EndOfLetters(text, at, limit);
                words.Add(new Word(at, end, WordForm.Of(text.AsSpan(at, end - at)), WordKind.Letters));
            }
            else if (MarkOf(text, at) is { } mark)
            {
                words.Add(new Word(at, end, mark, WordKind.Mark));
            }

            at = end;
        }

        return [.. words];
    }

    /// <summary>The words of a pattern's literal.</summary>
    public static IEnumerable<string> FormsOf(string literal) => Of(literal, []).Select(word => word.Form);

    private static int EndOfLetters(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && IsLetter(text[end]) && !IsHan(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036f' or >= '\u064b' and <= '\u065f' or '\u0640' or '\u00ad';

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    // A dash between spaces is a mark, a hyphen is not; marks of other scripts become the Latin ones.
    private static string? MarkOf(string text, int at) => text[at] switch
    {
        ';' or '；' or '؛' => ";",
        ':' or '：' => ":",
        '.' or '。' or '．' => ".",
        '?' or '？' or '؟' => "?",
        '!' or '！' => "!",
        ',' or '，' or '、' or '،' => ",",
        '(' or '（' or '[' => "(",
        ')' or '）' or ']' => ")",
        '/' => "/",
        '&' => "&",
        '–' or '—' or '-' when at > 0 && text[at - 1] == ' ' => ",",
        _ => null,
    };
}
