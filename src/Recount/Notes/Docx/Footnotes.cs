using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Recount.Notes.Docx;

/// <summary>Turns <c>[^text]</c> into real footnotes, numbered by Word.</summary>
internal sealed partial class Footnotes
{
    private readonly List<string> _texts = [];

    /// <summary>The runs of a text, footnote references in their places.</summary>
    public IEnumerable<XElement> Runs(string text)
    {
        var at = 0;
        foreach (Match match in Mark().Matches(text))
        {
            if (match.Index > at)
            {
                yield return W.Run(text[at..match.Index]);
            }

            _texts.Add(text.Substring(match.Index + 2, match.Length - 3));
            yield return Reference(new XElement(W.Main + "footnoteReference", W.At("id", _texts.Count)));
            at = match.Index + match.Length;
        }

        if (at < text.Length)
        {
            yield return W.Run(text[at..]);
        }
    }

    /// <summary>Whether a place of a text is in a footnote; a control cannot begin there and end elsewhere.</summary>
    public static bool IsIn(string text, int place) => Mark().Matches(text).Any(match => match.Index <= place && place < match.Index + match.Length);

    /// <summary>Where the footnote begins that ends at a place of a text; null where none ends there.</summary>
    public static int? EndingAt(string text, int place) => Mark().Matches(text).Where(match => match.Index + match.Length == place).Select(match => (int?)match.Index).FirstOrDefault();

    /// <summary>The footnotes part; the two separators come first, as Word wants them.</summary>
    public XElement Part() => new(
        W.Main + "footnotes",
        new XAttribute(XNamespace.Xmlns + "w", W.Main),
        Separator(-1, "separator"),
        Separator(0, "continuationSeparator"),
        _texts.Select((text, at) => new XElement(
            W.Main + "footnote",
            W.At("id", at + 1),
            W.Paragraph("FootnoteText", Reference(new XElement(W.Main + "footnoteRef")), W.Run(" " + text)))));

    private static XElement Reference(XElement mark) =>
        new(W.Main + "r", new XElement(W.Main + "rPr", W.Val("rStyle", "FootnoteReference")), mark);

    private static XElement Separator(int id, string type) => new(
        W.Main + "footnote",
        W.At("type", type),
        W.At("id", id),
        new XElement(W.Main + "p", new XElement(W.Main + "r", new XElement(W.Main + type))));

    [GeneratedRegex(@"\[\^[^\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
