namespace Recount.Mechanism;

/// <summary>One of the five regional groups; a few parties belong to none.</summary>
/// <param name="Code">Such as <c>asia-pacific</c>.</param>
/// <param name="Names">In the six languages.</param>
public sealed record RegionalGroup(string Code, IReadOnlyDictionary<Language, string> Names)
{
    /// <summary>In the order of the contract, alphabetical in English.</summary>
    public static IReadOnlyList<RegionalGroup> All { get; } =
        [.. DataJson.Read("mechanism/regional-groups.json", MechanismJson.Default.GroupRowArray).Select(row => row.ToGroup())];

    /// <summary>The group with a code; null if there is none.</summary>
    public static RegionalGroup? Find(string? code) => All.FirstOrDefault(group => group.Code == code);

    internal sealed record GroupRow(string Code, IReadOnlyDictionary<string, string> Names)
    {
        public RegionalGroup ToGroup() => new(Code, DataJson.ByLanguage(Names));
    }
}
