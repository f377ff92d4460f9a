using Recount.Convention;

namespace Recount.Illustrative.Writing;

/// <summary>A way to word a need of the second cycle: a row of <c>texts/needs.txt</c>.</summary>
/// <param name="Shape">What it is tied to.</param>
internal sealed record Pattern(
    string Shape,
    string Category,
    IReadOnlyList<Provision> Provisions,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> BetterFit,
    IReadOnlyList<string> Texts)
{
    public const string Technology = "technology";

    public static IReadOnlyList<Pattern> ReadNeeds() =>
    [
        .. TextFile.Read("needs.txt", 6).Select(row => Create(row[0], row[1], row[2], row[3], row[4], row[5])),
    ];

    /// <summary>Challenges and good practices: article, provisions, text.</summary>
    public static IReadOnlyList<Pattern> ReadFindings(string file) =>
    [
        .. TextFile.Read(file, 3).Select(row => Create(row[0], "", row[1], "", "", row[2])),
    ];

    private static Pattern Create(
        string shape, string category, string provisions, string tags, string betterFit, string text)
    {
        Provision[] cited = [.. TextFile.List(provisions).Select(Provision.Parse)];
        return new Pattern(
            shape,
            category,
            cited,
            TextFile.List(tags),
            TextFile.List(betterFit),
            [.. Wordings.Of(text).Select(words => CitationText.Cite(words, cited))]);
    }
}
