using Recount.Documents.Archives;
using static System.StringComparison;

namespace Recount.Documents.Docx;

/// <summary>The parts of a Word document, after the gate: it is one, holds no macros and loads nothing from elsewhere.</summary>
internal sealed class WordPackage
{
    private const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string TemplateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private readonly CheckedArchive _archive;
    private readonly PartNames _names;
    private readonly List<Relationship> _relationships;

    private WordPackage(CheckedArchive archive)
    {
        _archive = archive;
        _names = PartCursor.Names();
        var relationships = Relationship.ReadEvery(archive, _names);
        var main = relationships.GetValueOrDefault("_rels/.rels", [])
            .FirstOrDefault(relationship => relationship is { Kind: "officeDocument", IsExternal: false })?.Target
            ?? throw NoDocument();
        RefuseMacros(main);
        RefuseExternal(relationships);
        Main = Read(main) ?? throw NoDocument();
        _relationships = relationships.GetValueOrDefault(RelationshipsOf(main), []);
    }

    /// <summary>The part with the body.</summary>
    public WordPart Main { get; }

    /// <exception cref="UnreadableDocumentException">It is no Word document, or none that can safely be read.</exception>
    public static WordPackage Open(byte[] content)
    {
        var archive = CheckedArchive.Open(content);
        if (!archive.Contains("[Content_Types].xml"))
        {
            throw Foreign(archive);
        }

        return new WordPackage(archive);
    }

    /// <summary>A part that the main one points to, by the kind of relationship; null where there is none.</summary>
    public WordPart? Find(string kind) => FindAll(kind).FirstOrDefault();

    /// <summary>All parts of one kind, each once.</summary>
    public IEnumerable<WordPart> FindAll(string kind) => _relationships
        .Where(relationship => relationship.Kind == kind && !relationship.IsExternal)
        .Select(relationship => relationship.Target)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(Read)
        .OfType<WordPart>();

    /// <summary>The chart that a drawing of the main part names; null where it names none.</summary>
    public WordPart? FindChart(string id) =>
        _relationships.Find(relationship => relationship.Id == id && relationship is { Kind: "chart", IsExternal: false }) is { } chart ? Read(chart.Target) : null;

    /// <summary>Checks what no one asked for.</summary>
    public void CheckRest() => _archive.CheckRest();

    private WordPart? Read(string name) => _archive.Read(name) is { } content ? new WordPart(content, _names) : null;

    private void RefuseMacros(string main)
    {
        var types = ContentTypes.Read(Read("[Content_Types].xml")!);
        if (types.HoldMacros || _archive.Names.Any(name => name.EndsWith("vbaProject.bin", OrdinalIgnoreCase)))
        {
            throw new UnreadableDocumentException(
                ProblemCode.Macros, "the document holds macros; save it as .docx without them.");
        }

        if (types.Of(main) is var type && type is not (DocumentType or TemplateType))
        {
            throw type is null ? NoDocument() : new UnreadableDocumentException(
                ProblemCode.UnsupportedKind,
                type.Contains("spreadsheetml", Ordinal) ? "the content is an Excel workbook, which is not read; save the text as .docx."
                : type.Contains("presentationml", Ordinal) ? "the content is a PowerPoint presentation, which is not read; save the text as .docx."
                : "the content is an office file, but no Word document; save it as .docx.");
        }
    }

    private static void RefuseExternal(Dictionary<string, List<Relationship>> every)
    {
        if (Relationship.FindLoadedFromElsewhere(every) is { } loads)
        {
            throw new UnreadableDocumentException(
                ProblemCode.ExternalReference,
                $"the document loads its {Plain(loads.Kind)} from elsewhere, and nothing is ever fetched; "
                + "break the link in Word (File, Info, Edit Links to Files) and save it again.");
        }
    }

    private static string Plain(string kind) => kind switch
    {
        "attachedTemplate" => "template",
        "image" => "picture",
        "oleObject" => "object",
        "aFChunk" or "subDocument" => "text",
        "frame" => "frame",
        _ => "content",
    };

    private static UnreadableDocumentException Foreign(CheckedArchive archive) => new(
        ProblemCode.UnsupportedKind,
        archive.Read("mimetype") is { } type && type.AsSpan().StartsWith("application/vnd.oasis.opendocument"u8)
            ? "the content is an OpenDocument file (.odt), which is not read; save it as .docx."
            : "the content is a zip archive without a Word document; unpack it, or save the document as .docx.");

    private static UnreadableDocumentException NoDocument() => new(
        ProblemCode.Damaged, "the file lacks the part that holds a Word document's text; save it again as .docx.");

    private static string FolderOf(string name) => name[..(name.LastIndexOf('/') + 1)];

    private static string RelationshipsOf(string name) =>
        $"{FolderOf(name)}_rels/{name[(name.LastIndexOf('/') + 1)..]}.rels";
}
