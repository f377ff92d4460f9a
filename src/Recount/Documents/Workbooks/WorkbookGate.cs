using System.Xml;
using Recount.Documents.Archives;
using Recount.Documents.Docx;

namespace Recount.Documents.Workbooks;

/// <summary>The gate that documents pass, for a workbook (xlsx): nothing of it is read before it is known to be sound.</summary>
public static class WorkbookGate
{
    /// <summary>Unpacks all of it to nowhere, counting, and looks at what it would load.</summary>
    /// <returns>Why it cannot safely be read; null where it can. The message is one sentence without the file's name.</returns>
    public static DocumentProblem? Refuse(byte[] content)
    {
        try
        {
            Check(CheckedArchive.Open(content));
            return null;
        }
        catch (UnreadableDocumentException exception)
        {
            return new DocumentProblem(exception.Code, exception.Message);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            return new DocumentProblem(
                ProblemCode.Damaged, "a part of the file cannot be unpacked or is not well-formed; open it in a spreadsheet and save it again.");
        }
    }

    private static void Check(CheckedArchive archive)
    {
        var names = PartCursor.Names();
        var types = archive.Read("[Content_Types].xml") is { } part
            ? ContentTypes.Read(new WordPart(part, names))
            : throw new UnreadableDocumentException(ProblemCode.Damaged, "it is an archive, but no workbook; open it in a spreadsheet and save it again.");
        if (types.HoldMacros || archive.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableDocumentException(ProblemCode.Macros, "the workbook holds macros; save it as .xlsx without them.");
        }

        if (Relationship.FindLoadedFromElsewhere(Relationship.ReadEvery(archive, names)) is not null)
        {
            throw new UnreadableDocumentException(
                ProblemCode.ExternalReference,
                "the workbook takes content from elsewhere, and nothing is ever fetched; break the link (Data, Edit Links) and save it again.");
        }

        archive.CheckRest();
    }
}
