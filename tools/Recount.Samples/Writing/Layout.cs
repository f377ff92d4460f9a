using System.Security;

namespace Recount.Samples.Writing;

/// <summary>How one sample looks: which style set, which lists, which typeface, which direction.</summary>
internal sealed class Layout(Sample sample, bool isPrinted = false)
{
    /// <summary><c>headings</c> (Word's own), <c>un</c> (styles of the house), <c>auto</c> (numbered by Word), <c>bold</c> or <c>plain</c>.</summary>
    public string Style { get; } = sample.Facts["style"];

    /// <summary><c>dot</c>, <c>dash</c>, <c>symbol</c>, <c>letter</c>, <c>number</c>, or <c>typed-</c> and one of them.</summary>
    public string List { get; } = sample.Facts["list"];

    public string Font { get; } = sample.Fact("font") ?? (sample.Language switch
    {
        "ar" => "Noto Naskh Arabic",
        "zh" => "Noto Serif CJK SC",
        _ => "Liberation Serif",
    });

    public string Language { get; } = sample.Language;

    /// <summary>Whether tracked changes are accepted.</summary>
    public bool IsPrinted { get; } = isPrinted;

    public bool IsRightToLeft { get; } = sample.Language is "ar";

    public string Banner { get; } = sample.Facts["banner"];

    public static string Escape(string text) => SecurityElement.Escape(text);

    /// <summary>The property that makes a paragraph run from right to left; lines of Latin letters do not.</summary>
    public string Direction(IReadOnlyList<Piece> pieces) =>
        IsRightToLeft && (pieces.Count == 0 || pieces.Any(piece => IsArabic(piece.Text))) ? "<w:bidi/>" : IsRightToLeft ? "<w:bidi w:val=\"0\"/>" : "";

    private bool IsArabic(string text) => IsRightToLeft && text.Any(letter => letter is >= '\u0600' and <= '\u06FF');

    /// <summary>A run of text.</summary>
    /// <param name="properties">Properties before the direction's.</param>
    public string Run(string text, string properties = "")
    {
        var all = properties + (IsArabic(text) ? "<w:rtl/>" : "");
        return $"<w:r>{(all is "" ? "" : $"<w:rPr>{all}</w:rPr>")}<w:t xml:space=\"preserve\">{Escape(text)}</w:t></w:r>";
    }
}
