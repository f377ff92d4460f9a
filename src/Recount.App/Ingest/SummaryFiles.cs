namespace Recount.App.Ingest;

/// <summary>The files of one run: folders walked, in the order in which they are taken.</summary>
internal static class SummaryFiles
{
    /// <summary>The endings that summaries come in, the fullest first: of one summary the first is counted, the others attach.</summary>
    private static readonly string[] Endings = [".docx", ".html", ".htm", ".txt", ".pdf"];

    /// <remarks>What is not there, or a folder without any, is in the list too: its reader says so, and the others go on.</remarks>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths) =>
    [
        .. paths.SelectMany(Walk).Distinct(StringComparer.Ordinal)
            .OrderBy(Rank).ThenBy(path => path, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Walk(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        return Directory.EnumerateFiles(path, "*", options)
            .Where(file => Ending(file) >= 0 && !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal))
            .DefaultIfEmpty(path);
    }

    /// <remarks>html before htm means nothing: both are one kind.</remarks>
    private static int Rank(string path) => Ending(path) switch
    {
        < 0 => Endings.Length,
        2 => 1,
        var place => place,
    };

    private static int Ending(string path) => Array.FindIndex(
        Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
