using Recount.Extraction.Outlines;

namespace Recount.Extraction.Lists;

/// <summary>A series inside a paragraph, announced by a colon: "It is recommended that X: (a) …; (b) …".</summary>
internal static class InlineSeries
{
    /// <summary>The parts without their letters and without "and"; empty where the paragraph has none.</summary>
    public static List<(int Start, int End)> Of(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon < 0 || colon > text.Length - 20)
        {
            return [];
        }

        var parts = new List<(int Start, int End)>();
        var (start, depth) = (colon + 1, 0);
        for (var at = colon + 1; at < text.Length; at++)
        {
            depth = Math.Max(0, depth + (text[at] is '(' or '（' ? 1 : text[at] is ')' or '）' ? -1 : 0));
            if (depth == 0 && text[at] is ';' or '；' or '؛')
            {
                parts.Add(Bare(text, start, at));
                start = at + 1;
            }
        }

        parts.Add(Bare(text, start, text.Length));
        return parts.Count > 1 && parts.TrueForAll(part => part.End - part.Start > 8) ? parts : [];
    }

    private static (int Start, int End) Bare(string text, int start, int end)
    {
        (start, end) = ItemEnds.Trim(text, start, end);
        foreach (var and in (string[])["and ", "et ", "y ", "e ", "и ", "以及", "和"])
        {
            if (text.AsSpan(start, end - start).StartsWith(and, StringComparison.Ordinal))
            {
                start += and.Length;
                break;
            }
        }

        return (start + LeadingMark.Of(text[start..end]).Length, end);
    }
}
