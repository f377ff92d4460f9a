using System.Runtime.InteropServices;
using Recount.Extraction.Outlines;
using Recount.Mechanism;

namespace Recount.Extraction.Mastheads;

/// <summary>A State's name in the running text of the introduction, where no line of its own has it.</summary>
internal static class StateMention
{
    private const int Paragraphs = 6;

    /// <summary>The name as written; null where the first paragraphs name no State of the roster, or name several equally early.</summary>
    public static string? Find(Outline outline, Language language, Roster roster)
    {
        var passages = outline.Of(HeadingRole.Introduction).SelectMany(section => section.Passages).Take(Paragraphs).ToList();
        if (passages.Count == 0)
        {
            return null;
        }

        var names = new PhraseBook<string>();
        foreach (var state in roster.States)
        {
            names.Add(state.Name(language), state.Code);
        }

        return passages.Select(passage => FindIn(passage.Text, names)).FirstOrDefault(name => name is not null);
    }

    private static string? FindIn(string text, PhraseBook<string> names)
    {
        var words = CollectionsMarshal.AsSpan(Word.Of(text));
        for (var at = 0; at < words.Length; at++)
        {
            if (names.Match(words, at, out _) is > 0 and var length)
            {
                return text[words[at].Start..words[at + length - 1].End];
            }
        }

        return null;
    }
}
