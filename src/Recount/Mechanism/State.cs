namespace Recount.Mechanism;

/// <summary>A State or other entity that is or may become a party.</summary>
public sealed record State
{
    /// <summary>ISO 3166-1 alpha-3, or another code of three letters or digits (<c>EUE</c>; <c>XAA</c> to <c>XZZ</c> for States that are not real).</summary>
    public required string Code { get; init; }

    /// <summary>M49 in three digits; null where it has none.</summary>
    public string? M49 { get; init; }

    /// <summary>Short names by language; English at least.</summary>
    public required IReadOnlyDictionary<Language, string> Names { get; init; }

    /// <summary>Formal, former and other names in any language, by which a document may call it.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>When it was in which regional group; empty: in none.</summary>
    public IReadOnlyList<DatedValue> Groups { get; init; } = [];

    /// <summary>When it was a party, from the day of deposit; the Convention enters into force for it thirty days later.
    /// The value is how it became one (ratification, accession …), null where that is not known.</summary>
    public IReadOnlyList<DatedValue> Party { get; init; } = [];

    /// <summary>Sets it belonged to: <c>sids</c>, <c>ldc</c>, <c>lldc</c>.</summary>
    public IReadOnlyList<DatedValue> Sets { get; init; } = [];

    /// <summary>The short name in a language, else in English.</summary>
    public string Name(Language language) => Names.GetValueOrDefault(language) ?? Names[Language.English];

    /// <summary>Whether it is a party on a day.</summary>
    public bool IsParty(DateOnly day) => Party.Any(period => period.Covers(day));

    /// <summary>The code of its regional group on a day; null for none.</summary>
    public string? Group(DateOnly day) => Groups.FirstOrDefault(period => period.Covers(day))?.Value;

    /// <summary>Whether a code is one of <c>XAA</c> to <c>XZZ</c>, which ISO 3166 leaves to its users: of a State that is not real.</summary>
    public static bool IsFictitious(string code) => code is ['X', >= 'A' and <= 'Z', >= 'A' and <= 'Z'];
}

/// <summary>What held for a stretch of days.</summary>
/// <param name="Value">A code; what it means depends on where it stands.</param>
/// <param name="Since">First day; null: from the start.</param>
/// <param name="Until">Last day; null: goes on.</param>
public sealed record DatedValue(string? Value, DateOnly? Since = null, DateOnly? Until = null)
{
    /// <summary>Whether it held on a day.</summary>
    public bool Covers(DateOnly day) => !(day < Since) && !(day > Until);
}
