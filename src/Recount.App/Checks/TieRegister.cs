using Recount.App.Notes;
using Recount.Counting;
using Recount.Documents;
using Recount.Documents.Ties;
using Recount.Notes.Ties;
using Recount.Register;

namespace Recount.App.Checks;

/// <summary>Looks for the register that notes were counted from.</summary>
internal static class TieRegister
{
    /// <summary>The register that is at hand, where a document has tied numbers; null without either. None is ever made.</summary>
    public static async Task<NoteRecount?> FindAsync(RegisterPlace place, IReadOnlyList<SourceDocument> documents, CancellationToken cancel)
    {
        if (documents.All(document => document.Ties is null))
        {
            return null;
        }

        try
        {
            if (!await place.ExistsAsync(cancel))
            {
                return null;
            }

            var register = await place.ReadCountedAsync(revision: null, cancel);
            var rests = documents.Any(document => document.Ties?.Ties.Any(tie => tie.Rule == NoteTie.Rests) == true);
            return new NoteRecount(Snapshot.Of(register), rests ? await NoteRegister.NeedsAsync(place, register, cancel) : null);
        }
        catch (RecountException exception)
        {
            await Console.Error.WriteLineAsync($"{exception.Message} Tied numbers are not compared with it.");
            return null;
        }
    }
}
