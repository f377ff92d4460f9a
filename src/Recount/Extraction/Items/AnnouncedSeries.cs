namespace Recount.Extraction.Items;

/// <summary>A series announced as one ("namely", "the following"): commas and the last "and" divide it.</summary>
internal static class AnnouncedSeries
{
    private const int MostWordsBeforeProduct = 14;

    /// <summary>Where it is cut; empty where it is not divided.</summary>
    public static List<(int Start, int End)> Of(ItemText item, int start, int end)
    {
        var openers = item.SignalsIn(item.WordAt(start), item.WordAt(end))
            .Where(hit => hit.Name is "opener" or "relative-word").Select(hit => item.Words[hit.Start].Start).ToList();
        var limit = openers.Count > 0 && openers[0] > start ? openers[0] : end;
        var cuts = SeriesCut.Stops(item, start, end, ",")
            .Where(comma => !openers.Contains(NextWord(item, comma.End)) && IsProductBehind(item, comma.End, end)).ToList();
        var last = cuts.Count > 0 ? cuts[^1].End : start;
        if (LastAnd(item, last, limit < last ? end : limit) is { } and && IsProductBehind(item, and.End, end))
        {
            cuts.Add(and);
        }

        return cuts;
    }

    private static int NextWord(ItemText item, int character) =>
        item.WordAt(character) is var word && word < item.Words.Length ? item.Words[word].Start : -1;

    // The "and" right behind a comma is that comma's own.
    private static (int Start, int End)? LastAnd(ItemText item, int start, int end)
    {
        var first = item.WordAt(start);
        var ands = item.SignalsIn(first, item.WordAt(end))
            .Where(hit => hit.Name == "and-word").ToList();
        if (ands.Count == 0 || ands[0].Start == first)
        {
            return null;
        }

        return ands.Where(and => IsProductBehind(item, item.Words[and.End - 1].End, end))
            .Select(and => ((int Start, int End)?)(item.Words[and.Start].Start, item.Words[and.End - 1].End)).LastOrDefault();
    }

    private static bool IsProductBehind(ItemText item, int start, int end)
    {
        var from = item.WordAt(start);
        var to = Math.Min(item.WordAt(end), from + MostWordsBeforeProduct);
        return ProductWalk.Read(item.Pack, CategoryRules.Of(2), item.Words, from, to)
            is [{ Evidence: not Evidence.Deep and not Evidence.Weak }, ..];
    }
}
