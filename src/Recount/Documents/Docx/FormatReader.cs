namespace Recount.Documents.Docx;

/// <summary>Reads <c>w:rPr</c> and <c>w:pPr</c>; what they were before a tracked change is passed over.</summary>
internal static class FormatReader
{
    public static CharacterFormat ReadCharacters(PartCursor cursor)
    {
        var format = default(CharacterFormat);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            format = cursor.Name switch
            {
                "rStyle" => format with { Style = cursor.Value },
                "b" or "bCs" => format with { Bold = cursor.IsOn || (format.Bold ?? false) },
                "i" or "iCs" => format with { Italic = cursor.IsOn || (format.Italic ?? false) },
                "u" => format with { Underlined = cursor.IsOn },
                "vanish" => format with { Hidden = cursor.IsOn },
                "specVanish" => format with { Hidden = cursor.IsOn || (format.Hidden ?? false) },
                "vertAlign" => format with { Superscript = cursor.Value == "superscript" },
                "position" => format with { Superscript = format.Superscript || cursor.Number() > 0 },
                "rFonts" => format with { Font = cursor.Attribute("ascii") ?? cursor.Attribute("hAnsi") },
                "del" or "moveFrom" => format with { Deleted = true },
                _ => format,
            };
        }

        return format;
    }

    public static ParagraphFormat ReadParagraph(PartCursor cursor)
    {
        var format = default(ParagraphFormat);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            format = cursor.Name switch
            {
                "pStyle" => format with { Style = cursor.Value },
                "outlineLvl" => format with { Outline = cursor.Number() },
                "numPr" => ReadList(cursor, format),
                "ind" => format with { Indent = ReadIndent(cursor) ?? format.Indent },
                "rPr" => format with { Mark = ReadCharacters(cursor) },
                _ => format,
            };
        }

        return format;
    }

    /// <summary>Twips; character units (hundredths of a character) count as ten points each.</summary>
    public static int? ReadIndent(PartCursor cursor) =>
        cursor.Number("left") ?? cursor.Number("start")
        ?? (cursor.Number("leftChars") ?? cursor.Number("startChars")) * 2;

    private static ParagraphFormat ReadList(PartCursor cursor, ParagraphFormat format)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            format = cursor.Name switch
            {
                "ilvl" => format with { ListLevel = cursor.Number() },
                "numId" => format with { List = cursor.Number() },
                _ => format,
            };
        }

        return format;
    }
}
