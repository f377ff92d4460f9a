using Recount.Convention;

namespace Recount.Register.Import.Findings;

/// <summary>The closed lists that a finding's cells are held against.</summary>
internal static class Vocabulary
{
    private static readonly string[] First =
    [
        "good-practices", "model-legislation", "legislative-drafting", "model-treaties", "action-plan", "on-site-expert",
        "capacity-building", "technological-assistance", "other",
    ];

    private static readonly string[] Second =
    [
        "legislative-assistance", "capacity-building", "institution-building", "policymaking", "research-data",
        "international-cooperation",
    ];

    public static IReadOnlyList<string> Categories(int cycle) => cycle == 1 ? First : Second;

    public static bool IsTag(string code) => code.Length > 0;

    public static bool IsProvision(string text) => Provision.TryParse(text, out _);
}
