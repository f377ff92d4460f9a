namespace Recount.Counting.Changes;

/// <summary>Why a number is not what it was, in the order in which the causes are told apart.</summary>
public enum ChangeCause
{
    /// <summary>Reviews that came to count after the earlier day.</summary>
    NewlyFinalized,

    /// <summary>Reviews that count now and did not, or no longer do, because their dates were learnt or corrected.</summary>
    Dates,

    /// <summary>Findings cut in two or put together: their words were a finding's before, or are another's now.</summary>
    SplitOrMerged,

    /// <summary>Findings added, withdrawn or rejected in reviews that counted before.</summary>
    Corrected,

    /// <summary>Findings coded otherwise: provision, category, tag, theme, kind, status.</summary>
    Recoded,

    /// <summary>States that changed their regional group, name or sets.</summary>
    States,
}

/// <summary>The words that stand for causes on the wire.</summary>
public static class ChangeCauseCode
{
    extension(ChangeCause cause)
    {
        /// <summary>The code, such as <c>newly-finalized</c>.</summary>
        public string Code => cause switch
        {
            ChangeCause.NewlyFinalized => "newly-finalized",
            ChangeCause.Dates => "dates",
            ChangeCause.SplitOrMerged => "split-or-merged",
            ChangeCause.Corrected => "corrected",
            ChangeCause.Recoded => "recoded",
            ChangeCause.States => "states",
        };
    }
}
