using Recount.Counting.Disclosure;

namespace Recount.Counting;

/// <summary>What a row, or the whole selection, holds on one day; every measure is made of these.</summary>
internal sealed record CutCounts
{
    public long Needs { get; set; }

    public long Links { get; set; }

    public int States { get; set; }

    public long Challenges { get; set; }

    public long GoodPractices { get; set; }

    /// <summary>Reviews under the row's values of State, group, cycle and year.</summary>
    public int Finalized { get; set; }

    /// <summary>States with any need under these values.</summary>
    public int Identifying { get; set; }

    /// <summary>Needs of the whole selection.</summary>
    public long Selected { get; set; }

    /// <summary>Needs that name the row's category at all.</summary>
    public long NeedsNamed { get; set; }

    /// <summary>The share by largest remainder; null where rows share needs, or leave some out.</summary>
    public int? ShareRemainder { get; set; }

    public int ChallengeStates { get; set; }

    /// <summary>States with a good practice; counted only where rows may be hidden.</summary>
    public int GoodPracticeStates { get; set; }

    public int ChallengeStatesWithoutNeed { get; set; }

    /// <summary>How many findings of a family stand there, and the States behind them.</summary>
    public RowSize Of(CountFamily family) => family switch
    {
        CountFamily.Selected => new RowSize(States, Needs),
        CountFamily.Challenges => new RowSize(ChallengeStates, Challenges),
        CountFamily.GoodPractices => new RowSize(GoodPracticeStates, GoodPractices),
    };

    /// <summary>The measure as a quotient; a divisor of one for what is simply counted.</summary>
    public (long Part, long Whole, int Times) Quotient(Measure measure) => measure switch
    {
        Measure.Needs => (Needs, 1, 1),
        Measure.Links => (Links, 1, 1),
        Measure.States => (States, 1, 1),
        Measure.Finalized => (Finalized, 1, 1),
        Measure.Share => (Needs, Selected, 100),
        Measure.StatesShare => (States, Finalized, 100),
        Measure.StatesShareIdentifying => (States, Identifying, 100),
        Measure.Challenges => (Challenges, 1, 1),
        Measure.GoodPractices => (GoodPractices, 1, 1),
        Measure.NeedsPerState => (Needs, Identifying, 1),
        Measure.NeedsNamed => (NeedsNamed, 1, 1),
        Measure.ShareNamed => (NeedsNamed, Selected, 100),
        Measure.ShareNearest => (Ratio.Whole(100 * Needs, Selected) ?? 0, Selected == 0 ? 0 : 1, 1),
        Measure.ShareRemainder => (ShareRemainder ?? 0, ShareRemainder is null ? 0 : 1, 1),
        Measure.ChallengeStates => (ChallengeStates, 1, 1),
        Measure.ChallengeStatesWithoutNeed => (ChallengeStatesWithoutNeed, 1, 1),
    };

    /// <summary>The value of a measure; null where a share has nothing to divide by.</summary>
    public decimal? Value(Measure measure)
    {
        var (part, whole, times) = Quotient(measure);
        return whole == 1 ? times * part : Ratio.Rounded(times * part, whole);
    }

    /// <summary>The value less the one of an earlier day.</summary>
    public decimal? Change(Measure measure, CutCounts before)
    {
        var (part, whole, times) = Quotient(measure);
        var (partBefore, wholeBefore, _) = before.Quotient(measure);
        return Ratio.Change(part, whole, partBefore, wholeBefore, times);
    }
}
