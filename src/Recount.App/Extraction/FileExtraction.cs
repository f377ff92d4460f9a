using Recount.App.Reading;

namespace Recount.App.Extraction;

/// <summary>Reads files and what they say, several at once, in processes that may die of them.</summary>
internal static class FileExtraction
{
    /// <summary>In the order given; what cannot be read is in the list as rejected.</summary>
    public static async Task<IReadOnlyList<ExtractedFile>> ReadAsync(string[] paths, ExtractionTerms terms, CancellationToken cancel)
    {
        using var pool = new ReaderPool();
        return await Task.WhenAll(paths.Select(path => ReadAsync(pool, path, terms, cancel)));
    }

    private static async Task<ExtractedFile> ReadAsync(ReaderPool pool, string path, ExtractionTerms terms, CancellationToken cancel)
    {
        var answer = await pool.ExtractAsync(path, terms, cancel);
        return answer.Summary is { } summary
            ? ExtractedFile.Of(path, answer.Sha256!, answer.MediaType!, summary, answer.Paragraphs) // a read file has both
            : ExtractedFile.Rejected(path, answer.Sha256, answer.MediaType, answer.Rejection!); // exactly one is set
    }
}
