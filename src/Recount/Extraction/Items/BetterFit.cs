using Recount.Convention;

namespace Recount.Extraction.Items;

/// <summary>
/// The articles that a need is really about (note, paras. 11, 20, 24, 34, 39, 46 and 47), where its words say so:
/// the table <c>data/coding/better-fit.json</c>, read from the top.
/// </summary>
internal static class BetterFit
{
    private static readonly FitRule[] Rules = DataJson.Read<FitFile>("coding/better-fit.json").Rules;

    /// <summary>Articles, best first; empty where the stated ones fit, or no words say otherwise.</summary>
    public static IReadOnlyList<int> Of(IReadOnlySet<string> topics, IReadOnlyList<Provision> stated, Scope? scope)
    {
        var fits = new List<int>();
        foreach (var rule in Rules.Where(rule => rule.About.All(topics.Contains) && !rule.Unless.Any(topics.Contains)))
        {
            if (rule.Applies(stated, scope))
            {
                fits.AddRange(rule.Fits.Where(fit => !fits.Contains(fit) && !IsStated(rule, fit, stated)));
            }
        }

        return fits;
    }

    private static bool IsStated(FitRule rule, int fit, IReadOnlyList<Provision> stated) =>
        !rule.WithinArticle && stated.Any(provision => provision.Article == fit);

    /// <summary>A row of the table.</summary>
    /// <param name="Under">Provisions under which the need is stated, or <c>general-V</c>.</param>
    /// <param name="About">Topics of which all must be named.</param>
    /// <param name="WithinArticle">Whether the fit is another paragraph of the stated article.</param>
    private sealed record FitRule(
        string[] Under, string[] About, string[] Unless, int[] Fits, bool WithinArticle, string Source)
    {
        public bool Applies(IReadOnlyList<Provision> stated, Scope? scope) =>
            (stated is [] && scope is { } s && Under.Contains(s.Code))
            || stated.Any(provision => Array.Exists(Under, under =>
                Provision.TryParse(under, out var row) && row.Contains(provision)));
    }

    private sealed record FitFile(string Version, FitRule[] Rules);
}
