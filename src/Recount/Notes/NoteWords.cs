using System.Globalization;
using System.Text.Json;

namespace Recount.Notes;

/// <summary>The words of one language that a note needs beside its template: <c>data/notes/words.LANGUAGE.json</c>.</summary>
public sealed record NoteWords
{
    /// <summary>Nouns that stand behind a number, by their singular: singular and plural.</summary>
    public required IReadOnlyDictionary<string, string[]> Nouns { get; init; }

    /// <summary>Verbs that follow a number: for one, and for more.</summary>
    public required IReadOnlyDictionary<string, string[]> Verbs { get; init; }

    /// <summary>"article", "articles".</summary>
    public required string[] Article { get; init; }

    /// <summary>Joins the last two of a list.</summary>
    public required string And { get; init; }

    /// <summary>The label of a chapter's general needs.</summary>
    public required string General { get; init; }

    /// <summary>Titles and labels, by key.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>The twelve months.</summary>
    public required string[] Months { get; init; }

    /// <summary>The words of a language.</summary>
    /// <exception cref="RecountException">There is no template in that language yet.</exception>
    public static NoteWords Of(Language language)
    {
        if (language != Language.English)
        {
            throw new RecountException($"note --language {language.Code}: the note is written in en so far; leave --language out.");
        }

        using var stream = DataFile.Open($"notes/words.{language.Code}.json");
        return JsonSerializer.Deserialize<NoteWords>(stream, JsonSerializerOptions.Web)!;
    }

    /// <summary>A title or label, its places filled.</summary>
    public string Word(string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Words[key], values);

    /// <summary>A day as the text has it: 15 September 2023.</summary>
    public string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>The form of a noun behind a number.</summary>
    /// <exception cref="RecountException">The list has no such noun.</exception>
    public string Noun(string noun, int number) => Form(Nouns, noun, number);

    /// <summary>The form of a verb behind a number.</summary>
    /// <exception cref="RecountException">The list has no such verb.</exception>
    public string Verb(string verb, int number) => Form(Verbs, verb, number);

    private static string Form(IReadOnlyDictionary<string, string[]> forms, string word, int number) =>
        forms.TryGetValue(word, out var found)
            ? found[number == 1 ? 0 : 1]
            : throw new RecountException($"note template: found the word '{word}', expected one of {string.Join(", ", forms.Keys)}.");
}
