using Recount.Convention;
using Recount.Findings;
using Recount.Register.Exchange;
using Recount.Register.Import.Findings;
using Recount.Register.Writing;

namespace Recount.Register.Import.Workbook;

/// <summary>What an analyst's sheet came to.</summary>
/// <param name="Tied">Rows that found their sentence.</param>
/// <param name="Remarks">What a person must look at before accepting.</param>
public sealed record WorkbookOutcome(ImportOutcome Import, int Tied, IReadOnlyList<WorkbookRemark> Remarks);

/// <summary>Holds an analyst's own coded sheet against the register; takes its coding as decisions once it is accepted.</summary>
public static class WorkbookImport
{
    /// <param name="isAccepted">Otherwise nothing changes.</param>
    public static async Task<WorkbookOutcome> ImportAsync(
        RegisterDb db, string path, WorkbookMap map, bool isAccepted, Author author, CancellationToken cancel)
    {
        var reading = SheetReader.Read(path);
        var problems = reading.Problems.ToList();
        if (reading.Sheet is not { } sheet)
        {
            return Refused(path, problems);
        }

        await using var change = await RegisterChange.BeginAsync(db, cancel);
        var rows = new WorkbookSheet(sheet, map, await RegisterRoster.ReadAsync(db, cancel), problems).Read();
        var known = await FindingsInReviews.ReadAsync(db, cancel);
        problems.AddRange(rows.Where(row => known.Review(row.State, row.Cycle) is null).Select(row => new RowProblem(
            sheet.File, row.Line, map.Columns.GetValueOrDefault("state"), row.State, $"a State with a review of cycle {row.Cycle} in the register (import the reviews first)")));
        if (problems.Count > 0)
        {
            return Refused(path, [.. problems.OrderBy(problem => problem.Line)]);
        }

        var comparison = new WorkbookComparison(rows, known.All);
        var counts = new ChangeCount();
        var writer = new FindingWriter(change);
        foreach (var row in rows)
        {
            Write(row, comparison.Pairs.GetValueOrDefault(row), known, writer, counts);
        }

        var revision = isAccepted ? await change.CommitAsync(author, cancel) : null;
        return new WorkbookOutcome(
            counts.Outcome(path, []) with { Revision = revision?.Sequence }, comparison.Pairs.Count, comparison.Remarks());
    }

    private static void Write(WorkbookRow row, KnownFinding? sentence, FindingsInReviews known, FindingWriter writer, ChangeCount counts)
    {
        var before = sentence is null ? null : FindingRow.Of(sentence.Version, sentence.Passage);
        var hasPlace = row.Provisions is not null || row.Scope is not null;
        var coded = new FindingRow
        {
            Kind = row.Kind,
            Status = FindingStatus.Confirmed,
            ReviewId = known.Review(row.State, row.Cycle)!.Id, // rows without a review were refused
            Chapter = before?.Chapter,
            Provisions = hasPlace ? row.Provisions ?? "" : before?.Provisions ?? "",
            Scope = hasPlace ? row.Scope : before is null ? General(row) : before.Scope,
            Categories = Further(row.Categories, before?.Categories),
            BetterFit = row.BetterFit ?? before?.BetterFit ?? "",
            Tags = row.Tags ?? before?.Tags ?? "",
            Priority = row.Priority ?? before?.Priority,
            Text = before?.Text ?? row.Text,
            Paragraph = before?.Paragraph,
        };
        if (sentence is null)
        {
            writer.Add(null, coded);
            counts.Count(isNew: true);
        }
        else if (writer.Correct(sentence, coded))
        {
            counts.Count(isNew: false);
        }
        else
        {
            counts.Unchanged++;
        }
    }

    /// <summary>A sheet with one category a row does not take the further ones away.</summary>
    private static string Further(string? theirs, string? ours) => (theirs, ours) switch
    {
        (null, _) => ours ?? "",
        (_, { Length: > 0 }) when ours.Split(';')[0] == theirs => ours,
        _ => theirs,
    };

    /// <summary>A need that names no place is tied to nothing.</summary>
    private static Scope? General(WorkbookRow row) => row.Kind == FindingKind.Need ? Scope.CrossCutting : null;

    private static WorkbookOutcome Refused(string path, IReadOnlyList<RowProblem> problems) =>
        new(new ImportOutcome { File = path, Problems = problems }, 0, []);
}
