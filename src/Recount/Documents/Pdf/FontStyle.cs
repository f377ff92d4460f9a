using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Recount.Documents.Pdf;

/// <summary>Bold and italic as the font's name or flags say.</summary>
internal readonly record struct FontStyle(bool Bold, bool Italic)
{
    private const int BoldWeight = 600;

    private static readonly string[] BoldNames = ["Bold", "Black", "Heavy", "Semibold", "DemiBold", "-Medi"];
    private static readonly string[] ItalicNames = ["Italic", "Oblique", "Kursiv"];

    public static FontStyle Of(Letter letter)
    {
        var details = letter.FontDetails;
        var name = details.Name ?? "";
        return new FontStyle(
            details.IsBold || details.Weight >= BoldWeight || letter.RenderingMode == TextRenderingMode.FillThenStroke
                || Array.Exists(BoldNames, part => name.Contains(part, StringComparison.OrdinalIgnoreCase)),
            details.IsItalic || Array.Exists(ItalicNames, part =>
                name.Contains(part, StringComparison.OrdinalIgnoreCase)));
    }
}
