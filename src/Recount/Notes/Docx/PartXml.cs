using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Recount.Notes.Docx;

/// <summary>Writes an element as the whole content of a part.</summary>
internal static class PartXml
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false) };

    public static void Write(this OpenXmlPart part, XElement root)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        stream.Write(Bytes(root));
    }

    /// <summary>The content itself.</summary>
    public static byte[] Bytes(XElement root)
    {
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, Settings))
        {
            new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(writer);
        }

        return content.ToArray();
    }
}
