namespace Recount.Register.Import.Findings;

/// <summary>The columns of a table of findings.</summary>
internal static class FindingColumns
{
    public static readonly string[] All =
    [
        "id", "kind", "state", "cycle", "chapter", "provisions", "scope", "categories", "text", "betterFit", "tags", "priority",
        "paragraph", "status",
    ];

    /// <summary>The columns whose value is a person's decision once a person has written it.</summary>
    public static readonly string[] Decidable =
        ["kind", "chapter", "provisions", "scope", "categories", "text", "betterFit", "tags", "priority", "status"];
}
