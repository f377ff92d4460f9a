namespace Recount.Extraction.Items;

/// <summary>Cuts a sentence into the parts of a series: by numbers, by semicolons, as announced, by citations.</summary>
internal static class SeriesCut
{
    /// <summary>The parts of a sentence; the sentence itself where it is no series.</summary>
    public static IReadOnlyList<ItemPart> Of(ItemText item, int start, int end, int cycle)
    {
        var labels = Enumeration.Find(item.Text, start, end, item.IsOutsideCitations);
        if (labels.Count > 1)
        {
            var lead = (start, labels[0].Start);
            return [.. labels.Select((label, i) =>
                Part(item, label.End, i + 1 < labels.Count ? labels[i + 1].Start : end, lead, "series"))];
        }

        var (body, leadIn) = LeadIn.Of(item, start, end);
        var stops = Stops(item, body, end, ";");
        if (stops.Count > 0 && Cut(item, body, end, stops, leadIn, "series") is { Count: > 1 } series)
        {
            return series;
        }

        if (leadIn.IsAnnounced && AnnouncedSeries.Of(item, body, end) is { Count: > 0 } cuts)
        {
            return Cut(item, body, end, cuts, leadIn, "series");
        }

        var own = OwnCitations.Of(item, body, end, cycle);
        return own.Count > 0
            ? Cut(item, start, end, own, LeadIn.None(start), "own-citation")
            : [new ItemPart(start, end, (start, start), "item")];
    }

    /// <summary>Where marks stand outside brackets, in characters.</summary>
    public static List<(int Start, int End)> Stops(ItemText item, int start, int end, string form)
    {
        var (stops, depth) = (new List<(int Start, int End)>(), 0);
        for (var i = item.WordAt(start); i < item.Words.Length && item.Words[i].Start < end; i++)
        {
            var word = item.Words[i];
            if (word.Kind != WordKind.Mark)
            {
                continue;
            }

            depth = Math.Max(0, word.Form switch { "(" => depth + 1, ")" => depth - 1, _ => depth });
            if (depth == 0 && word.Form == form)
            {
                stops.Add((word.Start, word.End));
            }
        }

        return stops;
    }

    private static List<ItemPart> Cut(
        ItemText item, int start, int end, IReadOnlyList<(int Start, int End)> cuts, LeadIn lead, string rule)
    {
        var parts = new List<ItemPart>();
        var from = start;
        foreach (var (cut, behind) in cuts.Append((end, end)))
        {
            if (Part(item, from, cut, (lead.Start, lead.End), rule) is { } part && part.Start < part.End)
            {
                parts.Add(part);
            }

            from = behind;
        }

        return parts;
    }

    private static ItemPart Part(ItemText item, int start, int end, (int Start, int End) lead, string rule)
    {
        var (from, to) = item.Trim(start, end, keepsStop: false);
        from = WithoutAnd(item, from, to);
        to = WithoutLastAnd(item, from, to);
        return new ItemPart(from, to, lead, rule);
    }

    private static int WithoutAnd(ItemText item, int from, int to)
    {
        for (var at = item.WordAt(from); ; at = item.WordAt(from))
        {
            var behind = Math.Max(item.BehindAnd(at), item.BehindOrdinal(at));
            if (behind == at || item.Words[behind - 1].End >= to)
            {
                return from;
            }

            from = item.Trim(item.Words[behind - 1].End, to, keepsStop: false).Start;
        }
    }

    private static int WithoutLastAnd(ItemText item, int from, int to)
    {
        var last = item.WordAt(to) - 1;
        return last > 0 && item.Words[last].Start > from && item.BehindAnd(last) == last + 1
            ? item.Trim(from, item.Words[last].Start, keepsStop: false).End
            : to;
    }
}
