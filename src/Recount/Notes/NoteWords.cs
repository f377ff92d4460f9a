using System.Globalization;
using System.Text.Json;
using Recount.Figures;
using Recount.Notes.InWords;

namespace Recount.Notes;

/// <summary>The words of one language that a note needs beside its template: <c>data/notes/words.LANGUAGE.json</c>.</summary>
public sealed record NoteWords
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The language.</summary>
    public Language Language { get; private init; }

    /// <summary>How the language is set in Word.</summary>
    public required NoteSetting Setting { get; init; }

    /// <summary>How numbers are written.</summary>
    public required NumberWords Numbers { get; init; }

    /// <summary>Nouns that stand behind a number, by the name that templates use.</summary>
    public required IReadOnlyDictionary<string, CountedNoun> Nouns { get; init; }

    /// <summary>Verbs that agree with a number, by the name that templates use.</summary>
    public required IReadOnlyDictionary<string, PluralForms> Verbs { get; init; }

    /// <summary>How shares are worded.</summary>
    public required ShareWords Shares { get; init; }

    /// <summary>Patterns around a list of articles, by their use in a sentence, for <c>one</c>, <c>two</c> and <c>several</c>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Articles { get; init; }

    /// <summary>The label of a chapter's general needs.</summary>
    public required string General { get; init; }

    /// <summary>Titles, labels and patterns, by key.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>The twelve months, as in a date.</summary>
    public required string[] Months { get; init; }

    /// <summary>A date's pattern: day, month, year.</summary>
    public required string Day { get; init; }

    /// <summary>How the first day of a month is written; null: as any other.</summary>
    public string? FirstDay { get; init; }

    /// <summary>The words of a language.</summary>
    public static NoteWords Of(Language language)
    {
        using var stream = DataFile.Open($"notes/words.{language.Code}.json");
        return JsonSerializer.Deserialize<NoteWords>(stream, Options)! with { Language = language };
    }

    /// <summary>A title or label, its places filled.</summary>
    public string Word(string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Words[key], values);

    /// <summary>A day as the text has it: 15 September 2023.</summary>
    public string DayOf(DateOnly day) => string.Format(
        CultureInfo.InvariantCulture,
        Day,
        day.Day == 1 && FirstDay is { } first ? first : day.Day,
        Months[day.Month - 1],
        day.Year);

    /// <summary>A number with its noun, inside a sentence.</summary>
    /// <exception cref="TemplateFaultException">The list has no such noun.</exception>
    public string Counted(int number, string noun)
    {
        var counted = Find(Nouns, noun);
        return counted.Forms.Of(Language, number, Numbers.Inside(number, counted.Words));
    }

    /// <summary>A number with its noun, at the start of a sentence.</summary>
    /// <exception cref="TemplateFaultException">The list has no such noun.</exception>
    /// <exception cref="RecountException">The language has no such sentences.</exception>
    public string Opening(int number, string noun)
    {
        var counted = Find(Nouns, noun);
        return counted.Forms.Of(Language, number, Numbers.Opening(number, counted.Words, Language));
    }

    /// <summary>The form of a verb that agrees with a number.</summary>
    /// <exception cref="TemplateFaultException">The list has no such verb.</exception>
    public string Verb(string verb, int number) => Find(Verbs, verb).Of(Language, number, "");

    /// <summary>A share in words.</summary>
    public string Share(ShareWording share) => Shares.Of(share, Language);

    /// <summary>Articles as a sentence names them: <c>articles 7, 8 and 11</c>.</summary>
    /// <param name="use">Their use in the sentence, a key of <see cref="Articles"/>.</param>
    /// <exception cref="TemplateFaultException">There is no such use.</exception>
    public string ArticlesOf(IReadOnlyList<int> articles, string use)
    {
        var pattern = Find(Articles, use)[articles.Count switch { 1 => "one", 2 => "two", _ => "several" }];
        return LabelWords.Filled(pattern, LabelWords.Of(Language).Listed([.. articles.Select(article => Word("eachArticle", article))]));
    }

    private static T Find<T>(IReadOnlyDictionary<string, T> words, string word) => words.TryGetValue(word, out var found)
        ? found
        : throw new TemplateFaultException($"found the word '{word}', expected one of {string.Join(", ", words.Keys)}.", word);
}
