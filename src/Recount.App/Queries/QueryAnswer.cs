using System.Globalization;
using Recount.Counting;
using Recount.Counting.Changes;
using Recount.Counting.Coverage;

namespace Recount.App.Queries;

/// <summary>An answer, and what explains it.</summary>
/// <param name="Names">Of the findings behind the rows; empty unless asked for.</param>
/// <param name="Account">Why the numbers changed; null unless asked for.</param>
/// <param name="Splitting">How many needs there were if they were told apart otherwise; null unless asked for.</param>
/// <param name="Coverage">Who is not in the data; null unless asked for.</param>
internal sealed record QueryAnswer(
    Snapshot Snapshot,
    QueryResult Result,
    FindingNames Names,
    ChangeAccount? Account,
    SplittingRange? Splitting,
    RegisterCoverage? Coverage)
{
    /// <summary>How the numbers were counted.</summary>
    public QueryExplanation Explanation => QueryExplanation.Of(Snapshot, Result);

    /// <summary>The explanation, a sentence each.</summary>
    public IEnumerable<string> Sentences => Explanation.Sentences.Concat(Beside);

    /// <summary>What the explanation says beyond rules and sums: stricter and looser splitting, who is not in the data.</summary>
    public IEnumerable<string> Beside => SplittingInWords().Concat(CoverageInWords());

    private IEnumerable<string> SplittingInWords()
    {
        if (Splitting is { } range)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"If what stands in one paragraph were one need, there would be {range.Low}; if each category named were one, {range.High}.")
                + (range.Unplaced == 0 ? "" : string.Create(
                    CultureInfo.InvariantCulture, $" Of {range.Unplaced} the paragraph is not known; each of them stands alone."));
        }
    }

    private IEnumerable<string> CoverageInWords() => Coverage?.Cycles.Where(cycle => cycle.Finalized > 0).Select(cycle => string.Create(
        CultureInfo.InvariantCulture,
        $"Cycle {cycle.Cycle}: {cycle.Finalized} summaries count, {cycle.Identifying} of them with needs; {cycle.WithoutSummary} of {cycle.StatesParties} States parties have none that counts, {cycle.Undated} summaries have no day."))
        ?? [];
}
