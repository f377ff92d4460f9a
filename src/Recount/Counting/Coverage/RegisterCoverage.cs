using Recount.Convention;
using Recount.Findings;

namespace Recount.Counting.Coverage;

/// <summary>Who is not in the data: of each cycle, whose summaries count, whose do not, and what those that count leave open.</summary>
/// <param name="Cycles">One a cycle that is asked for.</param>
public sealed record RegisterCoverage(IReadOnlyList<CycleCoverage> Cycles)
{
    private static readonly Chapter[][] ChaptersOfCycle = [[Chapter.III, Chapter.IV], [Chapter.II, Chapter.V]];

    /// <summary>Counts over the States and cycles that a question's filters choose; its other filters choose findings, and are left out.</summary>
    /// <param name="register">Its reviews know their statements, or all of them count as not known.</param>
    public static RegisterCoverage Of(CountedRegister register, Query query)
    {
        var states = register.States.Where(state => query.Where.All(filter => StateFilter.IsMet(filter, state, query.AsAt))).ToList();
        var byReview = register.Findings
            .Where(finding => finding.Status.Counts && finding.Kind == FindingKind.Need)
            .ToLookup(finding => finding.Review);
        return new RegisterCoverage(
        [
            .. Enumerable.Range(1, 2)
                .Where(cycle => query.Values(Dimension.Cycle)?.Contains($"{cycle}") ?? true)
                .Select(cycle => Of(register, states, byReview, cycle, query)),
        ]);
    }

    private static CycleCoverage Of(
        CountedRegister register,
        List<CountedState> states,
        ILookup<int, CountedFinding> needs,
        int cycle,
        Query query)
    {
        var codes = states.Select(state => state.Code).ToHashSet();
        var known = register.Reviews.Index().Where(review => review.Item.Cycle == cycle && codes.Contains(review.Item.State)).ToList();
        var counted = known.Where(review => review.Item.From(query.View) <= query.AsAt).ToList();
        var reviewed = counted.Select(review => review.Item.State).ToHashSet();
        return new CycleCoverage(
            cycle,
            states.Count(state => state.IsPartyOn(query.AsAt)),
            counted.Count,
            counted.Count(review => needs[review.Index].Any()),
            known.Count(review => review.Item.From(query.View) > query.AsAt),
            known.Count(review => review.Item.From(query.View) is null),
            states.Count(state => state.IsPartyOn(query.AsAt) && !reviewed.Contains(state.Code)),
            [.. ChaptersOfCycle[cycle - 1].Select(chapter => Of(chapter, [.. counted.Select(review => (review.Item, needs[review.Index]))], query.Fit))]);
    }

    private static ChapterCoverage Of(
        Chapter chapter, List<(CountedReview Review, IEnumerable<CountedFinding> Needs)> reviews, ProvisionFit fit)
    {
        var silent = reviews
            .Where(entry => !entry.Needs.Any(need => new Shape(need).Links(fit).Any(link => link.Chapter == chapter)))
            .Select(entry => entry.Review.Statements?.GetValueOrDefault(chapter))
            .ToList();
        int Say(ChapterStatement statement) => silent.Count(said => said == statement);
        return new ChapterCoverage(
            chapter,
            reviews.Count - silent.Count,
            Say(ChapterStatement.NoneStated),
            Say(ChapterStatement.OfferOnly),
            Say(ChapterStatement.Absent),
            Say(ChapterStatement.NotRead),
            silent.Count(said => said is null or ChapterStatement.Listed));
    }
}

/// <summary>Whose summaries of a cycle count, and whose do not.</summary>
/// <param name="StatesParties">On the day.</param>
/// <param name="Finalized">Summaries that count on the day.</param>
/// <param name="Identifying">Of these, how many identify a need.</param>
/// <param name="Later">Summaries in the register that count only after the day.</param>
/// <param name="Undated">Summaries or reviews in the register without the day from which they would count.</param>
/// <param name="WithoutSummary">States parties without a summary that counts.</param>
/// <param name="Chapters">Of the summaries that count, the chapters that the cycle reviews.</param>
public sealed record CycleCoverage(
    int Cycle,
    int StatesParties,
    int Finalized,
    int Identifying,
    int Later,
    int Undated,
    int WithoutSummary,
    IReadOnlyList<ChapterCoverage> Chapters);

/// <summary>What the summaries that count hold under a chapter; the numbers add up to them.</summary>
/// <param name="Needs">They identify needs that count.</param>
/// <param name="NoneStated">They say that there are none.</param>
/// <param name="OfferOnly">They name no need, but offer assistance to others.</param>
/// <param name="Absent">They have no section on it.</param>
/// <param name="NotRead">Their section could not be read.</param>
/// <param name="NotKnown">No document was read, or what it lists does not count.</param>
public sealed record ChapterCoverage(
    Chapter Chapter, int Needs, int NoneStated, int OfferOnly, int Absent, int NotRead, int NotKnown);
