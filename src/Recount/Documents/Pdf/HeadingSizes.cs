namespace Recount.Documents.Pdf;

/// <summary>Headings by the size of their letters: larger than the body's, on a few lines.</summary>
internal sealed class HeadingSizes
{
    private const int MostLines = 4;
    private readonly List<double> _sizes;

    public HeadingSizes(IReadOnlyList<TextLine> lines)
    {
        Body = lines.Count == 0 ? 10 : lines.GroupBy(line => Half(line.Piece.Size))
            .MaxBy(group => group.Sum(line => line.Text.Length))!.Key;
        _sizes = [.. lines.Select(line => Half(line.Piece.Size))
            .Where(size => size > 1.12 * Body).Distinct().OrderDescending()];
    }

    /// <summary>Size that most of the text is set in, in points.</summary>
    public double Body { get; }

    /// <summary>1 for the largest letters; null for text of the body's size.</summary>
    public int? LevelOf(OpenParagraph paragraph)
    {
        var size = Half(paragraph.First.Piece.Size);
        var rank = _sizes.IndexOf(size);
        return rank >= 0 && paragraph.Lines.Count <= MostLines
            && !ListMarker.IsBullet(paragraph.Label ?? "") ? Math.Min(rank + 1, 9) : null;
    }

    private static double Half(double size) => Math.Round(size * 2) / 2;
}
