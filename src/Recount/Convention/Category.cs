namespace Recount.Convention;

/// <summary>A form of technical assistance: one of cycle 1's nine options or of cycle 2's six groupings.</summary>
/// <param name="Cycle">1 or 2; <c>capacity-building</c> is in both.</param>
/// <param name="Code">As in files and in the API.</param>
/// <param name="Names">In the six languages.</param>
public sealed record Category(int Cycle, string Code, IReadOnlyDictionary<Language, string> Names)
{
    /// <summary>Cycle 2's six, then cycle 1's nine.</summary>
    public static IReadOnlyList<Category> All { get; } =
        [.. DataJson.Read("convention/categories.json", ConventionJson.Default.CategoryRowArray).Select(row => row.ToCategory())];

    /// <summary>The codes of both cycles, each once: cycle 2's, then those that only cycle 1 has.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. All.Select(category => category.Code).Distinct()];

    /// <summary>The categories of a cycle, in the order of the contract.</summary>
    public static IEnumerable<Category> OfCycle(int cycle) => All.Where(category => category.Cycle == cycle);

    /// <summary>A cycle's category with a code; null if there is none.</summary>
    public static Category? Find(int cycle, string? code) => OfCycle(cycle).FirstOrDefault(category => category.Code == code);

    /// <summary>The name in a language.</summary>
    public string Name(Language language) => Names[language];

    internal sealed record CategoryRow(int Cycle, string Code, IReadOnlyDictionary<string, string> Names)
    {
        public Category ToCategory() => new(Cycle, Code, DataJson.ByLanguage(Names));
    }
}
