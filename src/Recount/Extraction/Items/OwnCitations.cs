namespace Recount.Extraction.Items;

/// <summary>Parts joined by "and" or a comma that each carry their own citation.</summary>
internal static class OwnCitations
{
    /// <summary>Where they are cut, in characters; empty where only one part cites.</summary>
    public static List<(int Start, int End)> Of(ItemText item, int start, int end, int cycle)
    {
        var cuts = new List<(int Start, int End)>();
        var spans = item.CitedIn(start, end).ToList();
        for (var i = 0; i + 1 < spans.Count; i++)
        {
            if (Joint(item, spans[i].End, spans[i + 1].Start) is { } joint
                && HasProduct(item, joint.End, BehindBracket(item, spans[i + 1].End, end), cycle))
            {
                cuts.Add(joint);
            }
        }

        return cuts;
    }

    // "(art. 9, para. 1), and advice on …": the joint is what stands between the bracket and the next part.
    private static (int Start, int End)? Joint(ItemText item, int behind, int limit)
    {
        var from = item.WordAt(behind);
        var at = from;
        while (at < item.Words.Length && item.Words[at].Start < limit && item.Words[at].Form is ")" or ",")
        {
            at++;
        }

        var and = at < item.Words.Length ? item.BehindAnd(at) : at;
        var isJoint = and > at || (at > from && item.Words[at - 1].Form == ",");
        return isJoint && and < item.Words.Length && item.Words[and].Start < limit && item.Words[and].Kind == WordKind.Letters
            && !item.Opens(and)
            ? (BehindBracket(item, behind, limit), item.Words[and].Start)
            : null;
    }

    private static int BehindBracket(ItemText item, int character, int limit) =>
        item.WordAt(character) is var word && word < item.Words.Length && item.Words[word].Form == ")"
            ? Math.Min(item.Words[word].End, limit)
            : character;

    private static bool HasProduct(ItemText item, int start, int end, int cycle) =>
        ProductWalk.Read(item.Pack, CategoryRules.Of(cycle), item.Words, item.WordAt(start), item.WordAt(end)) is not [];
}
