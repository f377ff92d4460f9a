using System.Collections.Concurrent;
using System.Diagnostics;

namespace Recount.Convention.Reading;

/// <summary>The words with which one language cites the Convention and names other instruments; a file of <c>data/convention/grammar</c>.</summary>
internal sealed class CitationGrammar
{
    private static readonly ConcurrentDictionary<Language, CitationGrammar> Loaded = new();

    private readonly Dictionary<string, (Roles Roles, int Number)> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Phrase, Roles Roles)>> _phrases = new(StringComparer.Ordinal);
    private readonly List<(string Stem, Roles Roles)> _stems = [];
    private readonly GrammarFile _file;

    private CitationGrammar(Language language)
    {
        Language = language;
        _file = DataJson.Read($"convention/grammar/{language.Code}.json", ConventionJson.Default.GrammarFile);
        foreach (var (role, words) in _file.Words)
        {
            foreach (var word in words)
            {
                Add(CharacterFold.Of(word), RoleOf(role));
            }
        }

        foreach (var (word, number) in _file.Ordinals)
        {
            Add(CharacterFold.Of(word), Roles.Ordinal, number);
        }

        Letters = _file.Letters.ToDictionary(pair => CharacterFold.Of(pair.Key)[0], pair => pair.Value[0]);
        OwnAfter = [.. _file.OwnAfter.Select(CharacterFold.Of)];
        OwnBefore = _file.OwnBefore.Select(CharacterFold.Of).ToHashSet();
        OtherAfter = [.. _file.OtherAfter.Select(CharacterFold.Of)];
        OtherAfterProper = [.. _file.OtherAfterProper.Select(CharacterFold.Of)];
    }

    public Language Language { get; }

    /// <summary>Letters of subparagraphs that are not Latin.</summary>
    public IReadOnlyDictionary<char, char> Letters { get; }

    /// <summary>Whether "of" must stand between a paragraph and its article, or an article and its instrument.</summary>
    public bool NeedsOf => _file.NeedsOf;

    /// <summary>Whether a word such as "and" or "the" may be glued to the word after it.</summary>
    public bool HasPrefixes => Language == Language.Arabic;

    /// <summary>Whether adjectives stand behind the noun, so that words may part a law's name from its article.</summary>
    public bool AdjectivesFollow => _file.AdjectivesFollow;

    /// <summary>What may follow "Convention" where it is the one against corruption.</summary>
    public IReadOnlyList<string> OwnAfter { get; }

    public IReadOnlySet<string> OwnBefore { get; }

    /// <summary>What follows "Convention" where it is another one.</summary>
    public IReadOnlyList<string> OtherAfter { get; }

    /// <summary>The same, if a capital letter comes next.</summary>
    public IReadOnlyList<string> OtherAfterProper { get; }

    public static CitationGrammar Of(Language language) => Loaded.GetOrAdd(language, key => new CitationGrammar(key));

    /// <summary>What a folded word may mean.</summary>
    public (Roles Roles, int Number) Meaning(ReadOnlySpan<char> word)
    {
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var meaning))
        {
            return meaning;
        }

        foreach (var (stem, roles) in _stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                return (roles, -1);
            }
        }

        return (Roles.None, -1);
    }

    /// <summary>The longest phrase that starts with a word; length 0 without one.</summary>
    /// <param name="rest">The text from the word on.</param>
    public (int Length, Roles Roles) Phrase(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        if (_phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var phrases))
        {
            foreach (var (phrase, roles) in phrases)
            {
                if (rest.StartsWith(phrase, StringComparison.Ordinal)
                    && (phrase[^1] == '.' || rest.Length == phrase.Length || !char.IsLetterOrDigit(rest[phrase.Length])))
                {
                    return (phrase.Length, roles);
                }
            }
        }

        return (0, Roles.None);
    }

    private void Add(string word, Roles roles, int number = -1)
    {
        if (word.EndsWith('*'))
        {
            _stems.Add((word[..^1], roles));
        }
        else if (word.EndsWith('.') || word.AsSpan().ContainsAny(' ', '-'))
        {
            var first = word[..word.AsSpan().IndexOfAny(" .-")];
            var list = _phrases.TryGetValue(first, out var known) ? known : _phrases[first] = [];
            list.Add((word, roles));
            list.Sort((one, other) => other.Phrase.Length - one.Phrase.Length);
        }
        else
        {
            _words[word] = _words.TryGetValue(word, out var before)
                ? (before.Roles | roles, Math.Max(before.Number, number))
                : (roles, number);
        }
    }

    private static Roles RoleOf(string key) => key switch
    {
        "article" => Roles.Article,
        "articles" => Roles.Article | Roles.Plural,
        "paragraph" => Roles.Paragraph,
        "paragraphs" => Roles.Paragraph | Roles.Plural,
        "subparagraph" => Roles.Sub,
        "chapter" => Roles.Chapter,
        "of" => Roles.Of,
        "and" => Roles.And,
        "to" => Roles.To,
        "from" => Roles.From,
        "filler" => Roles.Filler,
        "same" => Roles.Same,
        "thereof" => Roles.Thereof,
        "law" => Roles.Law,
        "acronym" => Roles.Law | Roles.Acronym,
        "notLaw" => Roles.NotLaw,
        "convention" => Roles.Convention,
        "unnamedConvention" => Roles.Convention | Roles.UnnamedConvention,
        "own" => Roles.Own,
        "unit" => Roles.Unit,
        "numbered" => Roles.Numbered,
        "stop" => Roles.Stop,
        _ => throw new UnreachableException($"'{key}' is no role of a grammar file."),
    };

    internal sealed record GrammarFile(
        bool NeedsOf,
        bool AdjectivesFollow,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Words,
        IReadOnlyDictionary<string, int> Ordinals,
        IReadOnlyDictionary<string, string> Letters,
        IReadOnlyList<string> OwnBefore,
        IReadOnlyList<string> OwnAfter,
        IReadOnlyList<string> OtherAfter,
        IReadOnlyList<string> OtherAfterProper);
}
