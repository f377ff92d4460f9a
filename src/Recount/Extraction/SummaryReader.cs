using Recount.Documents;

namespace Recount.Extraction;

/// <summary>Reads an executive summary: outline, sections, items, findings.</summary>
public static class SummaryReader
{
    /// <summary>Reads a document.</summary>
    public static ExtractedSummary Read(SourceDocument document) =>
        throw new NotSupportedException($"{document.MediaType}");
}
