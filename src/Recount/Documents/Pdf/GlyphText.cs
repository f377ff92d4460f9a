using System.Globalization;
using System.Text;

namespace Recount.Documents.Pdf;

/// <summary>The text of a letter as a reader means it: ligatures and Arabic presentation forms undone.</summary>
internal static class GlyphText
{
    /// <summary>
    /// Null where the file does not say which character it is; empty for a character without a shape.
    /// </summary>
    public static string? Of(string? value)
    {
        if (string.IsNullOrEmpty(value) || value[0] is '\uFFFD' or '\0')
        {
            return null;
        }

        if (value.Length == 1 && value[0] is > ' ' and < '\u0080')
        {
            return value;
        }

        return string.Concat(value.EnumerateRunes().Select(Of));
    }

    /// <remarks>A sign of a symbol font that no list knows is most likely a bullet.</remarks>
    private static string Sign(char character) => SymbolFonts.Plain(character) is var sign
        && sign != character ? sign.ToString() : "•";

    private static string Of(Rune rune) => rune.Value switch
    {
        '\u00A0' or '\u202F' or '\t' => " ",
        '\u00AD' => "\u00AD",
        0x25CF or 0x25AA or 0x2022 => "•",
        >= 0xE000 and <= 0xF8FF => Sign((char)rune.Value),
        >= 0xFB00 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC => rune.ToString().Normalize(NormalizationForm.FormKC),
        >= 0x2000 and <= 0x200A => " ",
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control ? "" : rune.ToString(),
    };
}
