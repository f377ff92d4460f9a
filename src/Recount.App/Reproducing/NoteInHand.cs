using Recount.App.Reading;
using Recount.Documents;
using Recount.Register.Issuing;

namespace Recount.App.Reproducing;

/// <summary>A note's file, read in a process of its own, and its bytes.</summary>
internal sealed record NoteInHand(string Path, SourceDocument Document, byte[] Content)
{
    /// <summary>Of the file, in lower-case hexadecimal.</summary>
    public string Sha256 => IssuedNotes.Sha256(Content);

    /// <exception cref="RecountException">It cannot be read, or is no Word file.</exception>
    public static async Task<NoteInHand> ReadAsync(string path, CancellationToken cancel)
    {
        using var pool = new ReaderPool();
        var answer = await pool.ReadAsync(path, cancel);
        if (answer.Document is not { } document)
        {
            throw new RecountException($"{path}: {answer.Rejection!.Message}"); // without a document there is a rejection
        }

        if (!document.MediaType.EndsWith("wordprocessingml.document", StringComparison.Ordinal))
        {
            throw new RecountException($"{path}: this is no Word file; give the note as 'recount note' wrote it.");
        }

        return SourceFile.TryRead(path, out var content, out var rejection)
            ? new NoteInHand(path, document, content)
            : throw new RecountException($"{path}: {rejection.Message}");
    }
}
