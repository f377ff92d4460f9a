using System.Text.RegularExpressions;

namespace Recount.Documents.PlainText;

/// <summary>Reads plain text: a paragraph is what blank lines, line ends or a typed bullet set apart; hard-wrapped lines are joined.</summary>
internal static partial class PlainTextReader
{
    /// <exception cref="UnreadableDocumentException">It is no text, in another encoding, or too much.</exception>
    public static SourceDocument Read(byte[] content)
    {
        var text = TextDecoder.Decode(content);
        if (text.Length > Limits.Characters)
        {
            throw new UnreadableDocumentException(
                ProblemCode.TooLarge,
                $"the file has more than {Limits.Characters / 1_000_000} million characters; split it.");
        }

        var lines = TextLine.Split(text);
        var paragraphs = Join(lines, TextLine.WrapWidth(lines));
        var levels = Levels(paragraphs);
        var pages = lines.Count == 0 ? 1 : lines[^1].Page;
        return new SourceDocument
        {
            MediaType = "text/plain",
            Paragraphs =
            [
                .. paragraphs.Select((paragraph, index) => new SourceParagraph
                {
                    Index = index,
                    Text = paragraph.Text,
                    Level = levels[index],
                    Page = pages > 1 ? paragraph.Page : null,
                }),
            ],
            Pages = pages > 1 ? pages : null,
            Problems = paragraphs.Count > 0
                ? []
                : [new DocumentProblem(ProblemCode.NoText, "The document holds no text; fetch another version.")],
        };
    }

    /// <param name="width">Characters at which lines were wrapped; null where they were not.</param>
    private static List<TextLine> Join(List<TextLine> lines, int? width)
    {
        var joined = new List<TextLine>();
        var goesOn = false;
        TextLine? last = null;
        foreach (var line in lines)
        {
            if (line.Text.Length == 0)
            {
                goesOn = false;
                continue;
            }

            goesOn = goesOn && !StartsItem(line.Text) && last!.IsFull(width, line);
            if (goesOn)
            {
                joined[^1] = joined[^1] with { Text = Glue(joined[^1].Text, line.Text) };
            }
            else
            {
                joined.Add(line);
            }

            (last, goesOn) = (line, true);
        }

        return joined;
    }

    /// <summary>No space where the line was broken at a hyphen, or between Chinese characters.</summary>
    private static string Glue(string first, string second)
    {
        var breaksWord = first is [.., var letter, '-'] && char.IsLetter(letter) && char.IsLower(second[0]);
        return breaksWord || (IsIdeograph(first[^1]) && IsIdeograph(second[0])) ? first + second : $"{first} {second}";
    }

    private static bool IsIdeograph(char character) => character is >= '\u2e80' and <= '\u9fff' or >= '\uff00' and <= '\uffef';

    /// <summary>How deep items stand, by their indentation.</summary>
    private static int?[] Levels(List<TextLine> paragraphs)
    {
        var ranks = paragraphs
            .Where(paragraph => StartsItem(paragraph.Text))
            .Select(paragraph => paragraph.Indent)
            .Distinct()
            .Order()
            .Select((indent, rank) => (indent, rank))
            .ToDictionary(pair => pair.indent, pair => pair.rank);
        return [.. paragraphs.Select(line => StartsItem(line.Text) && ranks.Count > 1 ? ranks[line.Indent] : (int?)null)];
    }

    private static bool StartsItem(string text) => ItemStart().IsMatch(text);

    /// <summary>A typed bullet, or a number or letter with its sign: <c>•</c>, <c>- </c>, <c>(a)</c>, <c>2.4 </c>, <c>1) </c>.</summary>
    [GeneratedRegex(
        @"^(?:[•▪■●○◦‣∙·*–—-]\s|[•▪■●○◦‣]|\((?:[0-9]{1,3}|\p{L}|[ivxlcIVXLC]{1,5})\)|[0-9]{1,3}(?:\.[0-9]{1,2}){1,3}\.?\s|(?:[0-9]{1,3}|[ivxIVX]{1,5}|\p{L})[.)]\s|[（(]?[一二三四五六七八九十]{1,3}[、）.)])",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ItemStart();
}
