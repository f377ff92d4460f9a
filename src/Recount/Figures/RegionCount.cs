using Recount.Counting;

namespace Recount.Figures;

/// <summary>Counts Figure III: every review in the group that its State belongs to on the day.</summary>
internal static class RegionCount
{
    public static List<Figure3Row> Of(Snapshot snapshot, FigureIndex cycle2, DateOnly asAt)
    {
        var regions = Vocabulary.Regions;
        var (parties, finalized, identifying, needs) =
            (new int[regions.Count + 1], new int[regions.Count + 1], new int[regions.Count + 1], new int[regions.Count + 1]);
        var regionOfStates = new int[snapshot.States.Count];
        for (var i = 0; i < snapshot.States.Count; i++)
        {
            regionOfStates[i] = PlaceOf(snapshot.States[i].GroupOn(asAt));
            parties[regionOfStates[i]] += snapshot.States[i].IsPartyOn(asAt) ? 1 : 0;
        }

        var hasNeeds = new bool[snapshot.States.Count];
        foreach (var review in cycle2.ReviewsOn(asAt))
        {
            var region = regionOfStates[review.State];
            finalized[region]++;
            needs[region] += review.Needs;
            identifying[region] += review.Needs > 0 && !hasNeeds[review.State] ? 1 : 0;
            hasNeeds[review.State] |= review.Needs > 0;
        }

        return
        [
            .. regions.Append(null)
                .Select((region, i) => new Figure3Row(region, parties[i], finalized[i], identifying[i], needs[i]))
                .Where(row => row.Region is not null || row.StatesParties + row.Finalized > 0),
        ];
    }

    /// <summary>A group's row; States without one stand behind the groups.</summary>
    private static int PlaceOf(string? region)
    {
        for (var i = 0; i < Vocabulary.Regions.Count; i++)
        {
            if (Vocabulary.Regions[i] == region)
            {
                return i;
            }
        }

        return Vocabulary.Regions.Count;
    }
}
