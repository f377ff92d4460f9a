namespace Recount.Extraction.Lists;

/// <summary>Where an item's wording begins and ends: without white space, closing semicolon, comma or full stop.</summary>
internal static class ItemEnds
{
    /// <summary>The stretch inside these ends.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or ';' or ',' or ':' or '–' or '—' or '•')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or ';' or ',' or '.' or '。' or '；' or '،' or '؛' or '，')
        {
            end--;
        }

        return (start, end);
    }
}
