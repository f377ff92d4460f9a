using Recount.Counting;
using Recount.Documents;
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
            return await place.ExistsAsync(cancel) ? new NoteRecount(Snapshot.Of(await place.ReadCountedAsync(revision: null, cancel))) : null;
        }
        catch (RecountException exception)
        {
            await Console.Error.WriteLineAsync($"{exception.Message} Tied numbers are not compared with it.");
            return null;
        }
    }
}
