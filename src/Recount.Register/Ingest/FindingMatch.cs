using Recount.Findings;
using Recount.Register.Import.Findings;

namespace Recount.Register.Ingest;

/// <summary>Finds the same finding in a corrected document, so that what people decided stays with it.</summary>
internal static class FindingMatch
{
    /// <summary>Below this, two wordings are two findings.</summary>
    private const double LeastLikeness = 0.6;

    /// <summary>The known finding that each found one goes on from; best pairs first, each once.</summary>
    public static IReadOnlyDictionary<FoundFinding, KnownFinding> Pair(
        IReadOnlyList<FoundFinding> found, IEnumerable<KnownFinding> known)
    {
        var old = known.Select(finding => (Finding: finding, Wording: Wording.Of(finding.Passage.Text))).ToList();
        return BestPairs.Of(found.Select(finding => (Finding: finding, Wording: Wording.Of(finding.Text)))
            .SelectMany(one => old.Where(other => other.Finding.Version.Kind == one.Finding.Kind)
                .Select(other => (one.Finding, other.Finding, Score: Score(one.Finding, one.Wording, other.Finding, other.Wording))))
            .Where(pair => pair.Score >= LeastLikeness));
    }

    /// <remarks>
    /// The wording decides; provisions, chapter and place only tell equal wordings apart: a ticked option has the same text under
    /// every article.
    /// </remarks>
    private static double Score(FoundFinding found, Wording text, KnownFinding known, Wording oldText)
    {
        var likeness = text.Key == oldText.Key ? 1 : text.Likeness(oldText);
        var sameProvisions = string.Join(';', found.Provisions) == known.Version.Coding.Provisions && found.Scope == known.Version.Coding.Scope;
        var samePlace = found.Source.Paragraph == known.Passage.Paragraph && found.Source.Start == known.Passage.StartsAt;
        return likeness
            + (likeness < LeastLikeness ? 0 : (sameProvisions ? 0.1 : 0) + (found.Chapter == known.Version.Chapter ? 0.02 : 0) + (samePlace ? 0.01 : 0));
    }
}
