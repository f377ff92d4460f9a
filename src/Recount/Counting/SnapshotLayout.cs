using Recount.Findings;

namespace Recount.Counting;

/// <summary>Lays a register out in columns.</summary>
internal static class SnapshotLayout
{
    public static Snapshot Of(CountedRegister register)
    {
        CountedState[] states =
        [
            .. register.States
                .OrderBy(state => state.Name, StateNames.Order)
                .ThenBy(state => state.Code, StringComparer.Ordinal),
        ];
        var order = ReviewOrder(register);
        var (shapes, keys, findings) = Sort(register, order);
        var columns = Columns(register, keys, findings);
        return new Snapshot(register.Revision, states, Reviews(register, states, order, keys, shapes), shapes, columns);
    }

    /// <summary>Reviews with a day, by that day; the State settles ties, so that no order of import shows.</summary>
    private static int[] ReviewOrder(CountedRegister register) =>
    [
        .. Enumerable.Range(0, register.Reviews.Count)
            .Where(i => register.Reviews[i].Finalized is not null)
            .OrderBy(i => register.Reviews[i].Finalized)
            .ThenBy(i => register.Reviews[i].State, StringComparer.Ordinal)
            .ThenBy(i => register.Reviews[i].Cycle),
    ];

    /// <summary>The findings that count, by review and shape: a key is the review's place times 2^32 and the shape.</summary>
    private static (Shape[] Shapes, long[] Keys, int[] Findings) Sort(CountedRegister register, int[] order)
    {
        var places = new int[register.Reviews.Count];
        Array.Fill(places, -1);
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        var shapes = new ShapeNumbers();
        var keys = new List<long>(register.Findings.Count);
        var findings = new List<int>(register.Findings.Count);
        for (var i = 0; i < register.Findings.Count; i++)
        {
            var finding = register.Findings[i];
            var place = places[finding.Review];
            if (!finding.Status.Counts || place < 0)
            {
                continue;
            }

            keys.Add(((long)place << 32) | (uint)shapes.Of(finding));
            findings.Add(i);
        }

        long[] sorted = [.. keys];
        int[] sortedFindings = [.. findings];
        Array.Sort(sorted, sortedFindings);
        return ([.. shapes.All], sorted, sortedFindings);
    }

    private static SnapshotColumns Columns(CountedRegister register, long[] keys, int[] findings)
    {
        var shapes = new List<int>();
        var starts = new List<int>();
        var ids = new Guid[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (i == 0 || keys[i] != keys[i - 1])
            {
                shapes.Add((int)keys[i]);
                starts.Add(i);
            }

            ids[i] = register.Findings[findings[i]].Id;
        }

        starts.Add(keys.Length);
        return new SnapshotColumns([.. shapes], [.. starts], ids);
    }

    private static SnapshotReview[] Reviews(
        CountedRegister register,
        CountedState[] states,
        int[] order,
        long[] keys,
        Shape[] shapes)
    {
        var stateByCode = states.Index().ToDictionary(state => state.Item.Code, state => state.Index);
        var reviews = new SnapshotReview[order.Length];
        var cell = 0;
        var key = 0;
        for (var place = 0; place < order.Length; place++)
        {
            var review = register.Reviews[order[place]];
            var finalized = review.Finalized!.Value; // ReviewOrder keeps only those with a day
            var open = review.From(RegisterView.Public);
            var state = stateByCode.TryGetValue(review.State, out var found)
                ? found
                : throw new RecountException($"The register has a review of '{review.State}', which is not in its roster.");
            var (first, needs) = (cell, 0);
            for (; key < keys.Length && (int)(keys[key] >> 32) == place; key++)
            {
                cell += key == 0 || keys[key] != keys[key - 1] ? 1 : 0;
                needs += shapes[(int)keys[key]].Kind == FindingKind.Need ? 1 : 0;
            }

            reviews[place] = new SnapshotReview(state, review.Cycle, finalized, open, first, needs);
        }

        return reviews;
    }
}
