namespace Recount.Documents.Pdf;

/// <summary>Reads a pdf by its letters, fonts and positions.</summary>
internal static class PdfReader
{
    /// <exception cref="UnreadableDocumentException">It is encrypted, damaged or beyond a limit.</exception>
    public static SourceDocument Read(byte[] content) =>
        throw new UnreadableDocumentException("pdf", $"{content.Length} bytes of pdf are not read yet.");
}
