using System.CommandLine;
using Recount.Convention;

namespace Recount.App.Notes;

/// <summary>What every command that writes a Word file of numbers can be told.</summary>
internal static class NoteOptions
{
    private static readonly Chapter[] Known = [Chapter.II, Chapter.III, Chapter.IV, Chapter.V];

    public static Option<string[]> Chapters(string description) => new("--chapters")
    {
        HelpName = "II,III,IV,V",
        Description = description,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    public static Option<string> Language() => new Option<string>("--language")
    {
        HelpName = "ar|en|es|fr|ru|zh",
        Description = "One of ar, en, es, fr, ru, zh.",
        DefaultValueFactory = _ => "en",
    }.AcceptOnlyFromAmong("ar", "en", "es", "fr", "ru", "zh");

    /// <summary>One of some words, the first unless told otherwise.</summary>
    public static Option<string> Choice(string name, params string[] values) => new Option<string>(name)
    {
        HelpName = string.Join('|', values),
        Description = $"One of {string.Join(", ", values)}.",
        DefaultValueFactory = _ => values[0],
    }.AcceptOnlyFromAmong(values);

    public static Option<string> Out() => new("--out") { Required = true, HelpName = "FILE.docx", Description = "The Word file to write." };

    public static Language LanguageOf(string code) => LanguageCode.Find(code)!.Value; // the option takes no other

    /// <summary>Why a file cannot be a Word file, in one sentence; null where it can.</summary>
    public static string? OutProblem(string path) => path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
        ? null
        : $"--out: found '{path}', expected the name of a Word file, which ends in .docx.";

    /// <summary>The chapters that were asked for, in the Convention's order; all four where none was.</summary>
    /// <param name="problem">What stood there instead, in one sentence; null where all is well.</param>
    public static Chapter[] ReadChapters(string[] given, out string? problem)
    {
        var words = given.SelectMany(word => word.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
        problem = words.FirstOrDefault(word => Known.All(chapter => chapter.ToString() != word)) is { } wrong
            ? $"--chapters: found '{wrong}', expected II, III, IV or V."
            : null;
        return words.Length == 0 ? Known : [.. Known.Where(chapter => words.Contains(chapter.ToString()))];
    }
}
