using Recount.Counting;
using Recount.Register.Exchange;
using Recount.Register.Model;

namespace Recount.Register.Import.States;

/// <summary>Reads a roster: the rows of a State are its periods.</summary>
internal sealed class StateSheet(Sheet sheet, List<RowProblem> problems)
{
    private readonly RowReader _reader = RowReader.For(sheet, problems);

    public IReadOnlyList<StateRow> Read() =>
        [.. sheet.Rows.GroupBy(Code, StringComparer.Ordinal).Where(rows => rows.Key.Length > 0).Select(rows => ReadState(rows.Key, [.. rows]))];

    private string Code(SheetRow row)
    {
        _reader.MoveTo(row);
        var code = _reader.Cell("iso3").ToUpperInvariant();
        if (code is not { Length: 3 } || !code.All(char.IsAsciiLetterOrDigit))
        {
            _reader.Refuse("iso3", "three letters or digits, such as KEN or XAA");
            return "";
        }

        return code;
    }

    private StateRow ReadState(string code, List<SheetRow> rows)
    {
        var groups = new List<CountedPeriod>();
        var party = new List<CountedPeriod>();
        foreach (var row in rows)
        {
            _reader.MoveTo(row);
            AddGroup(groups);
            AddParty(party);
        }

        var names = StateColumns.Languages.Select(language => (language, Name: First(rows, StateColumns.NameIn(language))))
            .Where(other => other.Name is not null).Select(other => $"{other.language}={other.Name}").ToArray();
        return new StateRow
        {
            Code = code,
            M49 = ReadM49(rows),
            Name = First(rows, "name"),
            Names = names.Length == 0 ? null : string.Join('|', names),
            OtherNames = First(rows, "otherNames")?.Replace(';', '|'),
            Sets = ReadSets(rows),
            Groups = [.. groups.Where(period => period.Value is not null)],
            Party = [.. party.OrderBy(period => period.From ?? DateOnly.MinValue)],
        };
    }

    private string? First(List<SheetRow> rows, string column)
    {
        foreach (var row in rows)
        {
            _reader.MoveTo(row);
            if (_reader.Text(column) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private string? ReadM49(List<SheetRow> rows)
    {
        var m49 = First(rows, "m49");
        if (m49 is { Length: < 3 } && m49.All(char.IsAsciiDigit))
        {
            m49 = m49.PadLeft(3, '0'); // spreadsheets drop leading zeros
        }

        if (m49 is not null && (m49.Length != 3 || !m49.All(char.IsAsciiDigit)))
        {
            _reader.Refuse("m49", "three digits such as 404, or nothing");
        }

        return m49;
    }

    private string? ReadSets(List<SheetRow> rows)
    {
        if (First(rows, "sets") is not { } text)
        {
            return null;
        }

        if (SetText.Parse(text) is not { } sets)
        {
            _reader.Refuse("sets", "codes divided by ;, such as ldc;sids, each with its days where it has any: pacific:2020-01-01..2023-12-31");
            return null;
        }

        return SetText.Write(sets);
    }

    private void AddGroup(List<CountedPeriod> groups)
    {
        var group = _reader.Text("region");
        if (group is not null && !StateColumns.Groups.Contains(group))
        {
            _reader.Refuse("region", $"{string.Join(", ", StateColumns.Groups)}, or nothing");
        }

        var since = _reader.Day("regionSince");
        if ((group is null && since is null) || (groups is [.., var same] && same.Value == group && same.From == since))
        {
            return;
        }

        if (groups is [.., var last])
        {
            if (since is null || since <= last.From)
            {
                _reader.Refuse("regionSince", $"a day after {last.From:yyyy-MM-dd}, as the periods of a State stand in their order".Replace("after ,", "that starts the next period,", StringComparison.Ordinal));
                return;
            }

            groups[^1] = last with { Until = since.Value.AddDays(-1) };
        }

        groups.Add(new CountedPeriod(group, since, null));
    }

    private void AddParty(List<CountedPeriod> party)
    {
        var period = new CountedPeriod(null, _reader.Day("partySince"), _reader.Day("partyUntil"));
        if ((period.From is null && period.Until is null) || party.Contains(period))
        {
            return;
        }

        if (period.From > period.Until)
        {
            _reader.Refuse("partyUntil", $"a day not before {period.From:yyyy-MM-dd}");
        }
        else if (party.Exists(period.Overlaps))
        {
            _reader.Refuse("partySince", "a period that does not overlap another of the same State");
        }

        party.Add(period);
    }
}
