namespace Recount.Documents.Markup;

/// <summary>Reads a web page.</summary>
internal static class HtmlReader
{
    public static SourceDocument Read(byte[] content) =>
        throw new UnreadableDocumentException(ProblemCode.UnsupportedKind, $"{content.Length} bytes of html are not read yet.");
}
