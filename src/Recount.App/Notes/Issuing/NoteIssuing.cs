using System.Globalization;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Notes.Ties;
using Recount.Register;
using Recount.Register.Issuing;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.App.Notes.Issuing;

/// <summary>Issues a note: text and data are sealed together, kept with the originals, recorded in a revision, and handed out.</summary>
internal sealed class NoteIssuing(RegisterPlace place, NoteRequest request)
{
    /// <summary>Issues it, or hands out again what was issued before from the same register with the same options.</summary>
    /// <param name="path">The Word file; the archive of published data goes beside it.</param>
    /// <exception cref="RecountException">It is not finished, or another note was issued under the symbol.</exception>
    public async Task<int> RunAsync(string symbol, string path, bool isUnfinished, Author author, CancellationToken cancel)
    {
        await using var db = await place.OpenAsync(cancel);
        var before = await IssuedNotes.FindAsync(db, symbol, request.Language.Code, cancel);
        var register = await place.ReadCountedAsync(before?.CountedRevision, cancel);
        var facts = request.Count(register);
        var draft = request.Write(register, facts);
        await request.WarnAsync(register, draft);
        if (IssueOptions.Unready(draft, facts) is { } left)
        {
            if (!isUnfinished)
            {
                throw new RecountException($"The note is not finished ({left}), so it was not issued; finish it, or issue it as it is with --unfinished.");
            }

            await Console.Error.WriteLineAsync($"Issued unfinished: {left}.");
        }

        var package = new PublishedPackage(await PublishedTables.ReadAsync(db, register.Revision, facts.Figures.AsAt, cancel));
        var issued = draft.Issue(symbol, package.Seal);
        var note = Bytes(issued);
        var data = package.Write(issued, facts, (Path.GetFileName(path), note), new NoteRecount(Snapshot.Of(register.PublicOn(facts.Figures.AsAt))));
        var dataPath = Path.ChangeExtension(path, ".data.zip");
        if (before is not null)
        {
            Refuse(before, note);
        }
        else
        {
            before = await RecordAsync(db, Row(issued, note, data), note, data, author, cancel);
        }

        WholeFile.Write(path, content => content.Write(note));
        WholeFile.Write(dataPath, content => content.Write(data));
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: issued as {symbol}, as at {before.AsAt:yyyy-MM-dd} from revision {before.CountedRevision}, recorded as revision {before.FromRevision}; SHA-256 {before.NoteSha256}."));
        var notPublic = package.NotPublic(issued);
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{dataPath}: the data behind it that were public on that day; counted and not in it: {notPublic.Reviews} executive summaries with {notPublic.Needs} needs and {notPublic.Challenges} challenges."));
        if (notPublic.Reviews > 0)
        {
            await Console.Error.WriteLineAsync("Whoever takes the public data from the note's numbers learns what those summaries ask for, by article and category; with --public the note counts only what is public.");
        }

        return ExitCode.Done;
    }

    private static void Refuse(IssuedNote before, byte[] note)
    {
        if (before.NoteSha256 != IssuedNotes.Sha256(note))
        {
            throw new RecountException(string.Create(
                CultureInfo.InvariantCulture,
                $"{before.Symbol} was issued at revision {before.FromRevision} as another note (as at {before.AsAt:yyyy-MM-dd}, by version {before.Version}); a symbol is issued once, so give another one, or write a corrigendum."));
        }
    }

    private async Task<IssuedNote> RecordAsync(RegisterDb db, IssuedNote row, byte[] note, byte[] data, Author author, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("recount-issue-").FullName;
        try
        {
            var (notePath, dataPath) = (Path.Combine(folder, "note.docx"), Path.Combine(folder, "data.zip"));
            await File.WriteAllBytesAsync(notePath, note, cancel);
            await File.WriteAllBytesAsync(dataPath, data, cancel);
            await IssuedNotes.RecordAsync(db, place, row, notePath, dataPath, author, cancel);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return (await IssuedNotes.FindAsync(db, row.Symbol, row.Language, cancel))!; // just recorded
    }

    private static IssuedNote Row(NoteDraft issued, byte[] note, byte[] data) => new()
    {
        Id = 0,
        FromRevision = 0,
        Symbol = issued.Origin.Note.Symbol!, // it is issued
        Language = issued.Origin.Note.Language,
        AsAt = issued.Origin.Note.AsAt,
        Since = issued.Origin.Note.Since,
        CountedRevision = issued.Origin.Note.Revision,
        Version = issued.Origin.Note.Version,
        NoteSha256 = IssuedNotes.Sha256(note),
        PublishedSha256 = IssuedNotes.Sha256(data),
    };

    private static byte[] Bytes(NoteDraft issued)
    {
        using var content = new MemoryStream();
        NoteFile.Write(issued, content);
        return content.ToArray();
    }
}
