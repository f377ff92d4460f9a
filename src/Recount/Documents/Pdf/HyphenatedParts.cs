namespace Recount.Documents.Pdf;

/// <summary>Words that join others with a hyphen, from <c>data/documents/hyphenated.txt</c>.</summary>
internal static class HyphenatedParts
{
    private static readonly (HashSet<string> First, HashSet<string> Second) Lists = Read();

    /// <summary>Whether the first or the second part is one that keeps its hyphen.</summary>
    public static bool Has(string first, string second) =>
        Lists.First.Contains(first.ToLowerInvariant()) || Lists.Second.Contains(second.ToLowerInvariant());

    private static (HashSet<string> First, HashSet<string> Second) Read()
    {
        HashSet<string> first = [], second = [];
        foreach (var word in DataFile.ReadText("documents/hyphenated.txt").Split('\n', StringSplitOptions.TrimEntries))
        {
            if (word.EndsWith('-'))
            {
                first.Add(word[..^1]);
            }
            else if (word.StartsWith('-'))
            {
                second.Add(word[1..]);
            }
        }

        return (first, second);
    }
}
