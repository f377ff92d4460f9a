namespace Recount.Convention.Reading;

/// <summary>The places that one list names, as read: <c>7, para. 4, and 8 (5)</c>.</summary>
internal sealed class ItemList
{
    /// <summary>In the order of mention; article 0 where the list names none. What does not exist is among them.</summary>
    public List<Provision> Places { get; } = [];

    /// <summary>The places, by their number in <see cref="Places"/>, that end a range begun by the one before; only where
    /// the article is not known yet, and so what lies between is not.</summary>
    public HashSet<int> RangeEnds { get; } = [];

    /// <summary>Whether it holds a number that no treaty article has, such as 144, or a numbering such as 12-1.</summary>
    public bool IsForeign { get; set; }

    /// <summary>The token behind the list.</summary>
    public int End { get; set; }

    /// <summary>The places below another, ranges filled.</summary>
    public IEnumerable<Provision> In(Provision outer)
    {
        var before = outer;
        for (var number = 0; number < Places.Count; number++)
        {
            var place = Combine(outer, Places[number]);
            foreach (var filled in RangeEnds.Contains(number) ? ConventionText.Expand(before, place).Skip(1) : [place])
            {
                yield return filled;
            }

            before = place;
        }
    }

    /// <summary>Adds the places of a list, each below another.</summary>
    public void AddBelow(Provision outer, ItemList inner)
    {
        foreach (var number in inner.RangeEnds)
        {
            RangeEnds.Add(Places.Count + number);
        }

        Places.AddRange(inner.Places.Select(place => Combine(outer, place)));
    }

    private static Provision Combine(Provision outer, Provision inner) => outer with
    {
        Paragraph = outer.Paragraph ?? inner.Paragraph,
        Letter = outer.Letter ?? inner.Letter,
        Item = outer.Item ?? inner.Item,
    };
}
