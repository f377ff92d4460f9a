using System.Security.Cryptography;
using Recount.Documents;
using Recount.Extraction;

namespace Recount.App.Extraction;

/// <summary>Reads files and what they say.</summary>
internal static class FileExtraction
{
    public static async Task<IReadOnlyList<ExtractedFile>> ReadAsync(string[] paths, bool withText, DateOnly? publishedByState)
    {
        var files = new List<ExtractedFile>();
        foreach (var path in paths)
        {
            var content = await File.ReadAllBytesAsync(path);
            var hash = Convert.ToHexStringLower(SHA256.HashData(content));
            var reading = DocumentReader.Read(content, Path.GetFileName(path));
            files.Add(reading.Document is { } document
                ? ExtractedFile.Of(
                    path, hash, document.MediaType, SummaryReader.Read(document, publishedByState: publishedByState),
                    withText ? [.. document.Paragraphs.Select(paragraph => paragraph.Text)] : null)
                : ExtractedFile.Rejected(path, hash, null, reading.Rejection!)); // exactly one is set
        }

        return files;
    }
}
