namespace Recount.Extraction.Items;

/// <summary>The words that lead in to a series: "The State needs the following:", "For articles 5 and 6:".</summary>
/// <param name="IsAnnounced">Whether they announce a series, so that commas and "and" divide it.</param>
internal readonly record struct LeadIn(int Start, int End, bool IsAnnounced)
{
    private const int MostWordsBetween = 8;

    /// <summary>No lead-in.</summary>
    public static LeadIn None(int start) => new(start, start, IsAnnounced: false);

    /// <summary>Where the series itself begins, and what leads in to it.</summary>
    /// <remarks>A category or a topic before the colon belongs to the first part.</remarks>
    public static (int Body, LeadIn Lead) Of(ItemText item, int start, int end)
    {
        var (from, to) = (item.WordAt(start), item.WordAt(end));
        var signals = item.SignalsIn(from, to).Where(hit => hit.Name == "announcer").ToList();
        foreach (var (colon, behind) in SeriesCut.Stops(item, start, end, ":"))
        {
            if (LeadsIn(item, start, colon))
            {
                var isAnnounced = signals.Exists(hit => item.Words[hit.Start].Start < colon || hit.Start == item.WordAt(behind));
                return (behind, new LeadIn(start, behind, isAnnounced));
            }

            break;
        }

        if (Announcer(item, signals) is { } announcer)
        {
            var behind = item.Words[BehindSmallWords(item, announcer.End, to) - 1].End;
            return behind < end ? (behind, new LeadIn(start, behind, IsAnnounced: true)) : (start, None(start));
        }

        return (start, None(start));
    }

    // "Two needs were identified, namely": the later one of two that stand close.
    private static Hit? Announcer(ItemText item, List<Hit> signals)
    {
        var hits = signals.Where(hit => item.Words[hit.Start].Form is not "following").ToList();
        return hits is [var first, ..] ? hits.Last(hit => hit.Start - first.Start <= MostWordsBetween) : null;
    }

    // "in the areas of", "in two areas, namely"
    private static int BehindSmallWords(ItemText item, int word, int to)
    {
        while (word < to && (item.Pack.Links.Contains(item.Words[word].Form) || item.Words[word].Form is "," or ":" or "namely"))
        {
            word++;
        }

        return word;
    }

    private static bool LeadsIn(ItemText item, int start, int colon)
    {
        var (from, to) = (item.WordAt(start), item.WordAt(colon));
        return IsCitationOnly(item, from, to)
            || item.SignalsIn(from, to).Any(hit => hit.Name is "announcer" or "ask")
            || ItemNature.Of(item, from, to).IsSentence;
    }

    private static bool IsCitationOnly(ItemText item, int from, int to)
    {
        var hits = item.Pack.Words.Longest(item.Words, from, to);
        var known = hits.Where(hit => hit.Name is "link" or "coordinator" or "definite" or "frame").Sum(hit => hit.End - hit.Start);
        var (cited, letters) = (0, 0);
        foreach (var word in item.Words.AsSpan(from, to - from))
        {
            cited += word.Kind == WordKind.Citation ? 1 : 0;
            letters += word.Kind == WordKind.Letters ? 1 : 0;
        }

        return cited > 0 && letters - known <= 0;
    }
}
