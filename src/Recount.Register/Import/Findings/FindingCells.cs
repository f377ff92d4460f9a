using System.Globalization;
using Recount.Convention;
using Recount.Findings;

namespace Recount.Register.Import.Findings;

/// <summary>Reads the cells of a row over what is known: an empty cell leaves it, a dash empties it.</summary>
internal sealed class FindingCells(RowReader reader)
{
    private static readonly string Kinds = string.Join(", ", Enum.GetValues<FindingKind>().Select(kind => kind.Code));
    private static readonly string Statuses = string.Join(", ", Enum.GetValues<FindingStatus>().Select(status => status.Code));
    private static readonly string Scopes = string.Join(", ", Enum.GetValues<Scope>().Select(scope => scope.Code));

    private readonly Dictionary<(string, string, string), string> _right = [];

    /// <param name="known">What the register has; null for a new finding.</param>
    public FindingRow Read(int reviewId, int cycle, FindingRow? known)
    {
        var row = new FindingRow
        {
            ReviewId = reviewId,
            Kind = reader.Value("kind", FindingKindCode.Find, $"one of {Kinds}") ?? known?.Kind ?? Missing("kind", Kinds),
            Status = reader.Value("status", FindingStatusCode.Find, $"one of {Statuses}") ?? known?.Status ?? FindingStatus.Confirmed,
            Chapter = Optional("chapter", known?.Chapter, text => reader.Value("chapter", ReadChapter, "II, III, IV or V")),
            Provisions = List("provisions", known?.Provisions, Vocabulary.IsProvision, "provisions of the Convention such as 5 or 12(2)(c)"),
            Scope = Optional("scope", known?.Scope, text => reader.Value("scope", ScopeCode.Find, $"one of {Scopes}")),
            Categories = List("categories", known?.Categories, Vocabulary.Categories(cycle).Contains, Vocabulary.CategoriesOf(cycle)),
            BetterFit = List("betterFit", known?.BetterFit, IsArticle, "articles such as 31;46"),
            Tags = List("tags", known?.Tags, Vocabulary.IsTag, "tags of the list in docs/import.md"),
            Priority = reader.Cell("priority") switch { "" => known?.Priority, "-" => null, var text => text },
            Text = reader.Cell("text") is { Length: > 0 } wording ? wording : known?.Text ?? reader.Required("text", "the finding's wording"),
            Paragraph = Optional("paragraph", known?.Paragraph, text => reader.Value("paragraph", ReadNumber, "a number from 0")),
        };
        return Settle(row, known);
    }

    /// <summary>Provisions that are given take the place of a scope, and the other way round; both in one row are a mistake.</summary>
    private FindingRow Settle(FindingRow row, FindingRow? known)
    {
        if (row.Provisions.Length > 0 && row.Scope is not null)
        {
            var isGiven = (Provisions: reader.Cell("provisions").Length > 0, Scope: reader.Cell("scope").Length > 0);
            if (isGiven is { Provisions: true, Scope: false })
            {
                return row with { Scope = null };
            }

            if (isGiven is { Provisions: false, Scope: true } && known is not null)
            {
                return row with { Provisions = "" };
            }

            reader.Refuse("scope", "nothing beside provisions: a need has provisions or a scope");
        }

        if (row is { Kind: FindingKind.Need, Provisions: "", Scope: null }
            && reader.Cell("provisions") is "" or "-" && reader.Cell("scope") is "" or "-")
        {
            reader.Refuse("provisions", $"provisions, or one of {Scopes} in the column scope");
        }

        return row;
    }

    private FindingKind Missing(string column, string allowed)
    {
        if (reader.Cell(column).Length == 0)
        {
            reader.Refuse(column, $"one of {allowed}");
        }

        return default;
    }

    private T? Optional<T>(string column, T? known, Func<string, T?> read)
        where T : struct => reader.Cell(column) switch { "" => known, "-" => null, var text => read(text) };

    private string List(string column, string? known, Func<string, bool> isAllowed, string allowed)
    {
        var cell = reader.Cell(column);
        if (cell is "" or "-")
        {
            return cell.Length == 0 ? known ?? "" : "";
        }

        // Most rows say what another one has said before; only what was right is remembered.
        if (!_right.TryGetValue((column, allowed, cell), out var list))
        {
            var items = reader.List(column, isAllowed, allowed, out var isRight);
            list = string.Join(';', items);
            if (isRight)
            {
                _right.Add((column, allowed, cell), list);
            }
        }

        return list;
    }

    private static Chapter? ReadChapter(string text) =>
        text is "II" or "III" or "IV" or "V" ? Enum.Parse<Chapter>(text) : null; // a review looks at no other

    private static int? ReadNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsArticle(string text) => ReadNumber(text) is >= 1 and <= 71;
}
