namespace Recount.Documents.Docx;

/// <summary>How a paragraph stands once its own format and its style are put together.</summary>
internal sealed class Stand
{
    private readonly StoryContext _context;

    public Stand(StoryContext context, ParagraphFormat own)
    {
        _context = context;
        Own = own;
        Style = context.Styles.OfParagraph(own.Style);
        List = context.Lists.Find(own, Style);
        PlainEmphasis = Style.Characters is { Bold: true } or { Italic: true } or { Underlined: true };
    }

    public ParagraphFormat Own { get; }

    public Style Style { get; }

    public (int List, int Level, int? Indent)? List { get; }

    public string? Label { get; private set; }

    /// <summary>Whether text without a format of its own is bold, italic or underlined.</summary>
    public bool PlainEmphasis { get; }

    /// <summary>Whether the mark at its end was deleted or is hidden, so that the next paragraph continues it.</summary>
    public bool GoesOn => Own.Mark.Deleted || (Own.Mark.Hidden ?? Style.Characters.Hidden ?? false);

    public int? HeadingLevel => Own.Outline switch
    {
        >= 0 and <= 8 => Own.Outline + 1,
        null => Style.HeadingLevel,
        _ => null,
    };

    public int Indent => Own.Indent
        ?? (Own.List is not null ? List?.Indent : Style.Paragraph.Indent ?? List?.Indent)
        ?? Style.Paragraph.Indent
        ?? 0;

    /// <summary>Counts the paragraph in its list, once.</summary>
    /// <returns>True: it has been counted.</returns>
    public bool Count(bool counted)
    {
        if (!counted && !GoesOn && List is { } list)
        {
            Label = _context.Lists.Next(list.List, list.Level);
        }

        return true;
    }
}
