using Recount.Convention;

namespace Recount.Extraction.Items;

/// <summary>The first cycle's options: what holds nothing but options and articles, and what names options in words.</summary>
internal static class OptionCut
{
    /// <summary>One option beside one article; null where there is none.</summary>
    internal sealed record Choice(int Start, int End, Provision? Provision, Hit Option);

    /// <summary>Every option with every article that goes with it; empty unless the item holds nothing else.</summary>
    public static IReadOnlyList<Choice> Listed(ItemText item, IReadOnlyList<Provision> inherited)
    {
        var hits = item.Pack.Words.Longest(item.Words, 0, item.Words.Length);
        if (!HoldsNothingElse(item, hits))
        {
            return [];
        }

        var leadsWithArticle = item.Words.FirstOrDefault(word => word.Kind == WordKind.Citation).Start
            < item.Words[hits.First(IsOption).Start].Start && item.Citations.Spans.Count > 0;
        var choices = new List<Choice>();
        foreach (var option in hits.Where(IsOption))
        {
            var articles = leadsWithArticle ? Before(item, option) : After(item, option, hits);
            var provisions = articles is [] ? inherited : articles;
            var (start, end) = (item.Words[option.Start].Start, item.Words[option.End - 1].End);
            choices.AddRange(provisions.Select(provision => new Choice(start, end, provision, option)));
            if (provisions is [])
            {
                choices.Add(new Choice(start, end, null, option));
            }
        }

        return choices;
    }

    /// <summary>The parts of a worded item, one for each option it names; the stretch itself where it names one.</summary>
    public static IReadOnlyList<ItemPart> Worded(ItemText item, ItemPart whole)
    {
        var named = ProductWalk.Read(
            item.Pack, CategoryRules.Of(1), item.Words, item.WordAt(whole.Start), item.WordAt(whole.End));
        if (named.Count < 2)
        {
            return [whole];
        }

        var parts = new List<ItemPart>();
        var from = whole.Start;
        foreach (var next in named.Skip(1))
        {
            var (start, end) = item.Trim(from, item.Words[next.Coordinator].Start, keepsStop: false);
            parts.Add(whole with { Start = start, End = end, Rule = "option" });
            from = item.Words[next.ChunkStart].Start;
        }

        var (last, behind) = item.Trim(from, whole.End, keepsStop: false);
        parts.Add(whole with { Start = last, End = behind, Rule = "option" });
        return parts;
    }

    private static bool IsOption(Hit hit) => hit.Name.StartsWith("option-", StringComparison.Ordinal);

    private static bool HoldsNothingElse(ItemText item, List<Hit> hits)
    {
        var known = hits.Where(hit => IsOption(hit) || hit.Name is "link" or "coordinator" or "definite" or "frame")
            .Sum(hit => item.Words[hit.Start..hit.End].Count(word => word.Kind == WordKind.Letters));
        return hits.Exists(IsOption) && known == item.Words.Count(word => word.Kind == WordKind.Letters);
    }

    // Articles lead: the last group of them before the option.
    private static List<Provision> Before(ItemText item, Hit option)
    {
        var at = option.Start - 1;
        while (at >= 0 && item.Words[at].Kind != WordKind.Citation)
        {
            at--;
        }

        var provisions = new List<Provision>();
        for (; at >= 0 && (item.Words[at].Kind != WordKind.Letters || item.BehindAnd(at) > at); at--)
        {
            provisions.InsertRange(0, ProvisionsAt(item, at));
        }

        return provisions;
    }

    // Options lead: the next group of articles, unless a semicolon parts them and an earlier option has its own.
    private static List<Provision> After(ItemText item, Hit option, List<Hit> hits)
    {
        var next = hits.FirstOrDefault(hit => IsOption(hit) && hit.Start >= option.End, new Hit("", item.Words.Length, 0)).Start;
        var own = Enumerable.Range(option.End, next - option.End).SelectMany(at => ProvisionsAt(item, at)).ToList();
        if (own.Count > 0 || next == item.Words.Length)
        {
            return own;
        }

        var isParted = item.Words[option.End..next].Any(word => word.Form == ";");
        var hasEarlier = item.Words.Take(option.Start).Any(word => word.Kind == WordKind.Citation);
        return isParted && hasEarlier ? [] : After(item, hits.First(hit => IsOption(hit) && hit.Start >= option.End), hits);
    }

    private static IEnumerable<Provision> ProvisionsAt(ItemText item, int word) =>
        item.Words[word].Kind == WordKind.Citation
            ? item.Citations.Spans.First(span => span.Start <= item.Words[word].Start && span.End >= item.Words[word].End).Provisions
            : [];
}
