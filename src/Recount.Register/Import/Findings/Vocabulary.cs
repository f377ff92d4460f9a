using Recount.Convention;

namespace Recount.Register.Import.Findings;

/// <summary>The closed lists that a finding's cells are held against.</summary>
internal static class Vocabulary
{
    private static readonly string[][] CategoriesByCycle =
        [[], .. new[] { 1, 2 }.Select(cycle => Category.OfCycle(cycle).Select(category => category.Code).ToArray())];

    public static IReadOnlyList<string> Categories(int cycle) => CategoriesByCycle[cycle];

    public static bool IsTag(string code) => Tag.Find(code) is not null;

    public static bool IsProvision(string text) => Provision.TryParse(text, out var provision) && ConventionText.Has(provision);
}
