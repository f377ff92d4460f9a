namespace Recount.Extraction.Items;

/// <summary>Cuts an item into sentences.</summary>
internal static class Sentences
{
    /// <summary>A sentence as characters, its closing mark included.</summary>
    internal readonly record struct Stretch(int Start, int End);

    /// <summary>The sentences of a stretch; a stop inside brackets, a citation or behind an abbreviation ends none.</summary>
    public static IReadOnlyList<Stretch> Of(ItemText item, int from, int to)
    {
        var sentences = new List<Stretch>();
        var (start, depth) = (from, 0);
        for (var i = item.WordAt(from); i < item.Words.Length && item.Words[i].Start < to; i++)
        {
            var word = item.Words[i];
            if (word.Kind != WordKind.Mark)
            {
                continue;
            }

            depth = Math.Max(0, word.Form switch { "(" => depth + 1, ")" => depth - 1, _ => depth });
            if (depth == 0 && word.Form is "." or "?" or "!" && word.End < to && EndsSentence(item, i))
            {
                sentences.Add(new Stretch(start, word.End));
                start = word.End;
            }
        }

        if (start < to && item.WordAt(start) < item.WordAt(to))
        {
            sentences.Add(new Stretch(start, to));
        }

        return sentences;
    }

    private static bool EndsSentence(ItemText item, int index)
    {
        var (text, stop) = (item.Text, item.Words[index]);
        if (text[stop.Start] is '。' or '؟' or '？')
        {
            return true;
        }

        var next = stop.End;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        var isCapital = next > stop.End && next < text.Length
            && (char.IsUpper(text[next]) || char.GetUnicodeCategory(text[next]) == System.Globalization.UnicodeCategory.OtherLetter);
        var before = index > 0 ? item.Words[index - 1] : default;
        return isCapital && (before.Kind == WordKind.Citation || before.Form == ")" || !IsAbbreviation(before));
    }

    private static bool IsAbbreviation(Word word) => word.Form.Length <= 1
        || word.Form is "art" or "arts" or "para" or "paras" or "par" or "parr" or "no" or "ch" or "chap" or "st" or "cf" or "vs" or "mr" or "ms" or "dr"
        || (word.Form.Length <= 2 && word.Form.All(char.IsAsciiDigit));
}
