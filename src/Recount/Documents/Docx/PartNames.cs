using System.Xml;

namespace Recount.Documents.Docx;

/// <summary>The names in the XML of one document, each made once, and how its parts are read: no entities, no resolver, within the limits.</summary>
/// <remarks>One a document, for a table never forgets: shared by all, a hostile file could fill it.</remarks>
internal sealed class PartNames
{
    /// <summary>With the namespaces that word processing asks for, so that they compare by reference.</summary>
    public PartNames(ReadOnlySpan<string> namespaces)
    {
        var names = new NameTable();
        foreach (var space in namespaces)
        {
            names.Add(space);
        }

        Settings = new XmlReaderSettings
        {
            NameTable = names,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = Limits.PartBytes,
            CloseInput = true,
        };
    }

    public XmlReaderSettings Settings { get; }
}
