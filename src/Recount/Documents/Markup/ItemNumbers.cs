using System.Globalization;
using AngleSharp.Dom;

namespace Recount.Documents.Markup;

/// <summary>The sign that a browser draws before a list item.</summary>
internal sealed class ItemNumbers
{
    private readonly Dictionary<IElement, Dictionary<IElement, int>> _numbers = [];

    /// <summary>A bullet, or the number with its point; null where the list shows none.</summary>
    public string? LabelOf(IElement item)
    {
        var list = item.ParentElement;
        var style = Style(item) ?? (list is null ? null : Style(list));
        if (style == "none")
        {
            return null;
        }

        return list?.LocalName == "ol" || style is not (null or "disc" or "circle" or "square")
            ? NumberFormat.Write(NumberOf(item, list), FormatOf(style, item.GetAttribute("type") ?? list?.GetAttribute("type"))) + "."
            : "•";
    }

    private int NumberOf(IElement item, IElement? list)
    {
        if (list is null)
        {
            return 1;
        }

        if (!_numbers.TryGetValue(list, out var numbers))
        {
            numbers = Count(list);
            _numbers[list] = numbers;
        }

        return numbers.GetValueOrDefault(item, 1);
    }

    private static Dictionary<IElement, int> Count(IElement list)
    {
        var items = list.Children.Where(child => child.LocalName == "li").ToList();
        var step = list.HasAttribute("reversed") ? -1 : 1;
        var number = Number(list, "start") ?? (step < 0 ? items.Count : 1);
        var numbers = new Dictionary<IElement, int>();
        foreach (var item in items)
        {
            number = Number(item, "value") ?? number;
            numbers[item] = number;
            number += step;
        }

        return numbers;
    }

    private static int? Number(IElement? element, string attribute) =>
        int.TryParse(element?.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string FormatOf(string? style, string? type) => (style, type) switch
    {
        ("lower-alpha" or "lower-latin", _) or (null, "a") => "lowerLetter",
        ("upper-alpha" or "upper-latin", _) or (null, "A") => "upperLetter",
        ("lower-roman", _) or (null, "i") => "lowerRoman",
        ("upper-roman", _) or (null, "I") => "upperRoman",
        ("decimal-leading-zero", _) => "decimalZero",
        _ => "decimal",
    };

    private static string? Style(IElement element)
    {
        var style = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";
        var at = style.IndexOf("list-style", StringComparison.Ordinal);
        var start = at < 0 ? -1 : style.IndexOf(':', at);
        return start < 0 ? null : style[(start + 1)..].Split(';')[0];
    }
}
