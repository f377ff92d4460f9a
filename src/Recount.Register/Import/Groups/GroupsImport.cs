using Microsoft.EntityFrameworkCore;
using Recount.Counting;
using Recount.Register.Exchange;
using Recount.Register.Import.States;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Import.Groups;

/// <summary>
/// Groups of States other than the regional ones: platforms, hubs, economic communities. A group that the file names has
/// the members that the file gives it and no others; groups that it does not name stay as they are.
/// </summary>
internal static class GroupsImport
{
    private static readonly string[] Columns = ["group", "iso3", "since", "until"];

    public static async Task<ImportOutcome> PrepareAsync(
        RegisterDb db, RegisterChange change, Sheet sheet, CancellationToken cancel)
    {
        var problems = Header.Check(sheet, Columns, ["group", "iso3"]).ToList();
        if (problems.Count > 0)
        {
            return new ImportOutcome { File = sheet.File, Problems = problems };
        }

        var current = await db.StateVersions.AsNoTracking().Where(state => state.UntilRevision == null)
            .ToDictionaryAsync(state => state.Code, cancel);
        var rows = Read(sheet, current, problems);
        var counts = new ChangeCount();
        var named = rows.Select(row => row.Period.Value).ToHashSet();
        var members = rows.ToLookup(row => row.State, row => row.Period);
        foreach (var state in current.Values.OrderBy(state => state.Code, StringComparer.Ordinal))
        {
            var before = SetText.Read(state.Sets);
            var sets = SetText.Write(before.Where(set => !named.Contains(set.Value)).Concat(members[state.Code]));
            if (sets == SetText.Write(before))
            {
                counts.Unchanged += members.Contains(state.Code) ? 1 : 0;
                continue;
            }

            change.End(state);
            change.Add(state with { Id = change.NextId<StateVersion>(), FromRevision = change.Sequence, UntilRevision = null, Sets = sets });
            counts.Count(isNew: false);
        }

        return counts.Outcome(sheet.File, problems);
    }

    private static List<(string State, CountedPeriod Period)> Read(
        Sheet sheet, Dictionary<string, StateVersion> states, List<RowProblem> problems)
    {
        var reader = RowReader.For(sheet, problems);
        var rows = new List<(string State, CountedPeriod Period)>();
        foreach (var row in sheet.Rows)
        {
            reader.MoveTo(row);
            var group = reader.Cell("group");
            if (!SetText.IsCode(group) || StateColumns.Groups.Contains(group))
            {
                reader.Refuse("group", "a code of lower-case letters, digits and hyphens, such as pacific-platform, and none of the regional groups");
            }

            var state = reader.Cell("iso3").ToUpperInvariant();
            if (!states.ContainsKey(state))
            {
                reader.Refuse("iso3", $"the code of a State of the roster, such as {states.Keys.Order(StringComparer.Ordinal).FirstOrDefault() ?? "one of a file of States, which comes first"}");
            }

            var period = new CountedPeriod(group, reader.Day("since"), reader.Day("until"));
            if (period.From > period.Until)
            {
                reader.Refuse("until", $"a day not before {period.From:yyyy-MM-dd}");
            }
            else if (rows.Exists(other => other.State == state && other.Period.Value == group && other.Period.Overlaps(period)))
            {
                reader.Refuse("since", $"a period that does not overlap another of {state} in {group}, which is there already");
            }

            rows.Add((state, period));
        }

        return rows;
    }
}
