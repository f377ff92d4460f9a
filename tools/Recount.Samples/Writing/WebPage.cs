using System.Text;

namespace Recount.Samples.Writing;

/// <summary>Writes a sample as a web page.</summary>
internal static class WebPage
{
    public static string Of(Sample sample)
    {
        var page = new StringBuilder()
            .Append("<!DOCTYPE html>\n<html lang=\"").Append(sample.Language).Append(sample.Language is "ar" ? "\" dir=\"rtl\">" : "\">")
            .Append("\n<head><meta charset=\"utf-8\"><title>").Append(sample.Facts["banner"])
            .Append("</title>\n<style>.mark { display: none }</style></head>\n<body>\n<p><em>").Append(sample.Facts["banner"]).Append("</em></p>\n");
        var depth = 0;
        foreach (var block in sample.Blocks)
        {
            var level = block.Kind is BlockKind.Item ? block.Level + 1 : 0;
            for (; depth < level; depth++)
            {
                page.Append("<ul>\n");
            }

            for (; depth > level; depth--)
            {
                page.Append("</ul>\n");
            }

            page.Append(Block(block));
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static string Block(Block block) => block.Kind switch
    {
        BlockKind.Heading => $"<h{block.Level + 1}>{Text(block.Pieces)}</h{block.Level + 1}>\n",
        BlockKind.Item => $"<li>{Text(block.Pieces)}</li>\n",
        BlockKind.Bold => $"<p><strong>{Text(block.Pieces)}</strong></p>\n",
        BlockKind.Text or BlockKind.TextBox => $"<p>{Text(block.Pieces)}</p>\n",
        BlockKind.Table or BlockKind.Masthead => $"<table>\n{string.Concat(block.Rows.Select(Row))}</table>\n",
        _ => "",
    };

    private static string Row(IReadOnlyList<Cell> cells, int row)
    {
        var name = row is 0 ? "th" : "td";
        return $"<tr>{string.Concat(cells.Select(cell => $"<{name}>{Text(cell.Pieces)}</{name}>"))}</tr>\n";
    }

    private static string Text(IReadOnlyList<Piece> pieces) => string.Concat(pieces.Select(piece => piece.Kind switch
    {
        PieceKind.Bold => $"<b>{Layout.Escape(piece.Text)}</b>",
        PieceKind.Italic => $"<i>{Layout.Escape(piece.Text)}</i>",
        PieceKind.Break => "<br>",
        PieceKind.SoftHyphen => "&shy;",
        PieceKind.NoBreakHyphen => "&#8209;",
        PieceKind.Hidden => $"<span class=\"mark\" hidden>{Layout.Escape(piece.Text)}</span>",
        _ => piece.IsSeen ? Layout.Escape(piece.Text).Replace("\u00a0", "&nbsp;", StringComparison.Ordinal) : "",
    }));
}
