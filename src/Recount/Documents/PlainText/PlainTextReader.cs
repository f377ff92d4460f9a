namespace Recount.Documents.PlainText;

/// <summary>Reads plain text.</summary>
internal static class PlainTextReader
{
    public static SourceDocument Read(byte[] content) =>
        throw new UnreadableDocumentException(ProblemCode.UnsupportedKind, $"{content.Length} bytes of text are not read yet.");
}
