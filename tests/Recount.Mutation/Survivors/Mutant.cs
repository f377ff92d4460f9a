using System.Text.Json;
using System.Text.RegularExpressions;

namespace Recount.Survivors;

/// <summary>One change that Stryker made to the code, told without a line number, so that it is found again when lines move.</summary>
/// <param name="File">Below <c>src/Recount</c>.</param>
/// <param name="Line">The line as it stands in the code.</param>
/// <param name="Replacement">What was put in the place of a part of it.</param>
internal sealed partial record Mutant(string File, string Line, string Replacement)
{
    /// <summary>The mutants of a report, each with what became of it: <c>Killed</c>, <c>Survived</c>, <c>NoCoverage</c>, <c>Timeout</c> …</summary>
    public static IEnumerable<(Mutant Mutant, string Status)> Read(string report)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(report));
        foreach (var file in document.RootElement.GetProperty("files").EnumerateObject())
        {
            var lines = file.Value.GetProperty("source").GetString()!.Split('\n'); // Stryker writes it for every file
            var name = file.Name.Replace('\\', '/').Split("src/Recount/")[^1];
            foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
            {
                var line = mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32();
                var replacement = mutant.TryGetProperty("replacement", out var text) ? text.GetString() ?? "" : "";
                yield return (
                    new Mutant(name, lines[line - 1].Trim(), Spaces().Replace(replacement, " ").Trim()),
                    mutant.GetProperty("status").GetString()!); // and this for every mutant
            }
        }
    }

    /// <summary>Mutants that change no count: blocks of file, line, replacement and reason.</summary>
    public static IReadOnlyDictionary<Mutant, string> ReadEquivalent(string path)
    {
        var equivalent = new Dictionary<Mutant, string>();
        foreach (var block in System.IO.File.ReadAllText(path).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var lines = block.Split('\n', StringSplitOptions.TrimEntries);
            if (lines is not [var file, var line, var replacement, var reason])
            {
                throw new FormatException($"{path}: a block has four lines, file, line, replacement and reason, but this one has {lines.Length}: {block}");
            }

            equivalent.Add(new Mutant(file, line, replacement), reason);
        }

        return equivalent;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
