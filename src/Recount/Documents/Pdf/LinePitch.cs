namespace Recount.Documents.Pdf;

/// <summary>How far lines of a letter size stand apart within a paragraph, learnt from the document.</summary>
internal sealed class LinePitch
{
    private readonly Dictionary<int, double> _bySize;

    public LinePitch(IReadOnlyList<TextLine> lines)
    {
        _bySize = lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page && pair.Second.Piece.Y > pair.First.Piece.Y)
            .Where(pair => Key(pair.First.Piece.Size) == Key(pair.Second.Piece.Size))
            .GroupBy(pair => Key(pair.First.Piece.Size), pair => pair.Second.Piece.Y - pair.First.Piece.Y)
            .ToDictionary(group => group.Key, LeastCommon);
    }

    public double Of(double size) => _bySize.TryGetValue(Key(size), out var pitch)
        && pitch < 2.2 * size ? pitch : 1.4 * size;

    private static int Key(double size) => (int)Math.Round(size * 2);

    /// <summary>The smallest distance that is not an exception.</summary>
    private static double LeastCommon(IEnumerable<double> pitches)
    {
        var sorted = pitches.Where(pitch => pitch > 1).Order().ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            if (sorted.Count(pitch => Math.Abs(pitch - sorted[i] - 0.4) <= 0.5) >= Math.Max(1, 0.08 * sorted.Count))
            {
                return sorted[i];
            }
        }

        return sorted.Count > 0 ? sorted[0] : 0;
    }
}
