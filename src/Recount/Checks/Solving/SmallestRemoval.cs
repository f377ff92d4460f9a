namespace Recount.Checks.Solving;

/// <summary>
/// The lightest claims without which the rest can be true: conflicts are collected one by one, each made as small as it goes, and
/// after each the lightest claims that break all of them are left out. Of a text with very many conflicts the lightest claim of each
/// further one is left out, which may be more than needed.
/// </summary>
internal static class SmallestRemoval
{
    private const int MostWeighed = 40;
    private const int MostChoices = 20_000;

    /// <summary>The numbers of the claims that cannot stand beside the rest, in order.</summary>
    public static IReadOnlyList<int> Of(ClaimSystem system)
    {
        var conflicts = new List<int[]>();
        int[] removed = [];
        while (Propagation.Of(system, claim => !removed.Contains(claim)).Conflict is { } conflict && conflict.Numbers.Any())
        {
            if (conflicts.Count < MostWeighed)
            {
                conflicts.Add(Smallest(system, [.. conflict.Numbers]));
                removed = Lightest(system, conflicts);
            }
            else
            {
                removed = [.. removed, conflict.Numbers.OrderBy(claim => system.Claims[claim].Weight).ThenByDescending(claim => claim).First()];
            }
        }

        return [.. removed.Order()];
    }

    /// <summary>A part of a conflict that is a conflict by itself, and of which no claim can be spared.</summary>
    public static int[] Smallest(ClaimSystem system, int[] conflict)
    {
        var needed = conflict.ToHashSet();
        foreach (var claim in conflict.OrderBy(claim => system.Claims[claim].Weight)) // heavy ones stay
        {
            if (!needed.Contains(claim))
            {
                continue;
            }

            needed.Remove(claim);
            if (Propagation.Of(system, needed.Contains).Conflict is { } smaller)
            {
                needed.IntersectWith(smaller.Numbers);
            }
            else
            {
                needed.Add(claim);
            }
        }

        return [.. needed.Order()];
    }

    /// <summary>The lightest claims of which each conflict has one; among equals the later ones in the text.</summary>
    private static int[] Lightest(ClaimSystem system, List<int[]> conflicts)
    {
        var (best, bestWeight) = (Array.Empty<int>(), int.MaxValue);
        var (chosen, choices) = (new List<int>(), 0);
        Choose(0);
        return best;

        void Choose(int weight)
        {
            if (weight >= bestWeight || (++choices > MostChoices && bestWeight < int.MaxValue))
            {
                return;
            }

            if (conflicts.Find(conflict => !conflict.Any(chosen.Contains)) is not { } open)
            {
                (best, bestWeight) = ([.. chosen], weight);
                return;
            }

            foreach (var claim in open.OrderBy(claim => system.Claims[claim].Weight).ThenByDescending(claim => claim))
            {
                chosen.Add(claim);
                Choose(weight + (int)system.Claims[claim].Weight);
                chosen.RemoveAt(chosen.Count - 1);
            }
        }
    }
}
