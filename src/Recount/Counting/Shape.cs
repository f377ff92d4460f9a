using Recount.Convention;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>
/// All that counting knows of a finding but its review. Many findings share one: a register of ten million
/// needs has some thousand shapes, so whatever a count asks of a finding is asked once a shape.
/// </summary>
internal sealed class Shape(CountedFinding finding)
{
    public FindingKind Kind { get; } = finding.Kind;

    public FindingStatus Status { get; } = finding.Status;

    public Scope? Scope { get; } = finding.Scope;

    /// <summary>The primary category; null while it is undecided.</summary>
    public string? Category { get; } = finding.Categories is [var primary, ..] ? primary : null;

    /// <summary>Every category it names, the primary one first.</summary>
    public IReadOnlyList<string> CategoriesNamed { get; } = Once(finding.Categories);

    public IReadOnlyList<string> Tags { get; } = Once(finding.Tags);

    /// <summary>The themes that its words speak of.</summary>
    public IReadOnlyList<string> Themes { get; } = finding.Themes;

    public IReadOnlyList<Link> Stated => field ??= StatedLinks(finding);

    public IReadOnlyList<Link> Better => field ??= finding.BetterFit.Count > 0 ? BetterLinks(finding) : Stated;

    public IReadOnlyList<Link> Links(ProvisionFit fit) => fit switch
    {
        ProvisionFit.Stated => Stated,
        ProvisionFit.Better => Better,
    };

    /// <summary>Whether it belongs to a theme, by what it is under or by its words.</summary>
    public bool IsOf(Theme theme, ProvisionFit fit) =>
        Themes.Contains(theme.Key)
        || Links(fit).Any(link => link.Provision is { } stated && theme.Provisions.Any(place => place.Contains(stated)));

    /// <summary>The places of some links, each once.</summary>
    public static UInt128 Places(IEnumerable<Link> links)
    {
        var places = UInt128.Zero;
        foreach (var link in links)
        {
            places |= link.Place.Bit;
        }

        return places;
    }

    private static Link[] StatedLinks(CountedFinding finding)
    {
        var links = Once(finding.Provisions).Select(Link.Of);
        return finding.Scope is { } scope && Link.Of(scope) is { } general ? [.. links, general] : [.. links];
    }

    private static IReadOnlyList<T> Once<T>(IReadOnlyList<T> values) => values.Count < 2 ? values : [.. values.Distinct()];

    private static Link[] BetterLinks(CountedFinding finding) =>
        [.. finding.BetterFit.Distinct().Select(article => Link.Of(new Provision(article)))];
}
