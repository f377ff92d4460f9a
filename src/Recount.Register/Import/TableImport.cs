using Recount.Register.Exchange;
using Recount.Register.Import.Findings;
using Recount.Register.Import.Groups;
using Recount.Register.Import.Reviews;
using Recount.Register.Import.States;
using Recount.Register.Writing;

namespace Recount.Register.Import;

/// <summary>Brings a table into the register: all of a file, or nothing.</summary>
public static class TableImport
{
    /// <param name="isDryRun">Only says what would change.</param>
    public static async Task<ImportOutcome> ImportAsync(
        RegisterDb db, string path, ImportKind kind, bool isDryRun, Author author, CancellationToken cancel)
    {
        var reading = SheetReader.Read(path);
        if (reading.Sheet is not { } sheet)
        {
            return new ImportOutcome { File = path, Problems = reading.Problems };
        }

        await using var change = await RegisterChange.BeginAsync(db, cancel);
        var outcome = kind switch
        {
            ImportKind.States => await StatesImport.PrepareAsync(db, change, sheet, cancel),
            ImportKind.Reviews => await ReviewsImport.PrepareAsync(db, change, sheet, cancel),
            ImportKind.Findings => await FindingsImport.PrepareAsync(db, change, sheet, cancel),
            ImportKind.Groups => await GroupsImport.PrepareAsync(db, change, sheet, cancel),
            ImportKind.Workbook => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A workbook has an import of its own."),
        };
        var revision = isDryRun || outcome.Problems.Count > 0 ? null : await change.CommitAsync(author, cancel);
        return outcome with { File = path, Revision = revision?.Sequence };
    }
}
