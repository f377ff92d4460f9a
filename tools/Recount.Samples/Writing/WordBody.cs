using System.Text;

namespace Recount.Samples.Writing;

/// <summary>Writes the body of a docx.</summary>
internal sealed class WordBody(Layout layout)
{
    private readonly StringBuilder _body = new();
    private readonly List<string> _notes = [];
    private readonly ItemCounter _counter = new();
    private bool _isInList;

    /// <summary>The texts of the footnotes, in order.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>How many lists were begun; each counts anew.</summary>
    public int Lists { get; private set; }

    public string Write(Sample sample)
    {
        _body.Append("<w:document ").Append(WordFile.Names).Append("><w:body>");
        Paragraph("<w:pStyle w:val=\"Normal\"/>", [new Piece(PieceKind.Text, layout.Banner)], run: "<w:i/>");
        foreach (var block in sample.Blocks)
        {
            Write(block);
            _isInList = block.Kind is BlockKind.Item;
        }

        _body.Append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/><w:footerReference w:type=\"default\" r:id=\"footer\"/>")
            .Append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1417\" w:bottom=\"1701\" w:left=\"1417\" ")
            .Append("w:header=\"850\" w:footer=\"850\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        return _body.ToString();
    }

    private void Write(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                Heading(block);
                break;
            case BlockKind.Item:
                Item(block);
                break;
            case BlockKind.Bold:
                Paragraph("<w:pStyle w:val=\"Text\"/>", block.Pieces, run: "<w:b/>");
                break;
            case BlockKind.Text:
                Paragraph("<w:pStyle w:val=\"Text\"/>", block.Pieces);
                break;
            case BlockKind.TextBox:
                TextBox(block);
                break;
            case BlockKind.PageBreak:
                _body.Append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
                break;
            case BlockKind.Table or BlockKind.Masthead:
                _body.Append(new WordTable(layout, pieces => Runs(pieces)).Write(block));
                break;
        }
    }

    private void Heading(Block block)
    {
        var (style, run) = layout.Style switch
        {
            "headings" or "auto" => ($"Heading{block.Level + 1}", ""),
            "un" => ($"H{block.Level}G", ""),
            "bold" => ("Text", "<w:b/>"),
            _ => ("Text", ""),
        };
        Paragraph($"<w:pStyle w:val=\"{style}\"/>", block.Pieces, run: run);
    }

    private void Item(Block block)
    {
        if (!_isInList)
        {
            Lists++;
            _counter.Restart();
        }

        if (layout.List.StartsWith("typed-", StringComparison.Ordinal))
        {
            var marker = _counter.Next(layout.List["typed-".Length..], block.Level);
            Paragraph(
                "<w:pStyle w:val=\"Text\"/>",
                [new Piece(PieceKind.Text, marker), new Piece(PieceKind.Tab, ""), .. block.Pieces],
                $"<w:ind w:left=\"{567 * (block.Level + 1)}\" w:hanging=\"567\"/>");
            return;
        }

        var numbering = $"<w:numPr><w:ilvl w:val=\"{block.Level}\"/><w:numId w:val=\"{WordNumbering.FirstList + Lists}\"/></w:numPr>";
        Paragraph($"<w:pStyle w:val=\"Text\"/>{numbering}", block.Pieces);
    }

    private void TextBox(Block block)
    {
        var inner = $"<w:p><w:pPr><w:pStyle w:val=\"Text\"/>{layout.Direction(block.Pieces)}</w:pPr>{Runs(block.Pieces)}</w:p>";
        _body.Append("<w:p><w:pPr><w:pStyle w:val=\"Text\"/></w:pPr><w:r><w:pict><v:shape style=\"width:430pt;height:64pt\" stroked=\"t\"><v:textbox>"
            + $"<w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
    }

    private void Paragraph(string properties, IReadOnlyList<Piece> pieces, string indent = "", string run = "") => _body
        .Append("<w:p><w:pPr>").Append(properties).Append(layout.Direction(pieces)).Append(indent).Append("</w:pPr>")
        .Append(Runs(pieces, run)).Append("</w:p>");

    private string Runs(IReadOnlyList<Piece> pieces, string properties = "") =>
        string.Concat(pieces.Select(piece => WordRun.Write(piece, layout, properties, NoteOf)));

    private int NoteOf(string text)
    {
        _notes.Add(text);
        return _notes.Count;
    }
}
