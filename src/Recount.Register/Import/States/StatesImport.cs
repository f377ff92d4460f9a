using Microsoft.EntityFrameworkCore;
using Recount.Register.Exchange;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Import.States;

/// <summary>States of the roster. Without reviews a file replaces the roster, later it adds and corrects.</summary>
internal static class StatesImport
{
    public static async Task<ImportOutcome> PrepareAsync(
        RegisterDb db, RegisterChange change, Sheet sheet, CancellationToken cancel)
    {
        var problems = Header.Check(sheet, StateColumns.All, ["iso3"]).ToList();
        if (problems.Count > 0)
        {
            return new ImportOutcome { File = sheet.File, Problems = problems };
        }

        var rows = new StateSheet(sheet, problems).Read();
        var current = await db.StateVersions.AsNoTracking().Where(state => state.UntilRevision == null)
            .ToDictionaryAsync(state => state.Code, cancel);
        var replaces = !await db.Reviews.AnyAsync(review => review.UntilRevision == null, cancel);
        var counts = new ChangeCount();
        foreach (var row in rows)
        {
            if (row.Name is null && !current.ContainsKey(row.Code))
            {
                problems.Add(new RowProblem(sheet.File, FirstLine(sheet, row.Code), "name", "", "the State's name"));
                continue;
            }

            Put(change, row, current.GetValueOrDefault(row.Code), replaces, counts);
        }

        if (replaces)
        {
            counts.Removed = EndOthers(change, current.Values, rows);
        }

        return counts.Outcome(sheet.File, problems);
    }

    private static int FirstLine(Sheet sheet, string code)
    {
        var place = sheet.Columns.ToList().IndexOf("iso3");
        return sheet.Rows.First(row => string.Equals(row.Cells[place], code, StringComparison.OrdinalIgnoreCase)).Line;
    }

    private static int EndOthers(RegisterChange change, IEnumerable<StateVersion> current, IReadOnlyList<StateRow> rows)
    {
        var kept = rows.Select(row => row.Code).ToHashSet();
        var gone = current.Where(state => !kept.Contains(state.Code)).ToList();
        gone.ForEach(change.End);
        return gone.Count;
    }

    private static void Put(RegisterChange change, StateRow row, StateVersion? before, bool replaces, ChangeCount counts)
    {
        var after = new StateVersion
        {
            Id = 0,
            FromRevision = change.Sequence,
            Code = row.Code,
            M49 = row.M49 ?? before?.M49,
            Name = row.Name ?? before!.Name, // a new State without a name was refused
            Names = row.Names ?? before?.Names,
            OtherNames = row.OtherNames ?? before?.OtherNames,
            Sets = row.Sets ?? before?.Sets,
            Groups = PeriodText.Write(row.Groups) ?? (replaces ? null : before?.Groups),
            Party = PeriodText.Write(row.Party) ?? (replaces ? null : before?.Party),
        };
        if (before is not null && Same(before, after))
        {
            counts.Unchanged++;
            return;
        }

        if (before is not null)
        {
            change.End(before);
        }

        counts.Count(before is null);
        change.Add(after with { Id = change.NextId<StateVersion>() });
    }

    private static bool Same(StateVersion a, StateVersion b) =>
        (a.M49, a.Name, a.Names, a.OtherNames, a.Sets, a.Groups, a.Party)
        == (b.M49, b.Name, b.Names, b.OtherNames, b.Sets, b.Groups, b.Party);
}
