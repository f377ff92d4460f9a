namespace Recount.Counting;

/// <summary>The ids of the findings behind each row.</summary>
internal static class FindingsBehind
{
    public static Dictionary<RowKey, IReadOnlyList<Guid>> Of(Snapshot snapshot, Cut cut)
    {
        var findings = new Dictionary<RowKey, List<Guid>>();
        for (var review = 0; review < snapshot.Reviews.Length; review++)
        {
            if (!cut.Takes(review))
            {
                continue;
            }

            var shapes = snapshot.CellShapes(review);
            for (var cell = 0; cell < shapes.Length; cell++)
            {
                foreach (var key in cut.KeysOf(review, shapes[cell]))
                {
                    Of(findings, key).AddRange(snapshot.Ids(review, cell));
                }
            }
        }

        return findings.ToDictionary(row => row.Key, row => (IReadOnlyList<Guid>)[.. row.Value.Order()]);
    }

    private static List<Guid> Of(Dictionary<RowKey, List<Guid>> findings, RowKey key) =>
        findings.TryGetValue(key, out var ids) ? ids : findings[key] = [];
}
