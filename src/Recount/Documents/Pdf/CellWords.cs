namespace Recount.Documents.Pdf;

/// <summary>Whole words of narrow cells, from <c>data/documents/cell-words.txt</c>.</summary>
internal static class CellWords
{
    private static readonly HashSet<string> Words = Read();

    /// <summary>Whether a text ends with one of them.</summary>
    public static bool End(string text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return Words.Contains(text[start..].ToLowerInvariant());
    }

    private static HashSet<string> Read()
    {
        var lines = DataFile.ReadText("documents/cell-words.txt").Split('\n',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Where(line => !line.StartsWith('#'))];
    }
}
