namespace Recount.Documents.PlainText;

/// <summary>A line of a text file.</summary>
/// <param name="Text">Normalised; empty for a blank line.</param>
/// <param name="Length">Characters as they stood there, without white space at the end.</param>
/// <param name="Indent">Spaces before the text; a tab is eight.</param>
/// <param name="Page">From 1; form feeds separate pages.</param>
internal sealed record TextLine(string Text, int Length, int Indent, int Page)
{
    /// <summary>Programs wrap at 60 to 120 characters; a longer line was not wrapped.</summary>
    private const int LongestWrapped = 140;

    private const int ShortestWrapped = 40;

    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var page = 0;
        foreach (var range in text.AsSpan().Split('\f'))
        {
            page++;
            foreach (var line in text.AsSpan()[range].EnumerateLines())
            {
                lines.Add(Create(line, page));
            }

            if (lines.Count > Limits.Paragraphs)
            {
                throw new UnreadableDocumentException(
                    ProblemCode.TooLarge, $"the file has more than {Limits.Paragraphs / 1_000} thousand lines; split it.");
            }
        }

        return lines;
    }

    /// <summary>The width at which lines were wrapped by hand or by a program; null where each line is a paragraph.</summary>
    public static int? WrapWidth(List<TextLine> lines)
    {
        var lengths = lines.Where(line => line.Text.Length > 0).Select(line => line.Length).Order().ToList();
        if (lengths.Count < 2)
        {
            return null;
        }

        var width = lengths[^1];
        var unusuallyLong = lengths.Count(length => length > LongestWrapped);
        return unusuallyLong * 50 > lengths.Count || width < ShortestWrapped ? null : lengths.FindLast(l => l <= LongestWrapped);
    }

    /// <summary>Whether the first word of the next line had no more room here: then the two are one paragraph.</summary>
    public bool IsFull(int? width, TextLine next)
    {
        if (width is not { } room)
        {
            return false;
        }

        var word = next.Text.IndexOf(' ', StringComparison.Ordinal);
        return EndsInHyphen || Length + 1 + (word < 0 ? next.Text.Length : word) > room;
    }

    /// <summary>Whether a word goes on in the next line.</summary>
    public bool EndsInHyphen => Text is [.., var letter, '-'] && char.IsLetter(letter);

    private static TextLine Create(ReadOnlySpan<char> line, int page)
    {
        var indent = 0;
        foreach (var character in line)
        {
            if (!char.IsWhiteSpace(character))
            {
                break;
            }

            indent += character == '\t' ? 8 : 1;
        }

        // The normaliser knows which signs cannot be seen; the length of the raw line tells where it was wrapped.
        return new TextLine(ParagraphText.Normalize(line), line.TrimEnd().Length, indent, page);
    }
}
