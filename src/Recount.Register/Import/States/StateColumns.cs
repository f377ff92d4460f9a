namespace Recount.Register.Import.States;

/// <summary>The columns of a roster: one row a period.</summary>
internal static class StateColumns
{
    /// <summary>Languages that have a column of their own beside <c>name</c>, which is English.</summary>
    public static readonly string[] Languages = ["ar", "zh", "fr", "ru", "es"];

    public static readonly string[] All =
    [
        "iso3", "m49", "name", "region", "regionSince", "partySince", "partyUntil",
        "nameAr", "nameZh", "nameFr", "nameRu", "nameEs", "otherNames", "sets",
    ];

    public static readonly string[] Groups =
        ["african", "asia-pacific", "eastern-european", "latin-american-caribbean", "western-european-other"];

    public static string NameIn(string language) => $"name{char.ToUpperInvariant(language[0])}{language[1..]}";
}
