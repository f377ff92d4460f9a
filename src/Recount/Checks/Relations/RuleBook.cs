namespace Recount.Checks.Relations;

/// <summary>What holds between quantities in any register, by the rules of counting.</summary>
internal static class RuleBook
{
    /// <summary>More findings than one State has.</summary>
    private const decimal MostOfOne = 100_000;

    /// <summary>All rules between some quantities.</summary>
    /// <param name="leftOut">What stands in totals only, as the documents say themselves.</param>
    public static IReadOnlyList<Relation> Of(IReadOnlyCollection<Quantity> quantities, LeftOut leftOut)
    {
        var known = quantities.ToHashSet();
        return
        [
            .. known.GroupBy(quantity => (quantity.Counted, quantity.Cycle, quantity.Moment)).SelectMany(group => Between([.. group], leftOut)),
            .. known.SelectMany(quantity => OfOne(quantity, known)),
            .. Growth(known),
        ];
    }

    /// <summary>Between numbers of the same kind: what is within is no more, what covers is no less, parts give the whole.</summary>
    private static IEnumerable<Relation> Between(IReadOnlyList<Quantity> same, LeftOut leftOut)
    {
        foreach (var large in same)
        {
            foreach (var small in same.Where(small => small.Extent.IsWithin(large.Extent)))
            {
                yield return Relation.AtMost(small, large, RelationRule.Within);
            }

            if (large.Extent.Kind != ExtentKind.All || !leftOut.HasNoProvision)
            {
                foreach (var cover in Covers.Of(large, same))
                {
                    yield return Relation.Cover(large, cover);
                }
            }

            foreach (var parts in Covers.Parts(large, same))
            {
                yield return (parts[0].Extent.Kind == ExtentKind.Categories && leftOut.HasNoCategory) || (parts[0].Extent.Kind == ExtentKind.Chapter && leftOut.HasNoProvision)
                    ? new Relation([new(large, 1), .. parts.Select(part => new Term(part, -1))], 0, Relation.Unbounded, RelationRule.Parts)
                    : Relation.Sum(large, parts, RelationRule.Parts);
            }
        }
    }

    /// <summary>Between the kinds: States and what they need, States and summaries, summaries and parties.</summary>
    private static IEnumerable<Relation> OfOne(Quantity quantity, HashSet<Quantity> known)
    {
        (Counted Large, RelationRule Why)[] larger = quantity.Counted switch
        {
            Counted.States => [(Counted.Needs, RelationRule.Each), (Counted.Finalized, RelationRule.Finalized)],
            Counted.ChallengeStates => [(Counted.Challenges, RelationRule.Each), (Counted.Finalized, RelationRule.Finalized)],
            _ => [],
        };
        foreach (var (large, why) in larger)
        {
            var other = quantity with { Counted = large };
            if (known.Contains(other))
            {
                yield return Relation.AtMost(quantity, other, why);
                if (why == RelationRule.Each)
                {
                    yield return new Relation([new(quantity, MostOfOne), new(other, -1)], 0, Relation.Unbounded, why); // no State, nothing
                }
            }
            else if (large == Counted.Finalized && known.Contains(other with { Extent = Extent.All }))
            {
                yield return Relation.AtMost(quantity, other with { Extent = Extent.All }, why);
            }
        }
    }

    private static IEnumerable<Relation> Growth(HashSet<Quantity> known) => known
        .Where(quantity => quantity.Moment == Moment.Added && quantity.Counted is Counted.Needs or Counted.Finalized)
        .SelectMany(added =>
        {
            var (now, before) = (added with { Moment = Moment.Now }, added with { Moment = Moment.Before });
            return known.Contains(now) && known.Contains(before) ? [Relation.Sum(now, [before, added], RelationRule.Growth)]
                : known.Contains(now) ? (Relation[])[Relation.AtMost(added, now, RelationRule.Growth)]
                : [];
        });
}

/// <summary>Needs that stand in totals and in no bar.</summary>
internal readonly record struct LeftOut(bool HasNoCategory, bool HasNoProvision);
