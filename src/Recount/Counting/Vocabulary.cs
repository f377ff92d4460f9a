using Recount.Convention;

namespace Recount.Counting;

/// <summary>The closed lists that counts are made by.</summary>
internal static class Vocabulary
{
    /// <summary>The note's nine clusters, then the seven narrower unions of its text.</summary>
    public static IReadOnlyList<CountedTopic> Topics { get; } =
    [
        new("5+6", 5, 6), new("7+8+11", 7, 8, 11), new("9", 9), new("10+13", 10, 13), new("12", 12),
        new("14+52+58", 14, 52, 58), new("51+56+59", 51, 56, 59), new("53+54+55", 53, 54, 55), new("57", 57),
        new("7+8", 7, 8), new("11", 11), new("51", 51), new("53", 53), new("54+55", 54, 55), new("56", 56), new("59", 59),
    ];

    public const int Clusters = 9;

    public static IReadOnlyList<string> Cycle1Categories { get; } =
    [
        "good-practices", "model-legislation", "legislative-drafting", "model-treaties", "action-plan",
        "on-site-expert", "capacity-building", "technological-assistance", "other",
    ];

    public static IReadOnlyList<string> Cycle2Categories { get; } =
    [
        "legislative-assistance", "capacity-building", "institution-building", "policymaking", "research-data",
        "international-cooperation",
    ];

    public static IReadOnlyList<string> Regions { get; } =
        ["african", "asia-pacific", "eastern-european", "latin-american-caribbean", "western-european-other"];

    public static IReadOnlyList<string> Tags { get; } = ["technology", "gender", "requesting-State", "peer-learning"];

    public static IReadOnlyList<CountedTheme> Themes { get; } =
    [
        new("asset-disclosure", "7(4)", "8(5)", "52(5)", "52(6)"),
        new("beneficial-ownership", "12(2)(c)", "14(1)(a)", "52(1)"),
        new("reporting-persons", "8(4)", "13(2)", "33"),
        new("political-finance", "7(3)"),
        new("technology"),
    ];
}

/// <summary>A cluster of articles.</summary>
internal sealed class CountedTopic(string key, params int[] articles)
{
    public string Key { get; } = key;

    public IReadOnlyList<int> Articles { get; } = articles;

    public UInt128 Places { get; } = articles.Aggregate(UInt128.Zero, (places, article) => places | new Place(article).Bit);
}

/// <summary>A theme that runs across articles.</summary>
internal sealed class CountedTheme(string code, params string[] provisions)
{
    public string Code { get; } = code;

    public IReadOnlyList<Provision> Provisions { get; } = [.. provisions.Select(Provision.Parse)];

    /// <summary>Whether a finding names one of the provisions, or its words speak of the theme.</summary>
    public bool Holds(Shape shape, ProvisionFit fit) =>
        shape.Tags.Contains(Code)
        || shape.Links(fit).Any(link => link.Provision is { } stated && Provisions.Any(provision => provision.Contains(stated)));
}
