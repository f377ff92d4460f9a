using System.Globalization;
using System.Xml;

namespace Recount.Documents.Docx;

/// <summary>Walks one XML part of a Word document forward, element by element, within the limits.</summary>
/// <remarks>
/// No entities, no resolver, no tree. The way to visit an element's children:
/// <c>for (var depth = cursor.Enter(); cursor.NextChild(depth);)</c>; what the loop does not look into is passed over.
/// </remarks>
internal sealed class PartCursor : IDisposable
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const int Nowhere = int.MaxValue;

    private readonly XmlReader _reader;
    private string? _name;

    private PartCursor(XmlReader reader) => _reader = reader;

    /// <summary>The element's local name if it is a word processing one; for others a prefix of ours: <c>mc:</c>, <c>m:</c>, <c>?:</c>.</summary>
    public string Name => _name ??= NameOfElement();

    /// <summary>The names that the parts of one document share.</summary>
    public static PartNames Names() => new([Word, Compatibility, Math, Relations]);

    /// <summary>The name without any namespace, for parts that have only one.</summary>
    public string LocalName => _reader.LocalName;

    /// <summary>Opens a part at its root element.</summary>
    /// <exception cref="UnreadableDocumentException">It declares entities.</exception>
    public static PartCursor Open(WordPart part)
    {
        var reader = XmlReader.Create(
            new MemoryStream(part.Content.Array!, part.Content.Offset, part.Content.Count, writable: false), part.Names.Settings);
        try
        {
            reader.MoveToContent();
        }
        catch (XmlException exception) when (exception.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new UnreadableDocumentException(
                ProblemCode.XmlEntities,
                "the file declares XML entities, which no Word document does; ask where it came from.");
        }

        return new PartCursor(reader);
    }

    /// <summary>The depth to give to <see cref="NextChild"/> for the children of the current element.</summary>
    public int Enter() => _reader.IsEmptyElement ? Nowhere : _reader.Depth;

    /// <summary>Moves to the next child element of the element at a depth; false at its end.</summary>
    public bool NextChild(int depth)
    {
        if (depth == Nowhere)
        {
            return false;
        }

        while (Read())
        {
            var here = _reader.Depth;
            if (here <= depth)
            {
                return false;
            }

            if (here > Limits.Depth)
            {
                throw new UnreadableDocumentException(
                    ProblemCode.TooDeep,
                    $"the file nests more than {Limits.Depth} elements in each other; ask where it came from.");
            }

            if (here == depth + 1 && _reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text directly in the element, without what Word trims where spaces are not marked as kept.</summary>
    public string ReadText()
    {
        var keeps = _reader.XmlSpace == XmlSpace.Preserve;
        var text = "";
        if (_reader.IsEmptyElement)
        {
            return text;
        }

        var depth = _reader.Depth;
        while (Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA
                or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text = text.Length == 0 ? _reader.Value : text + _reader.Value;
            }
        }

        return keeps ? text : text.Trim();
    }

    /// <summary>An attribute in the element's own namespace, or without one; null if it is not there.</summary>
    public string? Attribute(string name)
    {
        // The reader's own look-up hashes name and namespace each time; an element has few attributes.
        var own = _reader.NamespaceURI;
        string? value = null;
        for (var i = _reader.AttributeCount - 1; i >= 0; i--)
        {
            _reader.MoveToAttribute(i);
            if (_reader.LocalName == name && _reader.NamespaceURI == own)
            {
                value = _reader.Value;
                break;
            }

            value = _reader.LocalName == name && _reader.Prefix.Length == 0 ? _reader.Value : value;
        }

        _reader.MoveToElement();
        return value;
    }

    /// <summary>The attribute <c>val</c>.</summary>
    public string? Value => Attribute("val");

    /// <summary>A whole number; null if it is not there or is none.</summary>
    public int? Number(string name = "val") =>
        int.TryParse(Attribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A switch: on unless it says otherwise.</summary>
    public bool IsOn => Value is not ("0" or "false" or "off" or "none");

    /// <summary>The id of the relationship that the element names.</summary>
    public string? RelationId => _reader.GetAttribute("id", Relations) ?? _reader.GetAttribute("id", StrictRelations);

    public void Dispose() => _reader.Dispose();

    private bool Read()
    {
        _name = null;
        return _reader.Read();
    }

    private string NameOfElement() => _reader.NamespaceURI switch
    {
        Word or StrictWord => _reader.LocalName,
        Compatibility => _reader.LocalName switch
        {
            "AlternateContent" => "mc:AlternateContent",
            "Choice" => "mc:Choice",
            "Fallback" => "mc:Fallback",
            _ => "?:",
        },
        Math or StrictMath => _reader.LocalName == "t" ? "m:t" : "m:",
        _ => _reader.LocalName switch
        {
            "pic" or "imagedata" => "?:picture",
            "chart" => "?:chart",
            _ => "?:",
        },
    };
}
