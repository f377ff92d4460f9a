using System.Xml;
using System.Xml.Linq;
using Recount.Documents.Archives;
using Recount.Documents.Docx;

namespace Recount.Documents.Ties;

/// <summary>The bytes of the charts of a Word file, as they lie in it.</summary>
/// <param name="Figures">In the order of the text.</param>
/// <param name="SavedBy">The program that saved the file, as it calls itself; null for a file as we write it.</param>
public sealed record FigureParts(IReadOnlyList<FigurePart> Figures, string? SavedBy)
{
    private const string Text = "word/document.xml";
    private const string Properties = "docProps/app.xml";

    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Takes the parts out of a file.</summary>
    /// <param name="content">A Word file that its reader accepted.</param>
    public static FigureParts Read(byte[] content)
    {
        var archive = CheckedArchive.Open(content);
        var every = Relationship.ReadEvery(archive, PartCursor.Names());
        var figures = archive.Read(Text) is { } text ? Load(text).Descendants(Chart + "chart").Select(place => Of(place, archive, every)).ToArray() : [];
        return new FigureParts(figures, SavedByOf(archive));
    }

    private static FigurePart Of(XElement place, CheckedArchive archive, Dictionary<string, List<Relationship>> every)
    {
        var key = place.Ancestors().Where(element => element.Name.LocalName == "sdt").Select(TagOf)
            .FirstOrDefault(tag => tag?.StartsWith(NoteTies.TagStart, StringComparison.Ordinal) == true);
        var id = place.Attribute(Rel + "id")?.Value;
        var part = Of("word/_rels/document.xml.rels").FirstOrDefault(one => one.Id == id && !one.IsExternal)?.Target ?? "";
        var cut = part.LastIndexOf('/') + 1;
        var workbook = Of($"{part[..cut]}_rels/{part[cut..]}.rels").FirstOrDefault(one => one is { Kind: "package", IsExternal: false })?.Target ?? "";
        return new FigurePart(key, archive.Read(part) ?? [], archive.Read(workbook) ?? []);

        List<Relationship> Of(string relationships) => every.GetValueOrDefault(relationships, []);
    }

    private static string? TagOf(XElement control)
    {
        var space = control.Name.Namespace;
        return control.Element(space + "sdtPr")?.Element(space + "tag")?.Attribute(space + "val")?.Value;
    }

    private static string? SavedByOf(CheckedArchive archive) =>
        archive.Read(Properties) is { } properties
            ? Load(properties).Descendants().FirstOrDefault(element => element.Name.LocalName == "Application")?.Value is { Length: > 0 } program
                ? ParagraphText.Normalize(program.Split('$')[0]) // LibreOffice puts its build behind
                : "another program"
            : null;

    private static XDocument Load(ArraySegment<byte> content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content.Array!, content.Offset, content.Count, writable: false), PartCursor.Names().Settings);
        return XDocument.Load(reader);
    }
}

/// <summary>A chart of a Word file and the workbook behind it.</summary>
/// <param name="Key">The tag of the tied control around it; null without one.</param>
/// <param name="Chart">Empty where the file has no such part.</param>
/// <param name="Workbook">Empty where the file has no such part.</param>
public sealed record FigurePart(string? Key, ReadOnlyMemory<byte> Chart, ReadOnlyMemory<byte> Workbook);
