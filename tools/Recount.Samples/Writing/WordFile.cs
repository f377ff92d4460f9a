using System.IO.Compression;
using System.Text;

namespace Recount.Samples.Writing;

/// <summary>Writes a sample as a docx, part by part; the same definition gives the same bytes.</summary>
internal static class WordFile
{
    /// <summary>The declaration of the namespaces that every part needs.</summary>
    public const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly DateTimeOffset Stamp = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Parts = ["styles", "numbering", "footnotes", "header", "footer"];

    /// <param name="isPrinted">Whether tracked changes are accepted, as on paper.</param>
    public static void Write(Sample sample, string path, bool isPrinted)
    {
        var layout = new Layout(sample, isPrinted);
        var body = new WordBody(layout);
        var document = body.Write(sample);
        using var file = File.Create(path);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        Add(archive, "[Content_Types].xml", ContentTypes());
        Add(archive, "_rels/.rels", Relationships(("officeDocument", "word/document.xml")));
        Add(archive, "word/_rels/document.xml.rels", Relationships([.. Parts.Select(part => (part, part + ".xml"))]));
        Add(archive, "word/document.xml", document);
        Add(archive, "word/styles.xml", WordStyles.Write(layout));
        Add(archive, "word/numbering.xml", WordNumbering.Write(layout, body.Lists));
        Add(archive, "word/footnotes.xml", Footnotes(layout, body.Notes));
        Add(archive, "word/header.xml", Running(layout, "hdr", sample.Fact("symbol") ?? ""));
        Add(archive, "word/footer.xml", Running(layout, "ftr", sample.Facts["foot"]));
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text));
    }

    private static string ContentTypes() => "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Word}document.main+xml\"/>"
        + string.Concat(Parts.Select(part => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{Word}{part}+xml\"/>")) + "</Types>";

    private static string Relationships(params (string Type, string Target)[] parts) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(parts.Select(part => $"<Relationship Id=\"{part.Type}\" Type=\"{Office}/{part.Type}\" Target=\"{part.Target}\"/>"))
        + "</Relationships>";

    private static string Footnotes(Layout layout, IReadOnlyList<string> notes)
    {
        var separator = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>";
        var written = notes.Select((note, at) => $"<w:footnote w:id=\"{at + 1}\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/>"
            + $"</w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>{layout.Run(" " + note)}</w:p></w:footnote>");
        return $"<w:footnotes {Names}>{separator}{string.Concat(written)}</w:footnotes>";
    }

    private static string Running(Layout layout, string element, string text)
    {
        var page = "<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        return $"<w:{element} {Names}><w:p><w:pPr><w:pStyle w:val=\"Running\"/></w:pPr>{layout.Run(text)}{(element is "ftr" ? page : "")}</w:p></w:{element}>";
    }
}
