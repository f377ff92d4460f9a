using System.Text.Json.Serialization;

namespace Recount.Extraction.Items;

/// <summary>How plainly words speak for a category, the plainest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Evidence>))]
internal enum Evidence
{
    /// <summary>A heading or column gives it.</summary>
    Fact,

    /// <summary>A listed option of the first cycle's checklist.</summary>
    Option,

    /// <summary>The product is a form of assistance: training, a survey.</summary>
    Form,

    /// <summary>An action governs the product: drafting a law.</summary>
    Governed,

    /// <summary>The product opens the need: a joint secretariat for …</summary>
    Head,

    /// <summary>The product stands behind words that no rule knows.</summary>
    Deep,

    /// <summary>Nothing better speaks.</summary>
    Weak,
}

/// <summary>One line of <c>data/coding/categories.json</c>.</summary>
/// <param name="With">Actions of which one must govern the product; empty: any or none.</param>
/// <param name="At"><c>head</c>: no unknown words before it; <c>indefinite</c>: nor a definite article.</param>
internal sealed record CategoryRule(
    string Product, string Category, Evidence Evidence, string? When, string? Unless, string? At, string[]? With, string[]? Further);

/// <summary>Which product speaks for which category, by cycle.</summary>
internal sealed class CategoryRules
{
    private readonly Dictionary<string, CategoryRule[]> _byProduct;

    private CategoryRules(IEnumerable<CategoryRule> rules) =>
        _byProduct = rules.GroupBy(rule => rule.Product).ToDictionary(group => group.Key, group => group.ToArray());

    private static Dictionary<string, CategoryRules> Cycles { get; } =
        DataJson.Read<RulesFile>("coding/categories.json").Cycles.ToDictionary(cycle => cycle.Key, cycle => new CategoryRules(cycle.Value));

    /// <summary>The rules of a cycle; unknown is read as the second.</summary>
    public static CategoryRules Of(int? cycle) => Cycles[cycle == 1 ? "1" : "2"];

    /// <summary>Whether a class of words is a product in this cycle.</summary>
    public bool Knows(string product) => _byProduct.ContainsKey(product);

    /// <summary>The first rule that fits; null when none does.</summary>
    public CategoryRule? Find(
        string product, IReadOnlySet<string> actions, IReadOnlySet<string> anywhere, bool isHead, bool isDefinite)
    {
        foreach (var rule in _byProduct.GetValueOrDefault(product, []))
        {
            if ((rule.With is not { Length: > 0 } with || with.Any(actions.Contains))
                && (rule.When is not { } when || anywhere.Contains(when))
                && (rule.Unless is not { } unless || !anywhere.Contains(unless))
                && (rule.At is null || (isHead && (rule.At == "head" || !isDefinite))))
            {
                return rule;
            }
        }

        return null;
    }

    private sealed record RulesFile(string Version, string Source, Dictionary<string, CategoryRule[]> Cycles);
}
