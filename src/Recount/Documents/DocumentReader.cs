using System.Xml;
using Recount.Documents.Docx;
using Recount.Documents.Markup;
using Recount.Documents.Pdf;
using Recount.Documents.PlainText;

namespace Recount.Documents;

/// <summary>Reads a file of any kind that executive summaries come in: docx, pdf, html, txt.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file; the kind is told from the content.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="name">Its name; tells only a piece of a web page from plain text, and nothing else.</param>
    public static DocumentReading Read(byte[] content, string name)
    {
        try
        {
            return new DocumentReading(Open(content, name), Rejection: null);
        }
        catch (UnreadableDocumentException exception)
        {
            return Reject(exception.Code, exception.Message);
        }
        catch (XmlException exception)
        {
            return Reject(
                ProblemCode.Damaged,
                $"a part of the file is not well-formed XML (line {exception.LineNumber}, position "
                + $"{exception.LinePosition}); open it in the program that made it and save it again.");
        }
        catch (InvalidDataException)
        {
            return Reject(
                ProblemCode.Damaged,
                "a packed part of the file cannot be unpacked; fetch the file again from where it came from.");
        }

        DocumentReading Reject(string code, string message) =>
            new(Document: null, new DocumentProblem(code, message));
    }

    private static SourceDocument Open(byte[] content, string name) => FileKinds.Of(content, name) switch
    {
        FileKind.Word => WordReader.Read(content),
        FileKind.Pdf => PdfReader.Read(content),
        FileKind.Html => HtmlReader.Read(content),
        FileKind.PlainText => PlainTextReader.Read(content),
    };
}

/// <summary>What became of a file: a document, or the reason why it cannot safely be read; exactly one is set.</summary>
/// <param name="Rejection">Its message is one sentence without the file's name.</param>
public sealed record DocumentReading(SourceDocument? Document, DocumentProblem? Rejection);

/// <summary>Stops a reader in the middle of a file; caught in <see cref="DocumentReader"/> only.</summary>
internal sealed class UnreadableDocumentException(string code, string message) : Exception(message)
{
    public string Code => code;
}
