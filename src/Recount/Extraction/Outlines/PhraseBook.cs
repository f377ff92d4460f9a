using System.Runtime.InteropServices;

namespace Recount.Extraction.Outlines;

/// <summary>Phrases and what they stand for; finds the longest one that starts at a word.</summary>
/// <remarks>A word of a phrase that ends in a star stands for every word that begins so.</remarks>
internal sealed class PhraseBook<T>
{
    private readonly Dictionary<int, List<Phrase>> _phrases = [];

    /// <summary>Adds a phrase; where two are the same, the first one counts.</summary>
    public void Add(string phrase, T value)
    {
        var parts = Parts(phrase);
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_phrases, Key(parts[0].Text), out _);
        list ??= [];
        var place = list.FindIndex(other => other.Parts.Length < parts.Length);
        list.Insert(place < 0 ? list.Count : place, new Phrase(parts, value));
    }

    /// <summary>The longest phrase that starts at a word; its length in words is 0 where there is none.</summary>
    public int Match(ReadOnlySpan<Word> words, int at, out T? value)
    {
        if (_phrases.TryGetValue(Key(words[at].Text), out var list))
        {
            foreach (var phrase in list)
            {
                if (phrase.StartsAt(words[at..]))
                {
                    value = phrase.Value;
                    return phrase.Parts.Length;
                }
            }
        }

        value = default;
        return 0;
    }

    /// <summary>Whether one of the phrases opens the words.</summary>
    public bool IsFirst(ReadOnlySpan<Word> words) => words.Length > 0 && Match(words, 0, out _) > 0;

    /// <summary>Whether one of the phrases stands anywhere among the words.</summary>
    public bool IsIn(ReadOnlySpan<Word> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (Match(words, at, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // Two letters tell most words apart; a starred word has at least two.
    private static int Key(string word) => word.Length > 1 ? (word[0] << 16) | word[1] : word[0] << 16;

    private static Part[] Parts(string phrase)
    {
        var words = Word.Of(phrase);
        return [.. words.Select(word => new Part(word.Text, word.End < phrase.Length && phrase[word.End] == '*'))];
    }

    private readonly record struct Part(string Text, bool IsStem)
    {
        public bool Is(string word) => IsStem ? word.StartsWith(Text, StringComparison.Ordinal) : word == Text;
    }

    private sealed record Phrase(Part[] Parts, T Value)
    {
        public bool StartsAt(ReadOnlySpan<Word> words)
        {
            if (words.Length < Parts.Length)
            {
                return false;
            }

            for (var part = 0; part < Parts.Length; part++)
            {
                if (!Parts[part].Is(words[part].Text))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
