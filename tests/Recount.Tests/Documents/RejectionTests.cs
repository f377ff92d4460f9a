using System.IO.Compression;
using System.Text;
using Recount.Documents;
using Recount.Tests.Documents.Docx;
using static Recount.Tests.Documents.Docx.WordFile;

namespace Recount.Tests.Documents;

public class RejectionTests
{
    private const string Macro = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static TheoryData<string, string, byte[]> Files() => new()
    {
        { "nothing", "empty", [] },
        { "white space", "empty", "  \r\n\t "u8.ToArray() },
        { "rich text", "unsupported-kind", "{\\rtf1 Text}"u8.ToArray() },
        { "a picture", "unsupported-kind", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0] },
        { "a program", "unsupported-kind", [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0] },
        { "junk", "unsupported-kind", [1, 2, 3, 0, 255, 254, 7, 8, 9] },
        { "another encoding", "encoding", Encoding.Latin1.GetBytes("La République a ratifié la Convention.") },
        { "Word as one XML file", "unsupported-kind", "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w/>"u8.ToArray() },
        { "an old Word document", "unsupported-kind", Compound("WordDocument") },
        { "an encrypted document", "encrypted", Compound("EncryptedPackage") },
        { "an archive of something else", "unsupported-kind", Zip(("a.txt", "Text")) },
        { "OpenDocument", "unsupported-kind", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")) },
        { "a workbook", "unsupported-kind", new WordFile { MainType = Workbook }.ToBytes() },
        { "macros by type", "macros", new WordFile { MainType = Macro }.ToBytes() },
        { "macros by part", "macros", new WordFile { More = { ["word/vbaProject.bin"] = "x" } }.ToBytes() },
        { "a part outside", "unsafe-archive", new WordFile { More = { ["../../outside.txt"] = "x" } }.ToBytes() },
        { "names in two cases", "unsafe-archive", new WordFile { More = { ["word/Document.xml"] = "<x/>" } }.ToBytes() },
        { "a part twice", "unsafe-archive", new WordFile { More = { ["a"] = "1", ["A"] = "2" } }.ToBytes() },
        { "a document without its main part", "damaged", Zip(("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<Relationships/>")) },
        { "broken XML", "damaged", new WordFile { Main = "<w:document><w:body></w:document>" }.ToBytes() },
        { "entities", "xml-entities", new WordFile { Main = "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>" }.ToBytes() },
        { "nesting", "too-deep", new WordFile { Body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20_000)) }.ToBytes() },
        { "many parts", "zip-bomb", new WordFile { More = Enumerable.Range(0, 2_000).ToDictionary(i => $"p{i}", _ => "") }.ToBytes() },
        { "a part that swells", "zip-bomb", new WordFile { More = { ["word/media/a.bmp"] = new string('0', 30_000_000) } }.ToBytes() },
        { "a remote template", "external-reference", Linked("attachedTemplate", "http://198.51.100.1/a.dotm") },
        { "a template on a share", "external-reference", Linked("attachedTemplate", @"\\198.51.100.1\share\a.dotm") },
        { "a remote picture", "external-reference", Linked("image", "http://198.51.100.1/a.png") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_not_read_has_a_code_and_a_sentence(string what, string code, byte[] content)
    {
        var reading = DocumentReader.Read(content, $"{what}.docx");

        Assert.Equal(code, reading.Rejection?.Code);
        Assert.Matches(@"^[^\n]{20,}\.$", reading.Rejection?.Message);
        Assert.Null(reading.Document);
    }

    [Theory]
    [InlineData("hyperlink", "http://198.51.100.1/")]
    [InlineData("attachedTemplate", @"file:///C:\Templates\UN.dotm")]
    public void A_link_to_click_on_and_the_name_of_a_template_do_no_harm(string kind, string target) =>
        Assert.Null(DocumentReader.Read(Linked(kind, target), "a.docx").Rejection);

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("a.doc")]
    [InlineData("a")]
    public void A_name_can_say_anything(string name) =>
        Assert.Equal("Text", DocumentReader.Read(new WordFile { Body = P("Text") }.ToBytes(), name).Document?.Paragraphs[0].Text);

    private static byte[] Linked(string kind, string target) => new WordFile
    {
        Body = P("Text"),
        Relationships = "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + $"{kind}\" Target=\"{target}\" TargetMode=\"External\"/>",
    }.ToBytes();

    private static byte[] Compound(string stream) =>
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, .. new byte[512], .. Encoding.Unicode.GetBytes(stream), 0, 0];

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
