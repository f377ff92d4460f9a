using System.Xml.Linq;
using Recount.Figures.Drawing;

namespace Recount.Notes.Docx;

/// <summary>Sets the lines of a State sheet, each of an exact height, and says how much of the page they take.</summary>
/// <remarks>Without the fonts at hand, the width of words is estimated, rather too wide than too narrow: what fits here fits on the page.</remarks>
internal sealed class SheetSetting(NoteSetting setting)
{
    private const int Twips = 20; // to a point

    /// <summary>Room for the letters of a script, above and below, in sizes of its text.</summary>
    private const decimal UsualLine = 1.2m;
    private const decimal IdeographLine = 1.3m;
    private const decimal ArabicLine = 1.45m;

    private static readonly string[] Edges = ["top", "left", "bottom", "right"];

    /// <summary>Half points that Arabic text is larger, as in the note.</summary>
    private readonly int _larger = NoteWords.Of(Language.Arabic).Setting.Script!.Larger;

    /// <summary>A paragraph, and its height in twips.</summary>
    /// <param name="size">In half points.</param>
    /// <param name="width">Of the room for it, in twips.</param>
    public (XElement Paragraph, int Height) Lines(string text, int size, int width, SheetLook look = default)
    {
        var line = LineHeight(setting.Script, size);
        var lines = TextWidth.Lines(look.Label is { } label ? $"{label} {text}" : text, Points(setting.Script, size) * (look.IsBold ? 1.06m : 1), (decimal)width / Twips).Count;
        var runs = look.Label is { } bold ? new[] { W.Run(bold + " ", new XElement(W.Main + "b"), W.Val("sz", size)), Run(text, size, false) } : [Run(text, size, look.IsBold)];
        return (new XElement(W.Main + "p", Properties(look, line, null), runs), (lines * line) + look.Before + look.After);
    }

    /// <summary>Words of a summary, in their own language and direction.</summary>
    public (XElement Paragraph, int Height) Quotation(string text, Language? language, int size, int width) => OwnLines(text, language, size, width, side: null);

    /// <summary>Numbers of provisions, which run from the left in every language; words among them do not.</summary>
    public (XElement Paragraph, int Height) Provisions(string text, int size, int width) => text.Any(char.IsLetter)
        ? Lines(text, size, width)
        : OwnLines(text, Language.English, size, width, setting.IsRightToLeft ? "right" : null);

    private (XElement Paragraph, int Height) OwnLines(string text, Language? language, int size, int width, string? side)
    {
        var spoken = (language ?? ByLetters(text)) is { } known ? NoteWords.Of(known).Setting : null;
        var script = spoken?.Script;
        var (rightToLeft, line) = (script is { RightToLeft: true }, LineHeight(script, size));
        var run = new XElement(
            W.Main + "r",
            new XElement(
                W.Main + "rPr",
                W.Val("sz", size),
                rightToLeft ? [W.Val("szCs", size + _larger), new XElement(W.Main + "rtl")] : Array.Empty<XElement>(),
                spoken is null ? null : new XElement(W.Main + "lang", W.At(script is null ? "val" : rightToLeft ? "bidi" : "eastAsia", spoken.Tag))),
            new XElement(W.Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));
        var paragraph = new XElement(W.Main + "p", Properties(default, line, rightToLeft ? new XElement(W.Main + "bidi") : null, side), run);
        paragraph.AddAnnotation(OwnDirection.Mark);
        return (paragraph, TextWidth.Lines(text, Points(script, size), (decimal)width / Twips).Count * line);
    }

    /// <summary>A language whose letters say how a text is to be set; null: none does.</summary>
    private static Language? ByLetters(string text) =>
        text.Any(letter => letter is >= '\u0600' and <= '\u06FF') ? Language.Arabic
        : text.Any(letter => letter is >= '\u4E00' and <= '\u9FFF') ? Language.Chinese
        : null;

    private static XElement Run(string text, int size, bool isBold) =>
        isBold ? W.Run(text, new XElement(W.Main + "b"), W.Val("sz", size)) : W.Run(text, W.Val("sz", size));

    private static XElement Properties(SheetLook look, int line, XElement? direction, string? side = null) => new(
        W.Main + "pPr",
        look.HasBox ? new XElement(W.Main + "pBdr", Edges.Select(edge =>
            new XElement(W.Main + edge, W.At("val", "single"), W.At("sz", 12), W.At("space", 3), W.At("color", "000000")))) : null,
        direction,
        new XElement(W.Main + "spacing", W.At("before", look.Before), W.At("after", look.After), W.At("line", line), W.At("lineRule", "exact")),
        side is null ? null : W.Val("jc", side));

    private decimal Points(NoteScript? script, int size) => (size + (script is { RightToLeft: true } ? _larger : 0)) / 2m;

    private int LineHeight(NoteScript? script, int size) => (int)(Points(script, size) * Twips * script switch
    {
        { RightToLeft: true } => ArabicLine,
        { } => IdeographLine,
        null => UsualLine,
    });
}

/// <summary>How a line of a sheet looks.</summary>
/// <param name="Label">Stands before the text, in bold; null: none.</param>
/// <param name="Before">Twips above it.</param>
/// <param name="After">Twips below it.</param>
internal readonly record struct SheetLook(bool IsBold = false, string? Label = null, int Before = 0, int After = 0, bool HasBox = false);
