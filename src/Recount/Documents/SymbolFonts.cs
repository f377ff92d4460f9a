using System.Collections.Frozen;
using System.Globalization;

namespace Recount.Documents;

/// <summary>What the signs of Symbol and Wingdings look like, so that bullets and ticks are read as what they are.</summary>
internal static class SymbolFonts
{
    private static readonly FrozenDictionary<(string Font, char Code), char> Signs = Read();

    /// <summary>A character without its font: private-use bullets and ticks as plain signs, the no-break hyphen as a hyphen.</summary>
    public static char Plain(char character) => character switch
    {
        '\u2011' => '-',
        >= '\uf020' and <= '\uf0ff' => Signs.GetValueOrDefault(("", (char)(character & 0xff)), character),
        _ => character,
    };

    /// <summary>A character of a symbol font; itself where the font or the sign is not known.</summary>
    public static char Of(string font, char character)
    {
        var code = character is >= '\uf020' and <= '\uf0ff' ? (char)(character & 0xff) : character;
        return Signs.TryGetValue((font.ToLowerInvariant(), code), out var sign) ? sign : Plain(character);
    }

    /// <summary>Whether the font draws signs where letters stand.</summary>
    public static bool IsSymbolFont(string font) =>
        font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)
        || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<(string Font, char Code), char> Read() =>
        DataFile.ReadText("documents/symbol-fonts.csv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.TrimEnd('\r').Split(','))
            .ToFrozenDictionary(
                cells => (cells[0], (char)int.Parse(cells[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
                cells => (char)int.Parse(cells[2], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
