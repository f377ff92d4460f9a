using Recount.Documents;
using Recount.Documents.Pdf;

namespace Recount.Tests.Documents.Pdf;

/// <summary>The fictitious pdf files in <c>Data/pdf</c>.</summary>
internal static class SamplePdf
{
    public static byte[] Bytes(string name) =>
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Data", "pdf", name));

    public static SourceDocument Read(string name) => PdfReader.Read(Bytes(name));

    public static SourceParagraph Starting(this SourceDocument document, string text) =>
        document.Paragraphs.First(paragraph => paragraph.Text.StartsWith(text, StringComparison.Ordinal));

    public static IReadOnlyList<SourceParagraph> Table(this SourceDocument document, int table) =>
        [.. document.Paragraphs.Where(paragraph => paragraph.Cell?.Table == table)];
}
