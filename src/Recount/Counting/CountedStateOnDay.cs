namespace Recount.Counting;

/// <summary>What held of a State on a day.</summary>
internal static class CountedStateOnDay
{
    extension(CountedState state)
    {
        /// <summary>The code of the State's regional group on a day; null for none.</summary>
        public string? GroupOn(DateOnly day) => On(state.Groups, day)?.Value;

        /// <summary>The codes of the other sets that it belongs to on a day.</summary>
        public IEnumerable<string> SetsOn(DateOnly day) =>
            state.Sets.Where(set => set.Covers(day)).Select(set => set.Value).OfType<string>().Distinct();

        /// <summary>Whether the State is a party on a day; the last day of a period is one of its days.</summary>
        public bool IsPartyOn(DateOnly day) => On(state.Party, day) is not null;
    }

    /// <summary>The period of a day; of several, the one that began last.</summary>
    private static CountedPeriod? On(IReadOnlyList<CountedPeriod> periods, DateOnly day)
    {
        CountedPeriod? found = null;
        foreach (var period in periods)
        {
            if (period.Covers(day)
                && (found is null || (period.From ?? DateOnly.MinValue) > (found.From ?? DateOnly.MinValue)))
            {
                found = period;
            }
        }

        return found;
    }
}
