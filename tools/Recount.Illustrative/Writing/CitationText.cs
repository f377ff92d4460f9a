using System.Globalization;
using Recount.Convention;

namespace Recount.Illustrative.Writing;

/// <summary>Cites provisions as United Nations documents do: <c>art. 12, para. 2 (c)</c>, <c>arts. 5 and 6</c>.</summary>
internal static class CitationText
{
    /// <summary>A text with its citation behind it; without provisions, the text.</summary>
    public static string Cite(string text, IReadOnlyList<Provision> provisions) => provisions switch
    {
        [] => text,
        [var only] => $"{text} (art. {Place(only)})",
        _ => $"{text} (arts. {string.Join(", ", provisions.SkipLast(1).Select(Place))} and {Place(provisions[^1])})",
    };

    private static string Place(Provision provision)
    {
        var article = provision.Article.ToString(CultureInfo.InvariantCulture);
        var letter = provision.Letter is { } l ? $" ({l})" : "";
        return provision.Paragraph is { } paragraph
            ? string.Create(CultureInfo.InvariantCulture, $"{article}, para. {paragraph}{letter}")
            : article + letter;
    }
}
