using System.Globalization;
using System.Text.RegularExpressions;
using Recount.Checks.Reading;
using Recount.Documents;

namespace Recount.Checks.Ties;

/// <summary>Where a paragraph of a document stands by what is printed: its number, or its figure's.</summary>
internal sealed partial class PrintedPlaces
{
    private const int FarthestCaption = 3;

    private readonly string _file;
    private readonly SourceDocument _document;
    private readonly int?[] _numbers;

    public PrintedPlaces(string file, SourceDocument document)
    {
        (_file, _document) = (file, document);
        int? last = null;
        _numbers = [.. document.Paragraphs.Select(paragraph => NumberOf(paragraph, ref last))];
    }

    /// <summary>The place of some characters of a paragraph; its text is the sentence that they begin in.</summary>
    public TextPlace Of(int paragraph, int start) => new(_file, _numbers[paragraph], null, SentenceAt(_document.Paragraphs[paragraph].Text, start));

    /// <summary>The place of a figure, by the paragraph that its chart is anchored in.</summary>
    public TextPlace Figure(int paragraph, string text)
    {
        for (var at = paragraph; at >= Math.Max(0, paragraph - FarthestCaption); at--)
        {
            if (Caption().Match(_document.Paragraphs[at].Text) is { Success: true } caption)
            {
                return new TextPlace(_file, null, caption.Groups["number"].Value, text);
            }
        }

        return new TextPlace(_file, null, null, text);
    }

    /// <summary>Where the sentences of a paragraph begin.</summary>
    private static string SentenceAt(string text, int start)
    {
        var at = 0;
        foreach (var sentence in Sentences.Of(text))
        {
            at = text.IndexOf(sentence, at, StringComparison.Ordinal) + sentence.Length;
            if (start < at)
            {
                return sentence;
            }
        }

        return text;
    }

    private static int? NumberOf(SourceParagraph paragraph, ref int? last)
    {
        if (paragraph.Cell is not null || paragraph.HeadingLevel is not null || paragraph.Label is null)
        {
            return null;
        }

        last = int.TryParse(paragraph.Label.TrimEnd('.', ')', '-', '．', '、'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : last;
        return last;
    }

    [GeneratedRegex(@"^\p{L}+\s(?<number>[IVXLC]+|[0-9]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();
}
