using System.Collections.Concurrent;

namespace Recount.Extraction.Items;

/// <summary>The words of one language that the rules on items look for: <c>data/coding/en.json</c> and its sisters.</summary>
internal sealed class RulePack
{
    private static readonly ConcurrentDictionary<Language, RulePack> Packs = new();

    private RulePack(PackFile file)
    {
        var lists = file.Lists;
        Language = file.Language;
        IsHeadLast = file.Headed == "right";
        Links = [.. file.Links];
        VerbMayOpen = file.VerbMayOpen;
        Words = new PatternIndex([
            .. Patterns(file.Words.OrderBy(IsNoOption), lists),
            .. Structure("link", file.Links, lists), .. Structure("coordinator", file.Coordinators, lists),
            .. Structure("relative", file.Relatives, lists), .. Structure("definite", file.Definites, lists),
            .. Structure("indefinite", file.Indefinites, lists)]);
        Signals = new PatternIndex([
            .. Patterns(file.Signals, lists), .. Structure("finite", file.Finites, lists),
            .. Structure("relative-word", file.Relatives, lists),
            .. Structure("announcer", file.Announcers, lists), .. Structure("opener", file.Openers, lists),
            .. Structure("and-word", file.Ands, lists), .. Structure("ordinal", file.Ordinals, lists), .. Structure("priority", file.Priority, lists)]);
        Topics = new PatternIndex(Patterns(file.Topics, lists));
        Tags = new PatternIndex(Patterns(file.Tags, lists));
    }

    /// <summary>The language's code.</summary>
    public string Language { get; }

    /// <summary>Whether the last noun of a phrase is what it names ("asset recovery unit"), as in English and Chinese.</summary>
    public bool IsHeadLast { get; }

    /// <summary>The words that lead from a phrase to what it is about: of, for, with.</summary>
    public HashSet<string> Links { get; }

    /// <summary>Whether a sentence may open with its verb, as in Spanish or Arabic.</summary>
    public bool VerbMayOpen { get; }

    /// <summary>Products, actions and the small words between them.</summary>
    public PatternIndex Words { get; }

    /// <summary>What tells a need from an offer, a remark, a recommendation.</summary>
    public PatternIndex Signals { get; }

    /// <summary>What the better fit looks for.</summary>
    public PatternIndex Topics { get; }

    /// <summary>What tags look for.</summary>
    public PatternIndex Tags { get; }

    /// <summary>The pack of a language.</summary>
    public static RulePack Of(Language language) => Packs.GetOrAdd(language, static l =>
        new RulePack(DataJson.Read<PackFile>($"coding/{l.Code}.json")));

    private static IEnumerable<Pattern> Patterns(
        IEnumerable<KeyValuePair<string, string[]>> classes, Dictionary<string, string[]> lists) =>
        classes.SelectMany(named => named.Value.Select(text => Pattern.Parse(named.Key, text, lists)));

    // Of two matches of one length the first read wins: the label of an option is that option.
    private static bool IsNoOption(KeyValuePair<string, string[]> named) =>
        !named.Key.StartsWith("option-", StringComparison.Ordinal);

    private static IEnumerable<Pattern> Structure(string name, string[] words, Dictionary<string, string[]> lists) =>
        words.Select(text => Pattern.Parse(name, text, lists));

    private sealed record PackFile
    {
        public required string Version { get; init; }

        public required string Language { get; init; }

        public required string Headed { get; init; }

        public bool VerbMayOpen { get; init; }

        public Dictionary<string, string[]> Lists { get; init; } = [];

        public Dictionary<string, string[]> Signals { get; init; } = [];

        public Dictionary<string, string[]> Words { get; init; } = [];

        public Dictionary<string, string[]> Topics { get; init; } = [];

        public Dictionary<string, string[]> Tags { get; init; } = [];

        public string[] Links { get; init; } = [];

        public string[] Coordinators { get; init; } = [];

        public string[] Relatives { get; init; } = [];

        public string[] Definites { get; init; } = [];

        public string[] Indefinites { get; init; } = [];

        public string[] Finites { get; init; } = [];

        public string[] Announcers { get; init; } = [];

        public string[] Openers { get; init; } = [];

        public string[] Ordinals { get; init; } = [];

        public string[] Ands { get; init; } = [];

        public string[] Priority { get; init; } = [];
    }
}
