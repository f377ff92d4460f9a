using Recount.Convention;

namespace Recount.Register.Import.Findings;

/// <summary>The closed lists that a finding's cells are held against.</summary>
internal static class Vocabulary
{
    private static readonly string[][] CategoriesByCycle =
        [[], .. new[] { 1, 2 }.Select(cycle => Category.OfCycle(cycle).Select(category => category.Code).ToArray())];

    private static readonly string[] AllowedByCycle =
        [.. CategoriesByCycle.Select((codes, cycle) => $"codes of cycle {cycle}: {string.Join(", ", codes)}")];

    /// <summary>What may stand in the column, for a message.</summary>
    public static string CategoriesOf(int cycle) => AllowedByCycle[cycle];

    public static IReadOnlyList<string> Categories(int cycle) => CategoriesByCycle[cycle];

    public static bool IsTag(string code) => Tag.Find(code) is not null;

    public static bool IsProvision(string text) => Provision.TryParse(text, out var provision) && ConventionText.Has(provision);
}
