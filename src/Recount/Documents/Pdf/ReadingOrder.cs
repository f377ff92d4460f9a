namespace Recount.Documents.Pdf;

/// <summary>Orders what stands on a page: columns are read one after the other, aligned rows become a table.</summary>
/// <remarks>
/// A cut along white stretches in the manner of the recursive X-Y cut (Nagy and Seth 1984; Ha, Haralick and Phillips
/// 1995), but grown
/// line by line, so that one full-width heading does not close the gutter of the columns under it.
/// </remarks>
internal sealed class ReadingOrder(int page, IReadOnlyList<Rule> rules)
{
    /// <param name="body">Learns how wide the page's text is.</param>
    /// <param name="open">The table that the page before ended with; null where it did not.</param>
    public IReadOnlyList<Block> Of(
        IReadOnlyList<Piece> pieces, IReadOnlyList<RuledTable> tables, Column body, TableBlock? open = null)
    {
        if (FlowColumns.Find(pieces) is not { } flow)
        {
            return OfRows(pieces, tables, body, open);
        }

        var (left, right) = (new Column(), new Column());
        return
        [
            .. OfRows(Between(pieces, double.MinValue, flow.Top), Between(tables, double.MinValue, flow.Top), body,
                open),
            .. Of(Side(pieces, flow, isLeft: true), Side(tables, flow, isLeft: true), left),
            .. Of(Side(pieces, flow, isLeft: false), Side(tables, flow, isLeft: false), right),
            .. Of(Between(pieces, flow.Bottom, double.MaxValue), Between(tables, flow.Bottom, double.MaxValue), body),
        ];
    }

    private List<Block> OfRows(
        IReadOnlyList<Piece> pieces, IReadOnlyList<RuledTable> tables, Column body, TableBlock? open)
    {
        var rows = PageRow.Of(pieces);
        var blocks = new List<Block>();
        var next = 0;
        for (var i = 0; i < rows.Count;)
        {
            for (; next < tables.Count && tables[next].Box.Y1 < rows[i].Y; next++)
            {
                blocks.Add(tables[next].Table);
            }

            var stop = next < tables.Count ? tables[next].Box.Y1 : double.PositiveInfinity;
            var continued = i == 0 && open is not null && next == 0 ? ColumnBand.Continuing(rows, open, stop) : null;
            var band = continued ?? ColumnBand.From(rows, i, stop);
            if (band is null)
            {
                body.Widen(Piece.Join(rows[i].Pieces));
                blocks.Add(new LineBlock(rows[i].Line(page, body)));
                i++;
            }
            else
            {
                blocks.AddRange(Blocks(band));
                i = band.End;
            }
        }

        blocks.AddRange(tables.Skip(next).Select(table => table.Table));
        return blocks;
    }

    private IEnumerable<Block> Blocks(ColumnBand band) => band.Flows
        ? band.Columns.SelectMany(column => Of(band.PiecesIn(column), [], new Column()))
        : [AlignedTable.Of(page, band, rules)];

    private static List<Piece> Between(IReadOnlyList<Piece> pieces, double from, double to) =>
        [.. pieces.Where(piece => piece.Y > from && piece.Y < to)];

    private static List<RuledTable> Between(IReadOnlyList<RuledTable> tables, double from, double to) =>
        [.. tables.Where(table => table.Box.Y1 > from && table.Box.Y1 < to)];

    private static List<Piece> Side(IReadOnlyList<Piece> pieces, FlowColumns flow, bool isLeft) =>
        [.. pieces.Where(piece => flow.Holds(piece.Y) && piece.Left < flow.Gutter == isLeft)];

    private static List<RuledTable> Side(IReadOnlyList<RuledTable> tables, FlowColumns flow, bool isLeft) =>
        [.. tables.Where(table => flow.Holds(table.Box.Y1) && table.Box.X1 < flow.Gutter == isLeft)];
}
