namespace Recount.Extraction.Mastheads;

/// <summary>A document's symbol as it is printed.</summary>
/// <param name="Text">Without a star for a reissue.</param>
/// <param name="Cycle">The cycle it names, 1 or 2; null in a series that has none, where <c>2016</c> is a year.</param>
internal sealed record PrintedSymbol(string Text, int? Cycle)
{
    /// <summary>The first symbol of the Implementation Review Group in a line; null without one, and in a note such as "* CAC/COSP/IRG/2022/1.".</summary>
    public static PrintedSymbol? FindIn(string line)
    {
        var group = line.IndexOf("/IRG", StringComparison.Ordinal);
        if (group < 0 || line.StartsWith('*'))
        {
            return null;
        }

        var start = group;
        while (start > 0 && IsPart(line[start - 1]))
        {
            start--;
        }

        var end = group;
        while (end < line.Length && IsPart(line[end]))
        {
            end++;
        }

        var text = line[start..end].TrimEnd('.', '/', '-');
        var parts = text.Split('/');
        var place = Array.IndexOf(parts, "IRG") + 1;
        return place > 1 && place < parts.Length
            ? new PrintedSymbol(text, parts[place] switch { "I" => 1, "II" => 2, _ => null })
            : null;
    }

    private static bool IsPart(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '/' or '.' or '-';
}
