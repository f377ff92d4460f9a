namespace Recount.Documents.Docx;

/// <summary>A style with everything it inherits.</summary>
internal sealed record Style
{
    public static readonly Style Plain = new();

    public string? Id { get; init; }

    public ParagraphFormat Paragraph { get; init; }

    public CharacterFormat Characters { get; init; }

    /// <summary>1 to 9 where it is a heading's.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>A table's: its first row is bold.</summary>
    public bool MarksFirstRow { get; init; }
}

/// <summary>The part <c>styles.xml</c>, inheritance resolved.</summary>
internal sealed class StyleSheet
{
    // Word itself stops at a dozen; a circle must end somewhere.
    private const int Ancestors = 32;

    private readonly Dictionary<string, Definition> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style?> _resolved = new(StringComparer.Ordinal);
    private CharacterFormat _defaults;
    private string? _defaultParagraph;

    /// <param name="part">Null where the document has no styles.</param>
    public static StyleSheet Read(WordPart? part)
    {
        var sheet = new StyleSheet();
        if (part is { } bytes)
        {
            using var cursor = PartCursor.Open(bytes);
            for (var depth = cursor.Enter(); cursor.NextChild(depth);)
            {
                sheet.ReadChild(cursor);
            }
        }

        return sheet;
    }

    /// <summary>A paragraph's style; the document's default where it names none that exists.</summary>
    public Style OfParagraph(string? id) =>
        Resolve(id) ?? Resolve(_defaultParagraph) ?? Style.Plain with { Characters = _defaults };

    /// <summary>A character or table style; plain where there is none.</summary>
    public Style Find(string? id) => Resolve(id) ?? Style.Plain;

    /// <summary>The list that a style is numbered by; null where it has none.</summary>
    public int? ListOf(string id) => Find(id).Paragraph.List;

    private void ReadChild(PartCursor cursor)
    {
        if (cursor.Name == "docDefaults")
        {
            for (var depth = cursor.Enter(); cursor.NextChild(depth);)
            {
                for (var inner = cursor.Name == "rPrDefault" ? cursor.Enter() : int.MaxValue; cursor.NextChild(inner);)
                {
                    _defaults = cursor.Name == "rPr" ? FormatReader.ReadCharacters(cursor) : _defaults;
                }
            }
        }
        else if (cursor.Name == "style" && cursor.Attribute("styleId") is { } id)
        {
            var isDefault = cursor.Attribute("type") == "paragraph" && cursor.Attribute("default") is "1" or "true" or "on";
            _defaultParagraph = isDefault ? _defaultParagraph ?? id : _defaultParagraph;
            _definitions[id] = Definition.Read(cursor, id);
        }
    }

    private Style? Resolve(string? id)
    {
        if (id is null)
        {
            return null;
        }

        if (!_resolved.TryGetValue(id, out var style))
        {
            style = _definitions.TryGetValue(id, out var definition) ? Inherit(id, definition) : null;
            _resolved[id] = style;
        }

        return style;
    }

    private Style Inherit(string id, Definition definition)
    {
        var (paragraph, characters) = (definition.Paragraph, definition.Characters);
        var heading = definition.Paragraph.Outline is { } own ? FromOutline(own) : HeadingStyles.LevelOf(id, definition.Name);
        var marksFirstRow = definition.MarksFirstRow;
        var outlined = definition.Paragraph.Outline is not null;
        var ancestor = definition;
        for (var i = 0; i < Ancestors && ancestor.Parent is { } parent; i++)
        {
            if (!_definitions.TryGetValue(parent, out ancestor!))
            {
                break;
            }

            heading ??= outlined ? null
                : ancestor.Paragraph.Outline is { } level ? FromOutline(level)
                : HeadingStyles.LevelOf(parent, ancestor.Name);
            outlined |= ancestor.Paragraph.Outline is not null;
            paragraph = paragraph.Over(ancestor.Paragraph);
            characters = characters.Over(ancestor.Characters);
            marksFirstRow |= ancestor.MarksFirstRow;
        }

        return new Style
        {
            Id = id,
            Paragraph = paragraph,
            Characters = definition.IsParagraph ? characters.Over(_defaults) : characters,
            HeadingLevel = heading,
            MarksFirstRow = marksFirstRow,
        };
    }

    private static int? FromOutline(int outline) => outline is >= 0 and <= 8 ? outline + 1 : null;

    private sealed record Definition
    {
        public string? Name { get; init; }

        public string? Parent { get; init; }

        public bool IsParagraph { get; init; }

        public ParagraphFormat Paragraph { get; init; }

        public CharacterFormat Characters { get; init; }

        public bool MarksFirstRow { get; init; }

        public static Definition Read(PartCursor cursor, string id)
        {
            var definition = new Definition { IsParagraph = cursor.Attribute("type") is "paragraph" or null };
            for (var depth = cursor.Enter(); cursor.NextChild(depth);)
            {
                definition = cursor.Name switch
                {
                    "name" => definition with { Name = cursor.Value },
                    "basedOn" => definition with { Parent = cursor.Value == id ? null : cursor.Value },
                    "pPr" => definition with { Paragraph = FormatReader.ReadParagraph(cursor) },
                    "rPr" => definition with { Characters = FormatReader.ReadCharacters(cursor) },
                    "tblStylePr" when cursor.Attribute("type") == "firstRow" =>
                        definition with { MarksFirstRow = IsBold(cursor) },
                    _ => definition,
                };
            }

            return definition;
        }

        private static bool IsBold(PartCursor cursor)
        {
            var bold = false;
            for (var depth = cursor.Enter(); cursor.NextChild(depth);)
            {
                bold |= cursor.Name == "rPr" && FormatReader.ReadCharacters(cursor).Bold == true;
            }

            return bold;
        }
    }
}
