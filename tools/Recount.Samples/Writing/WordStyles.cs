namespace Recount.Samples.Writing;

/// <summary>The styles of a sample: Word's headings and the house's own stand beside each other, the layout chooses.</summary>
internal static class WordStyles
{
    private static readonly string[] HouseNames = ["_ H _Ch_G", "_ H_1_G", "_ H_2_3_G", "_ H_4_G"];

    public static string Write(Layout layout)
    {
        var font = Layout.Escape(layout.Font);
        var defaults = $"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:eastAsia=\"{font}\" w:cs=\"{font}\"/>"
            + $"<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/><w:lang w:val=\"{layout.Language}\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault></w:docDefaults>";
        return $"<w:styles {WordFile.Names}>{defaults}"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + Style("Text", "_ Single Txt_G", "<w:spacing w:after=\"120\"/>", "")
            + Style("Cell", "Table Text", "<w:spacing w:before=\"20\" w:after=\"20\"/>", "<w:sz w:val=\"18\"/>")
            + Style("Running", "running head", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9000\"/></w:tabs>", "<w:sz w:val=\"16\"/>")
            + Style("FootnoteText", "footnote text", "", "<w:sz w:val=\"16\"/>")
            + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
            + string.Concat(Enumerable.Range(0, 4).Select(level => Heading(layout, level)))
            + string.Concat(HouseNames.Select((name, level) => Style($"H{level}G", name, "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"100\"/>", Size(level))))
            + "</w:styles>";
    }

    private static string Heading(Layout layout, int level)
    {
        var numbering = layout.Style is "auto" && level is 1 or 2
            ? $"<w:numPr><w:ilvl w:val=\"{level - 1}\"/><w:numId w:val=\"1\"/></w:numPr>"
            : "";
        return Style($"Heading{level + 1}", $"heading {level + 1}",
            $"<w:keepNext/>{(layout.Style is "auto" ? numbering : "")}<w:spacing w:before=\"200\" w:after=\"100\"/><w:outlineLvl w:val=\"{level}\"/>", Size(level));
    }

    private static string Size(int level) => $"<w:b/><w:bCs/>{(level is 3 ? "<w:i/>" : "")}<w:sz w:val=\"{28 - (3 * level)}\"/>";

    private static string Style(string id, string name, string paragraph, string run) =>
        $"<w:style w:type=\"paragraph\" w:customStyle=\"{(name[0] is '_' ? 1 : 0)}\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>"
        + $"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>";
}
