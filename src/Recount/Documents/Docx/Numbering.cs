namespace Recount.Documents.Docx;

/// <summary>One level of a list.</summary>
/// <param name="Text">With <c>%1</c> to <c>%9</c> for the numbers of the levels.</param>
/// <param name="RestartAfter">A level from 1 after which it starts anew; 0: never; null: after any higher one.</param>
/// <param name="IsLegal">All numbers in digits, whatever their own levels say.</param>
/// <param name="Style">The paragraph style that belongs to the level.</param>
internal sealed record ListLevel(
    int Start, string Format, string Text, int? RestartAfter, bool IsLegal, string? Style, int? Indent)
{
    public static readonly ListLevel Plain = new(0, "none", "", null, false, null, null);
}

/// <summary>A list as paragraphs name it.</summary>
/// <param name="Family">Lists of one family go on counting together.</param>
/// <param name="Levels">Nine, from 0.</param>
/// <param name="Restarts">Per level the number that this list starts anew from; null: it goes on.</param>
internal sealed record ListDefinition(int Family, ListLevel[] Levels, int?[] Restarts);

/// <summary>The part <c>numbering.xml</c>.</summary>
internal sealed class Numbering
{
    internal const int LevelCount = 9;

    private readonly Dictionary<int, Family> _families = [];
    private readonly Dictionary<int, (int Family, Dictionary<int, ListLevel> Levels, int?[] Restarts)> _lists = [];
    private readonly Dictionary<int, ListDefinition?> _resolved = [];

    /// <param name="part">Null where the document has no lists.</param>
    public static Numbering Read(WordPart? part)
    {
        var numbering = new Numbering();
        if (part is not { } bytes)
        {
            return numbering;
        }

        using var cursor = PartCursor.Open(bytes);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Name == "abstractNum" && cursor.Number("abstractNumId") is { } family)
            {
                numbering._families[family] = ReadFamily(cursor);
            }
            else if (cursor.Name == "num" && cursor.Number("numId") is { } list)
            {
                numbering._lists[list] = ReadList(cursor);
            }
        }

        return numbering;
    }

    /// <summary>A list; null where the document does not define it.</summary>
    public ListDefinition? Find(int list, StyleSheet styles)
    {
        if (!_resolved.TryGetValue(list, out var definition))
        {
            definition = Resolve(list, styles);
            _resolved[list] = definition;
        }

        return definition;
    }

    private ListDefinition? Resolve(int list, StyleSheet styles)
    {
        if (!_lists.TryGetValue(list, out var own) || !_families.TryGetValue(own.Family, out var family))
        {
            return null;
        }

        // A family may stand for the list of a numbering style, which has a family of its own.
        if (family.StandsForStyle is { } style
            && styles.ListOf(style) is { } other
            && _lists.TryGetValue(other, out var theirs)
            && _families.TryGetValue(theirs.Family, out var linked))
        {
            family = linked;
        }

        var levels = new ListLevel[LevelCount];
        for (var i = 0; i < LevelCount; i++)
        {
            levels[i] = own.Levels.GetValueOrDefault(i) ?? family.Levels.GetValueOrDefault(i) ?? ListLevel.Plain;
        }

        return new ListDefinition(own.Family, levels, own.Restarts);
    }

    private static Family ReadFamily(PartCursor cursor)
    {
        var family = new Family([], null);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Name == "lvl" && cursor.Number("ilvl") is { } level)
            {
                family.Levels[level] = ReadLevel(cursor);
            }
            else if (cursor.Name == "numStyleLink")
            {
                family = family with { StandsForStyle = cursor.Value };
            }
        }

        return family;
    }

    private static (int Family, Dictionary<int, ListLevel> Levels, int?[] Restarts) ReadList(PartCursor cursor)
    {
        var family = -1;
        var levels = new Dictionary<int, ListLevel>();
        var restarts = new int?[LevelCount];
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Name == "abstractNumId")
            {
                family = cursor.Number() ?? -1;
            }
            else if (cursor.Name == "lvlOverride" && cursor.Number("ilvl") is { } level and >= 0 and < LevelCount)
            {
                for (var inner = cursor.Enter(); cursor.NextChild(inner);)
                {
                    if (cursor.Name == "startOverride")
                    {
                        restarts[level] = cursor.Number();
                    }
                    else if (cursor.Name == "lvl")
                    {
                        levels[level] = ReadLevel(cursor);
                    }
                }
            }
        }

        return (family, levels, restarts);
    }

    private static ListLevel ReadLevel(PartCursor cursor)
    {
        var level = new ListLevel(0, "decimal", "", null, false, null, null);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            level = cursor.Name switch
            {
                "start" => level with { Start = cursor.Number() ?? 0 },
                "numFmt" => level with { Format = cursor.Value ?? "decimal" },
                "lvlText" => level with { Text = cursor.Value ?? "" },
                "lvlRestart" => level with { RestartAfter = cursor.Number() },
                "isLgl" => level with { IsLegal = cursor.IsOn },
                "pStyle" => level with { Style = cursor.Value },
                "pPr" => level with { Indent = FormatReader.ReadParagraph(cursor).Indent },
                // a format that only newer versions know, with an older one beside it
                "mc:AlternateContent" => level with { Format = ReadFallbackFormat(cursor) ?? level.Format },
                _ => level,
            };
        }

        return level;
    }

    private static string? ReadFallbackFormat(PartCursor cursor)
    {
        string? format = null;
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            for (var inner = cursor.Name == "mc:Fallback" ? cursor.Enter() : int.MaxValue; cursor.NextChild(inner);)
            {
                format = cursor.Name == "numFmt" ? cursor.Value : format;
            }
        }

        return format;
    }

    private sealed record Family(Dictionary<int, ListLevel> Levels, string? StandsForStyle);
}
