namespace Recount.Counting;

/// <summary>How many needs a selection would have if needs were told apart more strictly or more loosely than the rules do.</summary>
/// <param name="Low">What stands in one paragraph of a document is one need.</param>
/// <param name="Needs">As the rules tell them apart.</param>
/// <param name="High">A need for each category that it names.</param>
/// <param name="Unplaced">How many of the needs have no known paragraph; in the low number each stands alone.</param>
public sealed record SplittingRange(long Low, long Needs, long High, long Unplaced)
{
    /// <summary>Counts the selection of a question on its day.</summary>
    /// <param name="register">What the snapshot was made of; its findings know where they stand, or each stands alone.</param>
    public static SplittingRange Of(Snapshot snapshot, CountedRegister register, Query query)
    {
        var plan = new CutPlan(snapshot, query);
        var cut = new Cut(snapshot, query, plan, query.AsAt);
        var passages = register.Findings.Where(finding => finding.Passage is not null)
            .ToDictionary(finding => finding.Id, finding => finding.Passage!); // asked above
        var paragraphs = new HashSet<(int Document, int Paragraph)>();
        var (low, high, unplaced) = (0L, 0L, 0L);
        for (var review = 0; review < snapshot.Reviews.Length; review++)
        {
            if (!cut.Takes(review))
            {
                continue;
            }

            var shapes = snapshot.CellShapes(review);
            for (var cell = 0; cell < shapes.Length; cell++)
            {
                var use = plan.UseOf[shapes[cell]];
                if (use == 0 || !plan[use].IsSelected)
                {
                    continue;
                }

                var ids = snapshot.Ids(review, cell);
                high += ids.Length * Math.Max(1L, snapshot.Shapes[shapes[cell]].CategoriesNamed.Count);
                foreach (var id in ids)
                {
                    var isPlaced = passages.TryGetValue(id, out var passage);
                    unplaced += isPlaced ? 0 : 1;
                    low += passage is null || paragraphs.Add((passage.Document, passage.Paragraph)) ? 1 : 0;
                }
            }
        }

        return new SplittingRange(low, cut.Totals.Needs, high, unplaced);
    }
}
