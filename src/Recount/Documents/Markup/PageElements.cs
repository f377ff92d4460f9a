using System.Collections.Frozen;
using AngleSharp.Dom;
using static System.StringComparison;

namespace Recount.Documents.Markup;

/// <summary>What elements of a page mean for its text.</summary>
internal static class PageElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend",
        "main", "menu", "ol", "p", "pre", "search", "section", "summary", "ul");

    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "embed", "audio", "video",
        "canvas", "select", "textarea", "datalist", "del", "rt", "rp", "map");

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (StyleOf(element) is { } style && (style.Contains("display:none", Ordinal) || style.Contains("visibility:hidden", Ordinal)));

    /// <summary>Whether the element turns emphasis on or off; null: neither.</summary>
    public static bool? EmphasisOf(IElement element)
    {
        var style = StyleOf(element);
        return style is not null && (style.Contains("font-weight:normal", Ordinal) || style.Contains("font-weight:400", Ordinal))
                ? false
            : element.LocalName is "b" or "strong" or "i" or "em" or "u" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
                || (style is not null && (style.Contains("font-weight:bold", Ordinal) || style.Contains("font-weight:6", Ordinal)
                    || style.Contains("font-weight:7", Ordinal) || style.Contains("font-style:italic", Ordinal)
                    || style.Contains("text-decoration:underline", Ordinal)))
                ? true
            : null;
    }

    public static int? HeadingLevelOf(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6' and var digit] => digit - '0',
        _ when element.GetAttribute("role") == "heading" =>
            int.TryParse(element.GetAttribute("aria-level"), out var level) && level is >= 1 and <= 9 ? level : 2,
        _ => null,
    };

    /// <summary>The notes at a page's end, as word processors and converters mark them.</summary>
    public static bool IsNotes(IElement element) =>
        element.GetAttribute("role") is "doc-endnotes" or "doc-footnotes"
        || (element.LocalName is "section" or "div" or "aside"
            && (element.ClassList.Contains("footnotes") || element.ClassList.Contains("endnotes")));

    public static bool StartsWithBullet(ReadOnlySpan<char> text) =>
        text[0] is '•' or '▪' or '●' or '○' or '■' or '\uf0b7' or '\uf0a7' or '·'
        || (text.Length > 1 && text[0] is '-' or '–' or '—' or '*' && char.IsWhiteSpace(text[1]))
        || (text.Length > 2 && text[0] == '(' && text.IndexOf(')') is > 1 and < 5)
        || (text.Length > 2 && text.IndexOfAny(").") is 1 or 2 && char.IsLetterOrDigit(text[0]));

    private static string? StyleOf(IElement element) =>
        element.GetAttribute("style")?.Replace(" ", "", Ordinal).ToLowerInvariant();
}
