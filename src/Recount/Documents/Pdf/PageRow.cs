namespace Recount.Documents.Pdf;

/// <summary>The pieces that stand beside each other on one line of a page, in reading order.</summary>
internal sealed record PageRow(IReadOnlyList<Piece> Pieces)
{
    public double Y => Pieces[0].Y;

    public double Size => Pieces.Max(piece => piece.Size);

    /// <summary>
    /// White stretches of the row that a column may end in: not behind a list marker, not after leader dots.
    /// </summary>
    public IEnumerable<Gap> Gaps()
    {
        for (var i = 1; i < Pieces.Count; i++)
        {
            var before = Pieces[i - 1].Text.Text;
            if (!(i == 1 && ListMarker.Is(before)) && !before.EndsWith("...", StringComparison.Ordinal)
                && !before.EndsWith('…'))
            {
                yield return new Gap(Pieces[i - 1].Right, Pieces[i].Left);
            }
        }
    }

    public static IReadOnlyList<PageRow> Of(IEnumerable<Piece> pieces)
    {
        var rows = new List<List<Piece>>();
        foreach (var piece in pieces.OrderBy(piece => piece.Y))
        {
            if (rows.Count > 0 && Math.Abs(rows[^1][0].Y - piece.Y) <= 0.3 * Math.Min(piece.Size, rows[^1][0].Size)
                && !rows[^1].Exists(other => piece.Left < other.Right - 1 && other.Left < piece.Right - 1))
            {
                rows[^1].Add(piece);
            }
            else
            {
                rows.Add([piece]);
            }
        }

        return [.. rows.Select(row => new PageRow([.. row.OrderBy(piece => piece.Left)]))];
    }

    /// <summary>The row as one line; a marker that a gap sets apart becomes its label.</summary>
    public TextLine Line(int page, Column column)
    {
        var labelled = Pieces.Count > 1 && ListMarker.Is(Pieces[0].Text.Text);
        return new TextLine(page, Piece.Join(labelled ? Pieces.Skip(1) : Pieces), column)
        {
            Label = labelled ? Pieces[0].Text.Text : null,
            LabelLeft = labelled ? Pieces[0].Left : null,
        };
    }
}

/// <summary>A white stretch between two pieces.</summary>
internal readonly record struct Gap(double Left, double Right)
{
    public double Width => Right - Left;

    /// <summary>
    /// What is left of it when text of another row stands in the way; narrower than nothing where that closes it.
    /// </summary>
    public Gap Beside(Piece piece)
    {
        if (piece.Right <= Left || piece.Left >= Right)
        {
            return this;
        }

        var (before, after) = (new Gap(Left, piece.Left), new Gap(piece.Right, Right));
        return before.Width >= after.Width ? before : after;
    }

    public Gap Beside(PageRow row) => row.Pieces.Aggregate(this, (gap, piece) => gap.Beside(piece));
}
