namespace Recount.Extraction.Items;

/// <summary>What a sentence or phrase of an item says, and by which words.</summary>
/// <param name="IsSentence">Whether it has a verb of its own, and is no bare phrase.</param>
/// <param name="AskEnd">Index behind the words with which the State asks; -1 where it does not.</param>
/// <param name="Extends">Whether it speaks of going on with what there is.</param>
internal sealed record ItemNature(ItemKind Kind, bool IsSentence, int AskEnd, bool Extends)
{
    /// <summary>Reads a stretch of words.</summary>
    public static ItemNature Of(ItemText item, int from, int to)
    {
        var (pack, words) = (item.Pack, item.Words);
        var signals = item.SignalsIn(from, to).ToLookup(hit => hit.Name);
        var isSentence = HasVerb(signals, words, pack.VerbMayOpen ? from - 1 : from, to);
        var kind = KindOf(signals, item, from, to, isSentence);
        var asks = signals["ask"].OrderBy(hit => hit.End).ThenBy(hit => hit.Start).FirstOrDefault();
        return new ItemNature(kind, isSentence, asks.End > 0 ? asks.End : -1, signals["extend"].Any());
    }

    private static ItemKind KindOf(ILookup<string, Hit> signals, ItemText item, int from, int to, bool isSentence)
    {
        var words = item.Words;
        var letters = Letters(words, from, to);
        if (letters == 0)
        {
            return ItemKind.Remark;
        }

        var asksLater = signals["contrast"].Any(but => signals["ask"].Any(ask => ask.Start > but.Start)
            || NamesProduct(signals, item, but.End, to));
        if (signals["none-alone"].Any(hit => hit.Start == from && letters <= 6))
        {
            return ItemKind.NoneStated;
        }

        if (signals["none"].Any() && !asksLater)
        {
            return signals["offer"].Any() ? ItemKind.Offer : ItemKind.NoneStated;
        }

        if (words[to - 1] is { Kind: WordKind.Mark, Form: ":" })
        {
            return ItemKind.LeadIn;
        }

        if (signals["withdrawn"].Any() && !asksLater)
        {
            return signals["offer"].Any() ? ItemKind.Offer : ItemKind.Remark;
        }

        if (!isSentence || signals["ask"].Any() || BehindCondition(signals, words, from, to) is not { } main)
        {
            return isSentence ? OfSentence(signals, words, from, to) : ItemKind.Need;
        }

        return Of(item, main, to).Kind;
    }

    // "If the bill is adopted, training of officials": what stands behind the condition decides.
    private static int? BehindCondition(ILookup<string, Hit> signals, Word[] words, int from, int to)
    {
        if (!OpensWithClause(signals, words, from))
        {
            return null;
        }

        var (comma, depth) = (from, 0);
        for (; comma < to && !(depth == 0 && words[comma].Form == ","); comma++)
        {
            depth = Math.Max(0, words[comma].Form switch { "(" => depth + 1, ")" => depth - 1, _ => depth });
        }

        return comma + 1 < to ? comma + 1 : null;
    }

    // "No needs under article 9, but training of auditors": a bare phrase that names a product.
    private static bool NamesProduct(ILookup<string, Hit> signals, ItemText item, int from, int to) =>
        from < to && !signals["offer"].Any() && !signals["none"].Any(hit => hit.Start >= from)
        && !HasVerb(signals, item.Words, from, to)
        && ProductWalk.Read(item.Pack, CategoryRules.Of(2), item.Words, from, to) is [{ Evidence: not Evidence.Deep and not Evidence.Weak }, ..];

    private static ItemKind OfSentence(ILookup<string, Hit> signals, Word[] words, int from, int to)
    {
        var recommends = signals["recommend"].Any();
        return (signals["ask"].Any(), signals["offer"].Any(), recommends, signals["received"].Any()) switch
        {
            (true, _, _, _) => IsLeadIn(signals, words, from, to) ? ItemKind.LeadIn : ItemKind.Need,
            (_, true, _, _) => ItemKind.Offer,
            (_, _, true, _) => ItemKind.Recommendation,
            (_, _, _, true) => ItemKind.Received,
            _ => signals["lead"].Any() ? ItemKind.LeadIn : ItemKind.Remark,
        };
    }

    // "The following needs were identified." has no content of its own.
    private static bool IsLeadIn(ILookup<string, Hit> signals, Word[] words, int from, int to) =>
        signals["lead"].Any(lead => lead.Start - from <= 6)
        && Letters(words, from, to) <= 12
        && !words[from..to].Any(word => word.Form is ":" or ";" || word.Kind == WordKind.Citation);

    // A verb of the main clause: before any "that" or "which", behind a first "if" or "since" and the comma that ends it.
    private static bool HasVerb(ILookup<string, Hit> signals, Word[] words, int from, int to)
    {
        from = OpensWithClause(signals, words, from) && CommaIn(words, from, to) is { } comma ? comma : from;
        var clause = signals["relative-word"].Select(hit => hit.Start).Where(at => at > from + 1);
        var end = clause.DefaultIfEmpty(to).Min();
        return signals["finite"].Any(hit => hit.Start > from && (hit.Start < end || OpensWithClause(signals, words, from)))
            || signals["plain-verb"].Any(hit => hit.Start >= from && hit.Start < end)
            || signals["opening-verb"].Any(hit => hit.Start == Math.Max(from, 0));
    }

    private static bool OpensWithClause(ILookup<string, Hit> signals, Word[] words, int from) =>
        signals["relative-word"].Any(hit => hit.Start == from && words[hit.Start].Form is not "as");

    private static int? CommaIn(Word[] words, int from, int to)
    {
        var at = Array.FindIndex(words, from, to - from, word => word is { Kind: WordKind.Mark, Form: "," });
        return at < 0 ? null : at;
    }

    private static int Letters(Word[] words, int from, int to)
    {
        var letters = 0;
        for (var at = from; at < to; at++)
        {
            letters += words[at].Kind == WordKind.Letters ? 1 : 0;
        }

        return letters;
    }
}
