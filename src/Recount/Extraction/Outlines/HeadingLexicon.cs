using System.Text.Json;
using Recount.Convention;

namespace Recount.Extraction.Outlines;

/// <summary>The wording of headings in one language, from <c>data/extraction/headings.*.json</c>.</summary>
internal sealed class HeadingLexicon
{
    private static readonly Lazy<HeadingLexicon>[] Loaded =
        [.. Enum.GetValues<Language>().Select(language => new Lazy<HeadingLexicon>(() => Load(language)))];

    private readonly PhraseBook<HeadingWords> _roles = new();
    private readonly PhraseBook<Chapter> _chapters = new();
    private readonly PhraseBook<Chapter?> _chapterWords = new();
    private readonly PhraseBook<bool> _beside = new();
    private readonly PhraseBook<bool> _names = new();
    private readonly bool _isNumberFirst;

    private HeadingLexicon(File file)
    {
        foreach (var (role, wording) in file.Roles)
        {
            wording.Phrases.ForEach(phrase => _roles.Add(phrase, new HeadingWords(RoleOf(role), IsShort: false)));
            wording.Short.ForEach(phrase => _roles.Add(phrase, new HeadingWords(RoleOf(role), IsShort: true)));
        }

        foreach (var (chapter, names) in file.Chapters)
        {
            names.ForEach(name => _chapters.Add(name, Enum.Parse<Chapter>(chapter)));
        }

        file.ChapterWords.ForEach(word => _chapterWords.Add(word, null));
        foreach (var (word, chapter) in file.ChapterNumbers)
        {
            _chapterWords.Add(word, Enum.Parse<Chapter>(chapter));
        }

        file.Beside.ForEach(words => _beside.Add(words, true));
        file.Names.ForEach(words => _names.Add(words, true));
        _isNumberFirst = file.Language == "zh";
    }

    /// <summary>The wording in a language.</summary>
    public static HeadingLexicon Of(Language language) => Loaded[(int)language].Value;

    /// <summary>Reads words as a heading, without its number: which roles and chapters they name, and what else stands there.</summary>
    public HeadingWording Read(ReadOnlySpan<Word> words)
    {
        var wording = new HeadingWording();
        for (var at = 0; at < words.Length;)
        {
            at += Step(words, at, wording);
        }

        return wording;
    }

    /// <summary>How many words from the first one belong to a heading; a capital after small letters begins something new.</summary>
    public int KnownWords(ReadOnlySpan<Word> words, ReadOnlySpan<char> text)
    {
        var known = 0;
        while (known < words.Length)
        {
            var before = new HeadingWording();
            var length = Step(words, known, before);
            var isNew = known > 0 && char.IsUpper(text[words[known].Start]) && before.First < 0 && !IsName(words, known);
            if (before.Unknown + before.Numbers > 0 || isNew)
            {
                break;
            }

            known += length;
        }

        return known;
    }

    /// <summary>Whether a word belongs to a longer phrase of the lexicon that starts before it or at it.</summary>
    public bool IsPartOfPhrase(ReadOnlySpan<Word> words, int at)
    {
        for (var start = Math.Max(0, at - 6); start <= at; start++)
        {
            var length = Math.Max(_roles.Match(words, start, out _), _beside.Match(words, start, out _));
            if (start + length > at && length > 1)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsName(ReadOnlySpan<Word> words, int at) => _names.Match(words, at, out _) > 0;

    private int Step(ReadOnlySpan<Word> words, int at, HeadingWording wording)
    {
        if (_roles.Match(words, at, out var role) is > 0 and var roleLength)
        {
            wording.Take(role, at);
            return roleLength;
        }

        if (ChapterStep(words, at, wording) is > 0 and var chapterLength)
        {
            return chapterLength;
        }

        if (_beside.Match(words, at, out _) is > 0 and var besideLength)
        {
            return besideLength;
        }

        wording.TakeUnknown(words[at].IsNumber);
        return 1;
    }

    // "chapters II and V", "chapter two", "第二章": the word for chapter opens a run of numbers, in Chinese it closes one.
    private int ChapterStep(ReadOnlySpan<Word> words, int at, HeadingWording wording)
    {
        if (_isNumberFirst)
        {
            return ChineseChapter(words, at, wording);
        }

        if (_chapterWords.Match(words, at, out var number) > 0 && number is null)
        {
            var end = at + 1;
            var found = at;
            while (end < words.Length && end - found <= 2)
            {
                if (NumberOf(words, end) is { } chapter)
                {
                    wording.TakeChapter(chapter, at, HeadingWording.Naming.Number);
                    found = end;
                }

                end++;
            }

            return found > at ? found + 1 - at : 1;
        }

        // "the second chapter"
        if (number is { } ordinal && at + 1 < words.Length && _chapterWords.Match(words, at + 1, out var next) > 0 && next is null)
        {
            wording.TakeChapter(ordinal, at, HeadingWording.Naming.Number);
            return 2;
        }

        return NameStep(words, at, wording);
    }

    private int NameStep(ReadOnlySpan<Word> words, int at, HeadingWording wording)
    {
        var length = _chapters.Match(words, at, out var named);
        if (length > 0)
        {
            wording.TakeChapter(named, at, HeadingWording.Naming.Name);
        }

        return length;
    }

    private int ChineseChapter(ReadOnlySpan<Word> words, int at, HeadingWording wording)
    {
        if (words[at].Text == "第")
        {
            for (var end = at + 1; end < words.Length && end < at + 8; end++)
            {
                if (words[end].Text == "章")
                {
                    for (var number = at + 1; number < end; number++)
                    {
                        if (NumberOf(words, number) is { } chapter)
                        {
                            wording.TakeChapter(chapter, at, HeadingWording.Naming.Number);
                        }
                    }

                    return end + 1 - at;
                }
            }
        }

        return NameStep(words, at, wording);
    }

    private Chapter? NumberOf(ReadOnlySpan<Word> words, int at) => words[at].Text switch
    {
        "ii" or "2" => Chapter.II,
        "iii" or "3" => Chapter.III,
        "iv" or "4" => Chapter.IV,
        "v" or "5" => Chapter.V,
        _ => _chapterWords.Match(words, at, out var chapter) > 0 ? chapter : null,
    };

    private static HeadingRole RoleOf(string code) => code switch
    {
        "executive-summary" => HeadingRole.ExecutiveSummary,
        "introduction" => HeadingRole.Introduction,
        "observations" => HeadingRole.Observations,
        "good-practices" => HeadingRole.GoodPractices,
        "challenges" => HeadingRole.Challenges,
        "needs" => HeadingRole.Needs,
        "end" => HeadingRole.End,
        _ => throw new InvalidOperationException($"data/extraction/headings: no heading is called '{code}'."),
    };

    private static HeadingLexicon Load(Language language)
    {
        using var file = DataFile.Open($"extraction/headings.{language.Code}.json");
        return new HeadingLexicon(JsonSerializer.Deserialize<File>(file, JsonSerializerOptions.Web)!); // the file is ours
    }

    private sealed record File(
        string Language,
        Dictionary<string, Wording> Roles,
        Dictionary<string, List<string>> Chapters,
        List<string> ChapterWords,
        Dictionary<string, string> ChapterNumbers,
        List<string> Beside,
        List<string> Names);

    private sealed record Wording(List<string> Phrases, List<string> Short);
}

/// <summary>What a phrase of a heading opens, and whether it does so only alone.</summary>
internal readonly record struct HeadingWords(HeadingRole Role, bool IsShort);
