namespace Recount.Documents.Pdf;

/// <summary>Orders what stands on a page: bands of columns are read column by column, aligned rows become a table.</summary>
/// <remarks>
/// A cut along white stretches in the manner of the recursive X-Y cut (Nagy and Seth 1984; Ha, Haralick and Phillips 1995), but
/// grown row by row, so that one full-width heading does not close the gutter of the columns under it.
/// </remarks>
internal sealed class ReadingOrder(int page, IReadOnlyList<Rule> rules)
{
    public IReadOnlyList<Block> Of(IReadOnlyList<Piece> pieces, IReadOnlyList<RuledTable> tables, Column body)
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
            var band = ColumnBand.From(rows, i, stop);
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
}
