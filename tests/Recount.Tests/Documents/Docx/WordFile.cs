using System.IO.Compression;
using System.Text;
using Recount.Documents;

namespace Recount.Tests.Documents.Docx;

/// <summary>Builds a Word document from the XML of its body; a test says only what matters to it.</summary>
internal sealed class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public string MainType { get; init; } =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public string Body { get; init; } = "";

    public string? Styles { get; init; }

    public string? Numbering { get; init; }

    public string? Footnotes { get; init; }

    public string? Endnotes { get; init; }

    public string? Header { get; init; }

    /// <summary>More relationships of the main part, as XML.</summary>
    public string Relationships { get; init; } = "";

    /// <summary>The whole main part, where the test writes it itself.</summary>
    public string? Main { get; init; }

    /// <summary>More files of the archive.</summary>
    public Dictionary<string, string> More { get; init; } = [];

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string format = "") =>
        $"<w:p>{(format.Length == 0 ? "" : $"<w:pPr>{format}</w:pPr>")}{R(text)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string format = "") =>
        $"<w:r>{(format.Length == 0 ? "" : $"<w:rPr>{format}</w:rPr>")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A paragraph's format: an item of a list.</summary>
    public static string Item(int list, int level = 0) =>
        $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    /// <summary>The document of a body.</summary>
    public static SourceDocument Read(string body) => new WordFile { Body = body }.Read();

    public SourceDocument Read()
    {
        var reading = DocumentReader.Read(ToBytes(), "test.docx");
        Assert.Null(reading.Rejection);
        return reading.Document!;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in Parts())
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private IEnumerable<(string Name, string Text)> Parts()
    {
        yield return ("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{MainType}\"/></Types>");
        yield return ("_rels/.rels", Links(
            $"<Relationship Id=\"r1\" Type=\"{RelationshipType}officeDocument\" Target=\"word/document.xml\"/>"));
        yield return ("word/document.xml",
            Main ?? $"<w:document {Namespaces}><w:body>{Body}<w:sectPr/></w:body></w:document>");
        (string Kind, string Root, string? Content)[] parts =
        [
            ("styles", "styles", Styles), ("numbering", "numbering", Numbering), ("footnotes", "footnotes", Footnotes),
            ("endnotes", "endnotes", Endnotes), ("header", "hdr", Header),
        ];
        yield return ("word/_rels/document.xml.rels", Links(Relationships + string.Concat(parts
            .Where(part => part.Content is not null)
            .Select(part => $"<Relationship Id=\"{part.Kind}\" Type=\"{RelationshipType}{part.Kind}\" Target=\"{part.Kind}.xml\"/>"))));
        foreach (var (kind, root, content) in parts.Where(part => part.Content is not null))
        {
            yield return ($"word/{kind}.xml", $"<w:{root} {Namespaces}>{content}</w:{root}>");
        }

        foreach (var (name, text) in More)
        {
            yield return (name, text);
        }
    }

    private static string Links(string relationships) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relationships}</Relationships>";
}
