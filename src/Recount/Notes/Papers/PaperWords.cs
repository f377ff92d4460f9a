using System.Collections.Concurrent;
using System.Globalization;

namespace Recount.Notes.Papers;

/// <summary>The words of short papers in one language: <c>data/notes/papers.LANGUAGE.json</c>.</summary>
/// <param name="Words">Titles, sentences and labels, by key.</param>
internal sealed record PaperWords(IReadOnlyDictionary<string, string> Words)
{
    private static readonly ConcurrentDictionary<Language, PaperWords> Loaded = new();

    public static PaperWords Of(Language language) =>
        Loaded.GetOrAdd(language, static key => DataJson.Read<PaperWords>($"notes/papers.{key.Code}.json"));

    /// <summary>A title, sentence or label, its places filled.</summary>
    public string Word(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, Words[key], values);
}
