namespace Recount.Notes;

/// <summary>What asks for a note: <c>data/notes/mandates.json</c>, which people edit as bodies adopt resolutions.</summary>
/// <param name="Symbol">The resolution's, such as <c>7/3</c>.</param>
/// <param name="For">The occasions of notes that it asks for: <c>conference</c>, <c>group</c>.</param>
/// <param name="Texts">What it is and what it asks, as an item of a list without its last sign.</param>
internal sealed record Mandate(string Symbol, IReadOnlyList<string> For, IReadOnlyDictionary<Language, string> Texts)
{
    private static readonly IReadOnlyList<Mandate> All =
    [
        .. DataJson.Read<Row[]>("notes/mandates.json").Select(row => new Mandate(row.Symbol, row.For, DataJson.ByLanguage(row.Text))),
    ];

    /// <summary>The mandates of an occasion, in the order of the list.</summary>
    public static IEnumerable<Mandate> Of(NoteOccasion occasion) => All.Where(mandate => mandate.For.Contains(occasion == NoteOccasion.Group ? "group" : "conference"));

    private sealed record Row(string Symbol, IReadOnlyList<string> For, IReadOnlyDictionary<string, string> Text);
}
