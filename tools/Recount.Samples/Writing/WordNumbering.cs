using System.Globalization;

namespace Recount.Samples.Writing;

/// <summary>The numbering of headings (number 1) and of every list.</summary>
internal static class WordNumbering
{
    /// <summary>The numbers of lists begin after it.</summary>
    public const int FirstList = 1;

    public static string Write(Layout layout, int lists)
    {
        var starts = layout.Style is "auto" ? Headings() : "";
        var items = string.Concat(Enumerable.Range(0, 3).Select(level => Level(layout.List, level)));
        var numbers = string.Concat(Enumerable.Range(1, lists).Select(list => string.Create(
            CultureInfo.InvariantCulture,
            $"<w:num w:numId=\"{FirstList + list}\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")));
        return $"<w:numbering {WordFile.Names}>{starts}<w:abstractNum w:abstractNumId=\"2\"><w:multiLevelType w:val=\"hybridMultilevel\"/>{items}</w:abstractNum>"
            + (starts is "" ? "" : "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>") + numbers + "</w:numbering>";
    }

    private static string Headings() => "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/>"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Heading2\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Heading3\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>";

    private static string Level(string list, int level)
    {
        var (format, text, font) = (list, level) switch
        {
            ("letter", 0) => ("lowerLetter", "(%1)", ""),
            ("half-letter", 0) => ("lowerLetter", "%1)", ""),
            ("number", 0) => ("decimal", "%1.", ""),
            ("letter" or "half-letter" or "number", 1) => ("lowerRoman", "(%2)", ""),
            ("dash", _) => ("bullet", "–", ""),
            ("symbol", 0) => ("bullet", "\uf0b7", "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>"),
            (_, 0) => ("bullet", "•", ""),
            _ => ("bullet", "o", ""),
        };
        return $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/>"
            + $"<w:pPr><w:ind w:left=\"{567 * (level + 1)}\" w:hanging=\"425\"/></w:pPr>{font}</w:lvl>";
    }
}
