using Recount.Documents;

namespace Recount.Extraction.Outlines;

/// <summary>A paragraph as a possible heading: its number apart from its words, and how it looks.</summary>
internal sealed record Line
{
    /// <summary>The paragraph.</summary>
    public required SourceParagraph Paragraph { get; init; }

    /// <summary>Its text without number or bullet.</summary>
    public required string Text { get; init; }

    /// <summary>Where that text begins in the paragraph.</summary>
    public required int Start { get; init; }

    /// <summary>The number or letter; null without one.</summary>
    public required string? Number { get; init; }

    /// <summary>2 for <c>2.4</c>; 0 without a number.</summary>
    public required int Depth { get; init; }

    /// <summary>Whether a bullet opens it.</summary>
    public required bool IsBullet { get; init; }

    /// <summary>Whether all of it is bold, in italics or in capitals, or a style says that it is a heading.</summary>
    public required bool LooksLikeHeading { get; init; }

    /// <summary>Whether it is a line of a list of contents.</summary>
    public bool IsListOfContents =>
        Text.Length > 3 && char.IsDigit(Text[^1])
        && (Text.Contains("....", StringComparison.Ordinal) || Text.Contains("……", StringComparison.Ordinal)
            || Text.Contains(". . .", StringComparison.Ordinal));

    public static Line Of(SourceParagraph paragraph)
    {
        var text = paragraph.Text;
        var typed = LeadingMark.Of(text);
        var mark = paragraph.Label is { } label && typed.Kind == MarkKind.None ? LeadingMark.OfLabel(label) : typed;
        var isMarked = mark.Kind is MarkKind.Number or MarkKind.Letter;
        return new Line
        {
            Paragraph = paragraph,
            Text = text[typed.Length..],
            Start = typed.Length,
            Number = isMarked ? mark.Text : null,
            Depth = mark.Depth,
            IsBullet = mark.Kind == MarkKind.Bullet,
            LooksLikeHeading = mark.Depth >= 2 || paragraph.HeadingLevel is not null
                || (text.Length > 0 && paragraph.Emphasized >= text.Length - 2) || IsInCapitals(text.AsSpan(typed.Length)),
        };
    }

    public Heading ToHeading(HeadingRole role, HeadingWording wording, string title, int last) => new()
    {
        Role = role,
        Chapters = wording.Chapters,
        ChapterNaming = wording.ChapterNaming,
        IsShort = wording.IsShort,
        Paragraph = Paragraph.Index,
        Number = Number,
        Title = title,
        Depth = Depth,
        Level = Paragraph.HeadingLevel,
        LastParagraph = last,
    };

    private static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var letter in text)
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return capitals > 3;
    }
}
