namespace Recount.Documents.Pdf;

/// <summary>A part of a page that is set in two columns of running text.</summary>
internal sealed record FlowColumns(double Top, double Bottom, double Gutter)
{
    private const int FewestLines = 4;

    /// <summary>Whether a height of the page lies in the part.</summary>
    public bool Holds(double y) => y >= Top && y <= Bottom;

    /// <summary>The longest such part; null on a page without.</summary>
    /// <remarks>
    /// Lines of two columns need not stand at one height, so the gutter is sought over the page, not row by row.
    /// </remarks>
    public static FlowColumns? Find(IReadOnlyList<Piece> pieces)
    {
        if (pieces.Count < 2 * FewestLines)
        {
            return null;
        }

        var sorted = pieces.OrderBy(piece => piece.Y).ToList();
        var (left, right) = (sorted.Min(piece => piece.Left), sorted.Max(piece => piece.Right));
        var best = (Rank: 0.0, Flow: (FlowColumns?)null);
        for (var x = left + (0.25 * (right - left)); x < left + (0.75 * (right - left)); x += 3)
        {
            foreach (var run in RunsBeside(sorted, x))
            {
                if (run.Count >= best.Rank - 1 && ColumnPair.Of(run, x) is { } pair && pair.Flows)
                {
                    var rank = run.Count + (pair.Gutter / (right - left));
                    best = rank > best.Rank ? (rank, pair.Region(x)) : best;
                }
            }
        }

        return best.Flow;
    }

    /// <summary>Stretches of the page, from the top, where nothing crosses a vertical line.</summary>
    private static IEnumerable<List<Piece>> RunsBeside(List<Piece> sorted, double x)
    {
        var run = new List<Piece>();
        foreach (var piece in sorted)
        {
            if (piece.Left < x && piece.Right > x)
            {
                if (run.Count >= 2 * FewestLines)
                {
                    yield return run;
                }

                run = [];
            }
            else
            {
                run.Add(piece);
            }
        }

        if (run.Count >= 2 * FewestLines)
        {
            yield return run;
        }
    }
}
