namespace Recount.Documents.Docx;

/// <summary>How characters look, as far as one element says; null: it does not say.</summary>
internal readonly record struct CharacterFormat
{
    public string? Style { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Underlined { get; init; }

    public bool? Hidden { get; init; }

    public bool Superscript { get; init; }

    public string? Font { get; init; }

    /// <summary>On a paragraph's mark: the mark was deleted, so the next paragraph continues this one.</summary>
    public bool Deleted { get; init; }

    /// <summary>What this element says, and the rest from another.</summary>
    public CharacterFormat Over(CharacterFormat other) => other with
    {
        Bold = Bold ?? other.Bold,
        Italic = Italic ?? other.Italic,
        Underlined = Underlined ?? other.Underlined,
        Hidden = Hidden ?? other.Hidden,
        Superscript = Superscript || other.Superscript,
        Font = Font ?? other.Font,
    };
}

/// <summary>How a paragraph stands, as far as one element says; null: it does not say.</summary>
internal readonly record struct ParagraphFormat
{
    public string? Style { get; init; }

    /// <summary>0 to 8: a heading of level 1 to 9; 9: body text.</summary>
    public int? Outline { get; init; }

    /// <summary>The list that it belongs to; 0: none.</summary>
    public int? List { get; init; }

    /// <summary>The level in the list, from 0.</summary>
    public int? ListLevel { get; init; }

    /// <summary>Twips from the margin to the text.</summary>
    public int? Indent { get; init; }

    public CharacterFormat Mark { get; init; }

    /// <summary>What this element says, and the rest from another.</summary>
    public ParagraphFormat Over(ParagraphFormat other) => other with
    {
        Outline = Outline ?? other.Outline,
        List = List ?? other.List,
        ListLevel = ListLevel ?? other.ListLevel,
        Indent = Indent ?? other.Indent,
    };
}
