using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Recount.Convention;

/// <summary>
/// A place in the United Nations Convention against Corruption, as fine as it is cited: article 12, or its
/// paragraph 2, or subparagraph (c) of that, or item (i) of a subparagraph. Ordered as in the Convention.
/// </summary>
/// <param name="Article">1 to 71.</param>
/// <param name="Paragraph">From 1; null for the whole article, and where an article has no numbered paragraphs.</param>
/// <param name="Letter"><c>'a'</c> to <c>'z'</c>; null for the whole paragraph.</param>
/// <param name="Item">The roman item, 1 for (i); null for the whole subparagraph.</param>
/// <remarks>
/// A value says where; whether the Convention has that place is known by <c>ConventionText</c>.
/// </remarks>
public readonly partial record struct Provision(int Article, int? Paragraph = null, char? Letter = null, int? Item = null)
    : IParsable<Provision>, IComparable<Provision>
{
    private static readonly string[] Romans =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    /// <summary>Reads the canonical text: <c>12</c>, <c>12(2)</c>, <c>12(2)(c)</c>, <c>53(a)</c>, <c>13(1)(d)(i)</c>.</summary>
    /// <exception cref="FormatException">It is no such text, or the Convention has no such article.</exception>
    public static Provision Parse(string text) => TryParse(text, out var provision)
        ? provision
        : throw new FormatException($"'{text}' is not a provision. Write 5, 12(2) or 12(2)(c); articles are 1 to 71.");

    /// <summary>Reads the canonical text; false if it is none, or names an article outside 1 to 71.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Provision provision)
    {
        provision = default;
        if (text is null || Canonical().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var article = Number(match.Groups["article"]);
        if (article is not (>= 1 and <= 71))
        {
            return false;
        }

        char? letter = match.Groups["letter"] is { Success: true } l ? l.ValueSpan[0] : null;
        int? item = match.Groups["item"] is { Success: true } i ? Array.IndexOf(Romans, i.Value) + 1 : null;
        if (item == 0)
        {
            return false;
        }

        provision = new Provision(article.Value, Number(match.Groups["paragraph"]), letter, item);
        return true;
    }

    /// <summary>Whether the other is this place or lies inside it: <c>52</c> contains <c>52(5)</c>.</summary>
    public bool Contains(Provision other) =>
        Article == other.Article
        && (Paragraph is null || Paragraph == other.Paragraph)
        && (Letter is null || Letter == other.Letter)
        && (Item is null || Item == other.Item);

    /// <summary>A whole article comes before its paragraphs, a paragraph before its letters.</summary>
    public int CompareTo(Provision other) => Key.CompareTo(other.Key);

    /// <summary>The canonical text.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Article}")
        + (Paragraph is { } p ? string.Create(CultureInfo.InvariantCulture, $"({p})") : "")
        + (Letter is { } l ? $"({l})" : "")
        + (Item is { } i ? $"({Romans[i - 1]})" : "");

    private (int, int, char, int) Key => (Article, Paragraph ?? 0, Letter ?? '\0', Item ?? 0);

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    static Provision IParsable<Provision>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Provision>.TryParse(string? s, IFormatProvider? provider, out Provision result) =>
        TryParse(s, out result);

    // Nothing in it repeats more than four times, so that backtracking is bounded, and compiled code starts at once.
    [GeneratedRegex(
        @"^(?<article>[0-9]{1,2})(\((?<paragraph>[0-9]{1,2})\))?(\((?<letter>[a-z])\)(\((?<item>[ivx]{1,4})\))?)?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Canonical();
}
