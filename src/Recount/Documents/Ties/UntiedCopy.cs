using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Recount.Documents.Archives;
using Recount.Documents.Docx;

namespace Recount.Documents.Ties;

/// <summary>A copy of a Word file without ties, for submission: their controls unwrapped, the list of what they are tied to taken out, all else as it is.</summary>
public sealed class UntiedCopy
{
    private const string Types = "[Content_Types].xml";

    private readonly CheckedArchive _archive;
    private readonly HashSet<string> _dropped = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XDocument> _changed = new(StringComparer.OrdinalIgnoreCase);

    private UntiedCopy(byte[] content) => _archive = CheckedArchive.Open(content);

    /// <summary>How many controls were unwrapped.</summary>
    public int Controls { get; private set; }

    /// <summary>The copy.</summary>
    /// <param name="content">A Word file that its reader accepted.</param>
    /// <param name="copy">Where it goes.</param>
    public static UntiedCopy Write(byte[] content, Stream copy)
    {
        var untied = new UntiedCopy(content);
        untied.Unwrap();
        untied.DropList();
        untied.Save(copy);
        return untied;
    }

    private void Unwrap()
    {
        foreach (var name in _archive.Names.Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            if (_archive.Read(name) is not { } content || content.AsSpan().IndexOf("\"recount:"u8) < 0)
            {
                continue;
            }

            var part = Load(content);
            var controls = part.Descendants().Where(IsTied).Reverse().ToArray(); // the inner ones first
            foreach (var control in controls)
            {
                control.ReplaceWith(control.Elements(control.Name.Namespace + "sdtContent").Nodes());
            }

            if (controls.Length > 0)
            {
                Controls += controls.Length;
                _changed[name] = part;
            }
        }
    }

    private static bool IsTied(XElement element) =>
        element.Name.LocalName == "sdt"
        && element.Element(element.Name.Namespace + "sdtPr")?.Element(element.Name.Namespace + "tag")?.Attribute(element.Name.Namespace + "val")
            ?.Value.StartsWith(NoteTies.TagStart, StringComparison.Ordinal) == true;

    /// <summary>Takes out the part, what only it points to, and what points to it.</summary>
    private void DropList()
    {
        foreach (var (name, relationships) in Relationship.ReadEvery(_archive, PartCursor.Names()))
        {
            string[] ids = [.. relationships.Where(one => one is { Kind: "customXml", IsExternal: false } && IsList(one.Target)).Select(one => one.Id)];
            if (ids.Length > 0)
            {
                _dropped.UnionWith(relationships.Where(one => ids.Contains(one.Id)).SelectMany(one => WithItsOwn(one.Target)));
                _changed[name] = Load(_archive.Read(name)!.Value);
                _changed[name].Root!.Elements().Where(element => ids.Contains(element.Attribute("Id")?.Value)).Remove();
            }
        }

        if (_dropped.Count > 0)
        {
            _changed[Types] = Load(_archive.Read(Types)!.Value);
            _changed[Types].Root!.Elements().Where(element => _dropped.Contains(element.Attribute("PartName")?.Value.TrimStart('/') ?? "")).Remove();
        }
    }

    private IEnumerable<string> WithItsOwn(string part)
    {
        var cut = part.LastIndexOf('/') + 1;
        var relationships = $"{part[..cut]}_rels/{part[cut..]}.rels";
        var own = Relationship.ReadEvery(_archive, PartCursor.Names()).GetValueOrDefault(relationships, []);
        return [part, relationships, .. own.Where(one => one.Kind == "customXmlProps").Select(one => one.Target)];
    }

    private bool IsList(string part) => _archive.Read(part) is { } content && TiePart.IsOurs(content);

    private void Save(Stream copy)
    {
        using var archive = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var name in _archive.Names.Where(name => !_dropped.Contains(name)).ToArray())
        {
            if (_archive.Read(name) is not { } content)
            {
                continue; // a folder
            }

            using var entry = archive.CreateEntry(name).Open();
            if (_changed.TryGetValue(name, out var part))
            {
                using var writer = XmlWriter.Create(entry, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
                part.Save(writer);
            }
            else
            {
                entry.Write(content);
            }
        }
    }

    private static XDocument Load(ArraySegment<byte> content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content.Array!, content.Offset, content.Count, writable: false), PartCursor.Names().Settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
