using System.Runtime.InteropServices;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Mastheads;

/// <summary>The State's name inside a title: "Executive summary: …", "Introduction: overview of the legal framework of …".</summary>
internal static class TitleName
{
    /// <summary>The names in the titles of a kind, each with its paragraph; a title without one is left out.</summary>
    public static IEnumerable<NamedPlace> Find(Outline outline, HeadingRole role, Language language) => outline.Of(role)
        .Select(section => (Name: NameIn(section.Heading.Title, HeadingLexicon.Of(language)), section.Heading.Paragraph))
        .Where(found => found.Name is not null)
        .Select(found => new NamedPlace(found.Name!, found.Paragraph)); // asked above

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

/// <summary>A State's name as written, and the paragraph it stands in.</summary>
internal sealed record NamedPlace(string Name, int Paragraph);
