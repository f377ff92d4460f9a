using System.Globalization;

namespace Recount.Mechanism;

/// <summary>The States that a register knows.</summary>
/// <param name="states">With distinct codes.</param>
public sealed class Roster(IEnumerable<State> states)
{
    private readonly StateNames _names = new();

    private readonly Dictionary<string, State> _byCode = states.ToDictionary(state => state.Code, StringComparer.Ordinal);

    /// <summary>The roster that travels with the library: 198 States and others, 192 of them parties at the end of 2025.</summary>
    public static Roster BuiltIn { get; } = new(ReadStates());

    /// <summary>All States, in the order given; the built-in ones by English name.</summary>
    public IReadOnlyList<State> States => [.. _byCode.Values];

    /// <summary>The State with a code; null if there is none.</summary>
    public State? ByCode(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>The State with a name in any of the six languages, short, formal, former or usual; letter case, accents,
    /// articles and "Republic of" do not matter. The name must be whole: Niger is never found in Nigeria.</summary>
    /// <returns>Null where no State, or more than one, has it.</returns>
    public State? ByName(string? name)
    {
        lock (_names)
        {
            if (_names.IsEmpty)
            {
                foreach (var state in _byCode.Values)
                {
                    _names.Add(state);
                }
            }
        }

        return name is null ? null : _names.Find(name);
    }

    private static IEnumerable<State> ReadStates()
    {
        var names = CsvRows.Read("mechanism/names.csv").ToLookup(row => row["iso3"]);
        var groups = Periods("mechanism/groups.csv", "group");
        var party = Periods("mechanism/party.csv", "instrument");
        var sets = Periods("mechanism/sets.csv", "set");
        return
        [
            .. CsvRows.Read("mechanism/states.csv")
                .Select(row => row["iso3"] is var code ? new State
                {
                    Code = code,
                    M49 = row["m49"] is "" ? null : row["m49"],
                    Names = names[code].Where(name => name["kind"] == "short")
                        .ToDictionary(name => LanguageCode.Find(name["language"])!.Value, name => name["name"]), // checked by tests
                    OtherNames = [.. names[code].Where(name => name["kind"] != "short").Select(name => name["name"])],
                    Groups = [.. groups[code]],
                    Party = [.. party[code]],
                    Sets = [.. sets[code]],
                } : null)
                .OfType<State>(),
        ];
    }

    private static ILookup<string, DatedValue> Periods(string path, string column) =>
        CsvRows.Read(path).ToLookup(
            row => row["iso3"],
            row => new DatedValue(row[column] is "" ? null : row[column], Day(row["since"]), Day(row["until"])));

    private static DateOnly? Day(string text) =>
        text is "" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
