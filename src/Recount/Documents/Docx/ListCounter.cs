using System.Globalization;
using System.Text;

namespace Recount.Documents.Docx;

/// <summary>Counts through a document's lists, paragraph by paragraph, and gives each its label.</summary>
internal sealed class ListCounter(Numbering numbering, StyleSheet styles)
{
    private const string Bullet = "•";

    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];

    /// <summary>The list and level of a paragraph; null where it is in none.</summary>
    public (int List, int Level, int? Indent)? Find(ParagraphFormat own, Style style)
    {
        var list = own.List ?? style.Paragraph.List;
        if (list is null or 0 || numbering.Find(list.Value, styles) is not { } definition)
        {
            return null;
        }

        // A style finds its level in the list; a paragraph that names the list itself says its level too.
        var level = own.ListLevel
            ?? (own.List is null ? LevelOf(style, definition) : null)
            ?? style.Paragraph.ListLevel
            ?? 0;
        level = Math.Clamp(level, 0, Numbering.LevelCount - 1);
        return (list.Value, level, definition.Levels[level].Indent);
    }

    private static int? LevelOf(Style style, ListDefinition definition)
    {
        var level = Array.FindIndex(definition.Levels, level => level.Style is not null && level.Style == style.Id);
        return level < 0 ? null : level;
    }

    /// <summary>Counts a paragraph; its label as a reader sees it, null where the level has none.</summary>
    public string? Next(int list, int level)
    {
        var definition = numbering.Find(list, styles)!;
        if (!_counts.TryGetValue(definition.Family, out var counts))
        {
            counts = new int?[Numbering.LevelCount];
            _counts[definition.Family] = counts;
        }

        for (var i = 0; i <= level; i++)
        {
            if (definition.Restarts[i] is not null && _restarted.Add((list, i)))
            {
                counts[i] = null;
            }
        }

        counts[level] = counts[level] + 1 ?? Start(definition, level);
        for (var i = level + 1; i < counts.Length; i++)
        {
            var after = definition.Levels[i].RestartAfter;
            counts[i] = after is null || (after > 0 && level <= after - 1) ? null : counts[i];
        }

        return Label(definition, level, counts);
    }

    private static int Start(ListDefinition definition, int level) =>
        definition.Restarts[level] ?? definition.Levels[level].Start;

    private static string? Label(ListDefinition definition, int level, int?[] counts)
    {
        var form = definition.Levels[level];
        if (form.Format == "bullet")
        {
            return form.Text.Length == 0 ? null : Bullet;
        }

        var label = new StringBuilder();
        for (var i = 0; i < form.Text.Length; i++)
        {
            if (form.Text[i] == '%' && i + 1 < form.Text.Length && form.Text[i + 1] is >= '1' and <= '9')
            {
                var other = form.Text[++i] - '1';
                var number = counts[other] ?? Start(definition, other);
                var format = form.IsLegal ? "decimal" : definition.Levels[other].Format;
                label.Append(format == "bullet" ? number.ToString(CultureInfo.InvariantCulture) : NumberFormat.Write(number, format));
            }
            else
            {
                label.Append(form.Text[i]);
            }
        }

        return ParagraphText.Normalize(label.ToString()) is { Length: > 0 } text ? text : null;
    }
}
