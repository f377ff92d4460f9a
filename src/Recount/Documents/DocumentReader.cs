namespace Recount.Documents;

/// <summary>Reads a file of any kind that executive summaries come in: docx, pdf, html, txt.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file; the kind is told from the content.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="name">Its name, for messages and, where content does not tell, for the kind.</param>
    public static DocumentReading Read(byte[] content, string name) =>
        throw new NotSupportedException($"{name}: {content.Length} bytes.");
}

/// <summary>What became of a file: a document, or the reason why it cannot safely be read; exactly one is set.</summary>
/// <param name="Rejection">Its message is one sentence without the file's name.</param>
public sealed record DocumentReading(SourceDocument? Document, DocumentProblem? Rejection);

/// <summary>Stops a reader in the middle of a file; caught in <see cref="DocumentReader"/> only.</summary>
internal sealed class UnreadableDocumentException(string code, string message) : Exception(message)
{
    public string Code => code;
}
