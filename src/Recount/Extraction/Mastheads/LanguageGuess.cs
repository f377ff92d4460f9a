using System.Runtime.InteropServices;
using Recount.Documents;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Mastheads;

/// <summary>Tells the language of a document: by its script, and where that is Latin by its most frequent words.</summary>
internal static class LanguageGuess
{
    private const int Enough = 12_000;

    private static readonly Language[] Latin = [Language.English, Language.French, Language.Spanish];

    /// <summary>The language; null where nothing tells.</summary>
    public static Language? Of(SourceDocument document)
    {
        var (arabic, han, cyrillic, letters) = CountScripts(document);
        if (letters == 0)
        {
            return null;
        }

        // A Chinese character says as much as several letters.
        return han * 5 > letters ? Language.Chinese
            : arabic * 3 > letters ? Language.Arabic
            : cyrillic * 3 > letters ? Language.Russian
            : OfLatin(document);
    }

    private static (int Arabic, int Han, int Cyrillic, int Letters) CountScripts(SourceDocument document)
    {
        var (arabic, han, cyrillic, letters) = (0, 0, 0, 0);
        foreach (var paragraph in document.Paragraphs)
        {
            foreach (var letter in paragraph.Text)
            {
                letters += char.IsLetter(letter) ? 1 : 0;
                arabic += letter is >= '\u0600' and <= '\u06FF' ? 1 : 0;
                han += letter is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
                cyrillic += letter is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            }

            if (letters > Enough)
            {
                break;
            }
        }

        return (arabic, han, cyrillic, letters);
    }

    private static Language? OfLatin(SourceDocument document)
    {
        Span<int> counts = stackalloc int[Latin.Length];
        var seen = 0;
        foreach (var paragraph in document.Paragraphs)
        {
            foreach (var word in CollectionsMarshal.AsSpan(Word.Of(paragraph.Text)))
            {
                for (var language = 0; language < Latin.Length; language++)
                {
                    counts[language] += Wording.Of(Latin[language]).StopWords.Contains(word.Text) ? 1 : 0;
                }
            }

            seen += paragraph.Text.Length;
            if (seen > Enough / 2)
            {
                break;
            }
        }

        var best = 0;
        for (var language = 1; language < Latin.Length; language++)
        {
            best = counts[language] > counts[best] ? language : best;
        }

        return counts[best] == 0 ? null : Latin[best];
    }
}
