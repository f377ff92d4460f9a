using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Recount.Documents.Pdf;

/// <summary>Bold and italic as the font's name or flags say.</summary>
internal readonly record struct FontStyle(bool Bold, bool Italic)
{
    private const int BoldWeight = 600;

    private static readonly string[] BoldNames = ["Bold", "Black", "Heavy", "Semibold", "DemiBold", "-Medi"];
    private static readonly string[] ItalicNames = ["Italic", "Oblique", "Kursiv"];

    /// <param name="named">What the names of fonts that were met say; filled here.</param>
    public static FontStyle Of(Letter letter, Dictionary<string, FontStyle> named)
    {
        var details = letter.FontDetails;
        var name = details.Name ?? "";
        if (!named.TryGetValue(name, out var style))
        {
            named.Add(name, style = new FontStyle(Says(name, BoldNames), Says(name, ItalicNames)));
        }

        return new FontStyle(
            style.Bold || details.IsBold || details.Weight >= BoldWeight || letter.RenderingMode == TextRenderingMode.FillThenStroke,
            style.Italic || details.IsItalic);
    }

    private static bool Says(string name, string[] parts) => Array.Exists(parts, part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
