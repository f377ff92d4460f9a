using AngleSharp.Html.Parser;
using Recount.Documents.PlainText;

namespace Recount.Documents.Markup;

/// <summary>Reads a web page as text: no script runs, nothing that it points to is fetched.</summary>
internal static class HtmlReader
{
    private const int MaxCharacters = 10_000_000;

    /// <exception cref="UnreadableDocumentException">It is too much, or its elements nest too deeply.</exception>
    public static SourceDocument Read(byte[] content)
    {
        var text = TextDecoder.Decode(content);
        RefuseTooMuch(text);
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        using var page = parser.ParseDocument(text);
        var walk = new PageWalk();
        if (page.Body is { } body)
        {
            walk.Read(body);
        }

        var paragraphs = walk.Finish();
        return new SourceDocument
        {
            MediaType = "text/html",
            Paragraphs = paragraphs,
            Notes = walk.Notes,
            RunningHeads = walk.RunningHeads,
            Problems = paragraphs.Any(paragraph => paragraph.Text.Length > 0)
                ? []
                : [new DocumentProblem(ProblemCode.NoText, "The page holds no text; fetch another version.")],
        };
    }

    /// <summary>Counts open tags before the page becomes a tree: a tree of a hundred thousand levels takes minutes.</summary>
    private static void RefuseTooMuch(string text)
    {
        if (text.Length > MaxCharacters)
        {
            throw new UnreadableDocumentException(
                ProblemCode.TooLarge,
                $"the page has more than {MaxCharacters / 1_000_000} million characters; save the text as .docx or .txt.");
        }

        var depth = 0;
        for (var at = text.AsSpan().IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            depth += text[at + 1] == '/' ? (depth > 0 ? -1 : 0) : char.IsAsciiLetter(text[at + 1]) && !IsVoid(text, at + 1) ? 1 : 0;
            if (depth > Limits.Depth * 20)
            {
                throw PageWalk.TooDeep();
            }
        }
    }

    private static bool IsVoid(string text, int at)
    {
        string[] names = ["br", "hr", "img", "input", "meta", "link", "col", "p", "li", "td", "th", "tr", "option", "dt", "dd"];
        var end = at;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return names.Contains(text[at..end].ToLowerInvariant());
    }
}
