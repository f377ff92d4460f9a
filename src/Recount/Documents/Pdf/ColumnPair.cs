namespace Recount.Documents.Pdf;

/// <summary>What stands left and right of a vertical line, and whether it reads as two columns of text.</summary>
internal sealed class ColumnPair
{
    private const int FewestLines = 4;
    private readonly Side _left;
    private readonly Side _right;

    private ColumnPair(Side left, Side right) => (_left, _right) = (left, right);

    /// <summary>Points of white between the sides.</summary>
    public double Gutter => _right.Left - _left.Right;

    /// <summary>
    /// Both sides are about as wide, filled by their lines, long beside each other and without holes; paragraphs that
    /// start at the
    /// same heights on both sides, three times and more, are rows of a table.
    /// </summary>
    public bool Flows
    {
        get
        {
            var beside = Math.Min(_left.Bottom, _right.Bottom) - Math.Max(_left.Top, _right.Top);
            return Math.Min(_left.Width, _right.Width) > 0.6 * Math.Max(_left.Width, _right.Width)
                && Math.Min(_left.Width, _right.Width) > 8 * _left.Size
                && Gutter > 0.9 * _left.Size
                && beside > 0.6 * Math.Min(_left.Height, _right.Height)
                && _left.IsFilled && _right.IsFilled && !_left.EndsInMarker
                && !HasCommonRows;
        }
    }

    private bool HasCommonRows
    {
        get
        {
            var (left, right) = (_left.Starts, _right.Starts);
            var common = left.Count(start => right.Exists(other => Math.Abs(other - start) < 1.5));
            return common >= 3 && common >= 0.45 * Math.Min(left.Count, right.Count);
        }
    }

    public static ColumnPair? Of(List<Piece> run, double x)
    {
        var left = PageRow.Of(run.Where(piece => piece.Right <= x));
        var right = PageRow.Of(run.Where(piece => piece.Left >= x));
        return left.Count < FewestLines || right.Count < FewestLines ? null
            : new ColumnPair(new Side(left), new Side(right));
    }

    /// <summary>The part of the page that both sides cover, without what follows one side after a hole.</summary>
    public FlowColumns Region(double x)
    {
        var top = Math.Min(_left.Top, _right.Top);
        var bottom = Math.Max(_left.EndAfter(_right.Bottom), _right.EndAfter(_left.Bottom));
        return new FlowColumns(top - 1, bottom + 1, x);
    }

    private sealed class Side(IReadOnlyList<PageRow> rows)
    {
        /// <remarks>A low one of the distances: in a table, most lines may be followed by a row's space.</remarks>
        private readonly double _pitch = rows.Zip(rows.Skip(1), (a, b) => b.Y - a.Y).Order().ElementAt(rows.Count / 6);

        public double Left { get; } = rows.Min(row => row.Pieces[0].Left);

        public double Right { get; } = rows.Max(row => row.Pieces[^1].Right);

        public double Width => Right - Left;

        public double Size { get; } = Piece.Median(rows.Select(row => row.Size));

        public double Top => rows[0].Y;

        public double Bottom => rows[^1].Y;

        public double Height => Bottom - Top;

        public bool IsFilled
        {
            get
            {
                var holes = rows.Zip(rows.Skip(1)).Count(pair => pair.Second.Y - pair.First.Y > 2.5 * _pitch);
                var fill = Piece.Median(rows.Select(row => (row.Pieces[^1].Right - row.Pieces[0].Left) / Width));
                return _pitch < 2.2 * Size && fill > 0.65 && holes <= 1 + (rows.Count / 12);
            }
        }

        /// <summary>Whether a bullet is the last thing on a line, so that its text is on the other side.</summary>
        public bool EndsInMarker => rows.Any(row => ListMarker.Is(row.Pieces[^1].Text.Text));

        /// <summary>Heights at which a paragraph starts after more than a line's space.</summary>
        public List<double> Starts =>
            [.. rows.Zip(rows.Skip(1)).Where(pair => pair.Second.Y - pair.First.Y > 1.15 * _pitch)
                .Select(pair => pair.Second.Y)];

        /// <summary>Where the side ends when the other one has ended before.</summary>
        public double EndAfter(double other)
        {
            for (var i = 1; i < rows.Count; i++)
            {
                if (rows[i].Y > other && rows[i].Y - rows[i - 1].Y > 1.8 * _pitch)
                {
                    return rows[i - 1].Y;
                }
            }

            return Bottom;
        }
    }
}
