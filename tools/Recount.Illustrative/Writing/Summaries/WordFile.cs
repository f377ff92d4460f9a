using System.IO.Compression;
using System.Security;
using System.Text;

namespace Recount.Illustrative.Writing.Summaries;

/// <summary>A Word file of plain paragraphs; the same paragraphs give the same bytes.</summary>
internal sealed class WordFile
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private const string Styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\"/><w:sz w:val=\"20\"/>"
        + "<w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>";

    private const string Bullets =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/>"
        + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"567\" w:hanging=\"283\"/></w:pPr></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private readonly StringBuilder _body = new();

    /// <param name="style">Text, Bold, Item or Heading1 to Heading3.</param>
    public void Add(string style, string text) => _body
        .Append("<w:p><w:pPr><w:pStyle w:val=\"").Append(style).Append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
        .Append(SecurityElement.Escape(text)).Append("</w:t></w:r></w:p>");

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Add(archive, "[Content_Types].xml", ContentTypes());
            Add(archive, "_rels/.rels", Relationships("officeDocument", "word/document.xml"));
            Add(archive, "word/_rels/document.xml.rels", Relationships("styles", "styles.xml", "numbering", "numbering.xml"));
            Add(archive, "word/document.xml", $"<w:document {Names}><w:body>{_body}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
            Add(archive, "word/styles.xml", $"<w:styles {Names}>{Styles}{NamedStyles()}</w:styles>");
            Add(archive, "word/numbering.xml", $"<w:numbering {Names}>{Bullets}</w:numbering>");
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string xml) =>
        archive.AddStored(name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));

    private static string ContentTypes()
    {
        var parts = new[] { ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering") };
        return $"<Types xmlns=\"{Package}content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + string.Concat(parts.Select(part => $"<Override PartName=\"/word/{part.Item1}.xml\" ContentType=\"{Word}{part.Item2}+xml\"/>"))
            + "</Types>";
    }

    /// <param name="typesAndTargets">By turns.</param>
    private static string Relationships(params string[] typesAndTargets) => $"<Relationships xmlns=\"{Package}relationships\">"
        + string.Concat(typesAndTargets.Chunk(2).Select(pair => $"<Relationship Id=\"{pair[0]}\" Type=\"{Office}/{pair[0]}\" Target=\"{pair[1]}\"/>"))
        + "</Relationships>";

    private static string NamedStyles() =>
        Style("Text", "Body Text", "<w:spacing w:after=\"120\"/>", "")
        + Style("Bold", "Body Text Bold", "<w:keepNext/><w:spacing w:after=\"60\"/>", "<w:b/>")
        + Style("Item", "List Bullet", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/>", "")
        + string.Concat(Enumerable.Range(1, 3).Select(level => Style(
            $"Heading{level}", $"heading {level}", $"<w:keepNext/><w:spacing w:before=\"200\" w:after=\"100\"/><w:outlineLvl w:val=\"{level - 1}\"/>", "<w:b/>")));

    private static string Style(string id, string name, string paragraph, string run) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>"
        + $"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>";
}
