using System.Text;

namespace Recount.Samples.Writing;

/// <summary>Writes a table with merged cells, or the two columns of a masthead.</summary>
internal sealed class WordTable(Layout layout, Func<IReadOnlyList<Piece>, string> runs)
{
    private const string Lines = "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/>"
        + "<w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/>"
        + "<w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";

    public string Write(Block block)
    {
        var isRuled = block.Kind is BlockKind.Table;
        var table = new StringBuilder("<w:tbl><w:tblPr>").Append(layout.IsRightToLeft ? "<w:bidiVisual/>" : "")
            .Append("<w:tblW w:w=\"0\" w:type=\"auto\"/>").Append(isRuled ? Lines : "").Append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
            .Append(string.Concat(block.Widths.Select(width => $"<w:gridCol w:w=\"{width}\"/>"))).Append("</w:tblGrid>");
        for (var row = 0; row < block.Rows.Count; row++)
        {
            table.Append("<w:tr><w:trPr><w:cantSplit/>").Append(isRuled && row == 0 ? "<w:tblHeader/>" : "").Append("</w:trPr>");
            WriteCells(table, block, row);
            table.Append("</w:tr>");
        }

        return table.Append("</w:tbl><w:p/>").ToString();
    }

    private void WriteCells(StringBuilder table, Block block, int row)
    {
        var cells = block.Rows[row];
        for (var at = 0; at < cells.Count; at++)
        {
            if (cells[at].IsMergedLeft)
            {
                continue;
            }

            var span = 1 + cells.Skip(at + 1).TakeWhile(cell => cell.IsMergedLeft).Count();
            var begins = row + 1 < block.Rows.Count && block.Rows[row + 1][at].IsMergedUp;
            var merge = cells[at].IsMergedUp ? "<w:vMerge/>" : begins ? "<w:vMerge w:val=\"restart\"/>" : "";
            table.Append("<w:tc><w:tcPr><w:tcW w:w=\"").Append(block.Widths.Skip(at).Take(span).Sum()).Append("\" w:type=\"dxa\"/>")
                .Append(span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : "").Append(merge).Append("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/>")
                .Append(layout.Direction(cells[at].Pieces)).Append("</w:pPr>").Append(runs(cells[at].Pieces)).Append("</w:p></w:tc>");
        }
    }
}
