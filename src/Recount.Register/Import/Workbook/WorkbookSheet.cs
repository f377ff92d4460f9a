using Recount.Convention;
using Recount.Findings;
using Recount.Mechanism;
using Recount.Register.Exchange;
using Recount.Register.Import.Findings;

namespace Recount.Register.Import.Workbook;

/// <summary>Reads an analyst's sheet through its map.</summary>
internal sealed class WorkbookSheet(Sheet sheet, WorkbookMap map, Roster roster, List<RowProblem> problems)
{
    public static readonly string[] Fields =
        ["state", "cycle", "kind", "text", "provisions", "scope", "categories", "betterFit", "tags", "priority"];

    /// <summary>What a row cannot do without, from a column or a default.</summary>
    private static readonly string[] Needed = ["state", "cycle", "text"];

    private readonly RowReader _reader = RowReader.For(sheet, problems);

    public IReadOnlyList<WorkbookRow> Read()
    {
        CheckMap();
        return problems.Count > 0 ? [] : [.. sheet.Rows.Select(ReadRow).OfType<WorkbookRow>()];
    }

    private void CheckMap()
    {
        foreach (var (ours, theirs) in map.Columns)
        {
            if (!Fields.Contains(ours))
            {
                problems.Add(new RowProblem("the map", 0, ours, ours, $"the column {Header.Nearest(ours, Fields)}, or one of {string.Join(", ", Fields)}"));
            }
            else if (!sheet.Columns.Contains(theirs))
            {
                problems.Add(new RowProblem(sheet.File, 1, theirs, "", $"the column that the map names for {ours}; the sheet has {string.Join(", ", sheet.Columns)}"));
            }
        }

        foreach (var needed in Needed.Where(field => !map.Columns.ContainsKey(field) && !map.Defaults.ContainsKey(field)))
        {
            problems.Add(new RowProblem("the map", 0, needed, "", $"a column or a default for {needed}"));
        }
    }

    private WorkbookRow? ReadRow(SheetRow row)
    {
        _reader.MoveTo(row);
        var before = problems.Count;
        var state = map.Translate("state", Cell("state"));
        var code = roster.ByCode(state.ToUpperInvariant())?.Code ?? roster.ByName(state)?.Code;
        var cycle = RowValues.Cycle(map.Translate("cycle", Cell("cycle")));
        var kind = Cell("kind") is { Length: > 0 } word ? FindingKindCode.Find(map.Translate("kind", word)) : FindingKind.Need;
        Check("state", code is not null, "a State of the roster, by code or name");
        Check("cycle", cycle is not null, "1 or 2");
        Check("kind", kind is not null, "need, challenge or good-practice");
        Check("text", Cell("text").Length > 0, "the wording");
        if (problems.Count > before)
        {
            return null;
        }

        var (provisions, scope) = Place();
        var coded = new WorkbookRow
        {
            Line = row.Line,
            State = code!, // checked above
            Cycle = cycle!.Value, // checked above
            Kind = kind!.Value, // checked above
            Text = Cell("text"),
            Provisions = provisions,
            Scope = scope,
            Categories = Codes("categories", word => Category(cycle.Value, word), $"categories of cycle {cycle} ({string.Join(", ", Convention.Category.OfCycle(cycle.Value).Select(category => category.Code))})"),
            BetterFit = Codes("betterFit", Article, "articles"),
            Tags = Codes("tags", word => Vocabulary.IsTag(word) ? word : null, "tags"),
            Priority = Cell("priority") is { Length: > 0 } priority ? map.Translate("priority", priority) : null,
        };
        return problems.Count > before ? null : coded;
    }

    private string Cell(string field) =>
        map.Columns.TryGetValue(field, out var theirs) && _reader.Cell(theirs) is { Length: > 0 } cell
            ? cell
            : map.Defaults.GetValueOrDefault(field, "");

    private void Check(string field, bool isRight, string allowed)
    {
        if (!isRight)
        {
            Refuse(field, Cell(field), allowed);
        }
    }

    private void Refuse(string field, string found, string allowed) =>
        _reader.Refuse(map.Columns.GetValueOrDefault(field, field), found, $"{allowed}, or a word that the map translates under values.{field}");

    /// <summary>Provisions in any notation that a citation may have; a scope word where the map or the cell gives one.</summary>
    private (string? Provisions, Scope? Scope) Place()
    {
        var scope = ScopeCode.Find(map.Translate("scope", Cell("scope")));
        var cell = map.Translate("provisions", Cell("provisions"));
        if (cell.Length == 0 || ScopeCode.Find(cell) is not null)
        {
            return (null, ScopeCode.Find(cell) ?? scope);
        }

        var parts = cell.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => map.Translate("provisions", part)).ToList();
        if (parts.TrueForAll(Vocabulary.IsProvision))
        {
            return (string.Join(';', parts.Distinct()), null);
        }

        var cited = CitationReader.Read(cell, Language.English, new CitationContext(IsArticleCell: true));
        if (cited.Provisions.Count == 0 || cited.Invalid.Count > 0)
        {
            Refuse("provisions", cell, "provisions such as 8(5), art. 8, para. 5");
        }

        return (string.Join(';', cited.Provisions), null);
    }

    private string? Codes(string field, Func<string, string?> read, string allowed)
    {
        var whole = Cell(field);
        if (whole.Length == 0)
        {
            return null;
        }

        // A word of theirs may hold a comma; only what is no word as a whole is taken apart.
        var words = read(map.Translate(field, whole)) is not null
            ? [whole]
            : whole.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (words is [var only] && read(map.Translate(field, only)) is null)
        {
            words = only.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        }

        var codes = words.Select(word => read(map.Translate(field, word))).ToList();
        if (codes.Contains(null))
        {
            Refuse(field, whole, allowed);
        }

        return string.Join(';', codes.OfType<string>().Distinct());
    }

    private static string? Category(int cycle, string word) => Convention.Category.OfCycle(cycle)
        .FirstOrDefault(category => category.Names.Values.Append(category.Code).Any(name => Letters(name) == Letters(word)))?.Code;

    /// <summary>Hyphens, spaces and letter case make no other category: "Institution building".</summary>
    private static string Letters(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string? Article(string word) =>
        Provision.TryParse(word, out var provision) ? provision.Article.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
}
