using System.Runtime.InteropServices;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Mastheads;

/// <summary>The State's name inside "Introduction: overview of the legal and institutional framework of …".</summary>
internal static class IntroductionTitle
{
    /// <summary>The name; null where the title has none.</summary>
    public static string? Name(Outline outline, Language language) => outline.Of(HeadingRole.Introduction)
        .Select(section => NameIn(section.Heading.Title, HeadingLexicon.Of(language))).FirstOrDefault(name => name is not null);

    // The words that the title does not need, from the first to the last, with capitals beside them.
    private static string? NameIn(string title, HeadingLexicon lexicon)
    {
        var words = CollectionsMarshal.AsSpan(Word.Of(title));
        var (first, last) = (-1, -1);
        for (var at = 0; at < words.Length; at++)
        {
            var wording = lexicon.Read(words.Slice(at, 1));
            if (wording.Unknown == 1 && !lexicon.IsPartOfPhrase(words, at))
            {
                first = first < 0 ? at : first;
                last = at;
            }
        }

        if (first < 0 || last - first > 8)
        {
            return null;
        }

        while (first > 0 && char.IsUpper(title[words[first - 1].Start]) && !lexicon.IsPartOfPhrase(words, first - 1))
        {
            first--;
        }

        return title[words[first].Start..words[last].End];
    }
}
