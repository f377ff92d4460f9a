using Recount.App.Reading;
using Recount.Documents;
using Recount.Documents.Ties;
using Recount.Notes;
using Recount.Notes.Texts;

namespace Recount.App.Notes;

/// <summary>The note before, as people finished it in Word.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Texts">What people wrote in its places.</param>
/// <param name="Notices">What of their texts does not count anew.</param>
internal sealed record LastNote(string Path, SourceDocument Document, NoteTies Ties, NoteTexts Texts, IReadOnlyList<string> Notices)
{
    /// <exception cref="RecountException">It cannot be read, or is no note of ours.</exception>
    public static async Task<LastNote> ReadAsync(string path, CancellationToken cancel)
    {
        if (!File.Exists(path))
        {
            throw new RecountException($"There is no file {path}; give --from a note that 'recount note' wrote.");
        }

        using var pool = new ReaderPool();
        var answer = await pool.ReadAsync(path, cancel);
        if (answer.Document is not { } document)
        {
            throw new RecountException($"{path}: {answer.Rejection!.Message}");
        }

        if (document.Ties is not { } ties)
        {
            throw new RecountException($"{path}: found no list of what its numbers are tied to, so it is no note of 'recount note', or was untied or saved by a program that drops it; give the note as it was before.");
        }

        return new LastNote(path, document, ties, KeptTexts.Of(document, path, out var notices), notices);
    }

    /// <summary>What of it the next note does not have.</summary>
    public IEnumerable<string> NoticesFor(NoteDraft next)
    {
        if (Ties.Language != next.Origin.Note.Language)
        {
            yield return $"{Path} is in {Ties.Language}, the new note in {next.Origin.Note.Language}: the texts that people wrote are not kept.";
            yield break;
        }

        foreach (var notice in Notices)
        {
            yield return notice;
        }

        foreach (var lost in LostTexts.Of(Document, Ties, next))
        {
            yield return $"{Path}: \"{lost}\" stands outside the places for people's texts, and is not kept.";
        }
    }
}
