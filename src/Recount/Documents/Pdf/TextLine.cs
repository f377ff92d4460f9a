namespace Recount.Documents.Pdf;

/// <summary>The width that lines of a column, a cell or the page's body may fill.</summary>
internal sealed class Column
{
    private readonly List<double> _ends = [];
    private bool? _justified;

    public double Left { get; set; } = double.PositiveInfinity;

    public double Right { get; set; } = double.NegativeInfinity;

    public double Width => Right - Left;

    /// <summary>Whether lines are stretched to the right edge, so that a shorter one _ends its paragraph.</summary>
    public bool Justified => _justified ??= _ends.Count >= 5
        && _ends.Count(end => Right - end < 1) >= 0.45 * _ends.Count;

    public void Widen(Piece piece)
    {
        _ends.Add(piece.Right);
        Left = Math.Min(Left, piece.Left);
        Right = Math.Max(Right, piece.Right);
    }
}

/// <summary>A line of running text in its column.</summary>
internal sealed record TextLine(int Page, Piece Piece, Column Column)
{
    /// <summary>A marker that a gap sets apart, such as <c>•</c> or <c>(a)</c>.</summary>
    public string? Label { get; init; }

    public double? LabelLeft { get; init; }

    /// <summary>Where the line starts, its label included.</summary>
    public double Start => LabelLeft ?? Left;

    public string Text => Piece.Text.Text;

    public double Left => Piece.Left;

    public double Right => Piece.Right;
}

/// <summary>What a page holds in reading order: lines and tables.</summary>
internal abstract record Block;

internal sealed record LineBlock(TextLine Line) : Block;

internal sealed record TableBlock(int Page, IReadOnlyList<double> ColumnEdges, IReadOnlyList<GridCell> Cells) : Block
{
    public double Top { get; init; }

    public double Bottom { get; init; }

    /// <summary>Rows that the table has, from the cells.</summary>
    public int Rows => Cells.Count == 0 ? 0 : Cells.Max(cell => cell.Row + cell.RowSpan);
}

/// <summary>A cell of a table as found on a page.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, Column Space,
    IReadOnlyList<Piece> Lines);
