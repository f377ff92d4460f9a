namespace Recount.Documents.Pdf;

/// <summary>Numbers paragraphs, cells and notes as they come, and writes them down.</summary>
internal sealed class DocumentAssembly(ParagraphAssembly paragraphs, Hyphens hyphens, HeadingSizes headings)
{
    private readonly List<SourceParagraph> _found = [];
    private readonly List<(int Page, string Mark, int Paragraph)> _references = [];
    private readonly ListDepth _depth = new();
    private int _tables;

    public IReadOnlyList<SourceParagraph> Paragraphs => _found;

    public void Add(IEnumerable<Block> blocks)
    {
        var lines = new List<TextLine>();
        foreach (var block in blocks)
        {
            if (block is LineBlock text)
            {
                lines.Add(text.Line);
            }
            else if (block is TableBlock table)
            {
                AddText(lines);
                lines.Clear();
                AddTable(table);
            }
        }

        AddText(lines);
    }

    public IReadOnlyList<SourceNote> Notes(IEnumerable<PageNote> notes) =>
    [
        .. notes.Select(note => new SourceNote(
            _references.Find(reference => reference.Page == note.Page
                && reference.Mark == note.Mark) is { Mark: not null } reference
                ? reference.Paragraph
                : -1,
            note.Mark,
            NoteText(note))),
    ];

    private string NoteText(PageNote note)
    {
        var column = new Column();
        note.Lines.ForEach(column.Widen);
        var text = JoinedLines.Of([.. note.Lines.Select(line => new TextLine(note.Page, line, column))], hyphens).Text;
        return note.Mark.Length > 0 && text.StartsWith(note.Mark, StringComparison.Ordinal)
            ? text[note.Mark.Length..].TrimStart() : text;
    }

    private void AddText(List<TextLine> lines)
    {
        foreach (var paragraph in paragraphs.Of(lines))
        {
            Add(paragraph, null);
        }
    }

    private void AddTable(TableBlock table)
    {
        var header = TableHeader.Rows(table);
        foreach (var cell in table.Cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))
        {
            var place = new TableCell(_tables, cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Row < header);
            var inside = paragraphs.Of(cell.Lines.Select(line => PageRow.Of([line])[0].Line(table.Page, cell.Space)));
            foreach (var paragraph in inside)
            {
                Add(paragraph, place);
            }

            if (inside.Count == 0)
            {
                _found.Add(new SourceParagraph { Index = _found.Count, Text = "", Cell = place, Page = table.Page });
            }
        }

        _tables++;
    }

    private void Add(OpenParagraph paragraph, TableCell? cell)
    {
        var text = JoinedLines.Of(paragraph.Lines, hyphens);
        if (text.Text.Length == 0)
        {
            return;
        }

        foreach (var line in paragraph.Lines)
        {
            _references.AddRange(line.Piece.Text.Marks.Select(mark => (line.Page, mark, _found.Count)));
        }

        _found.Add(new SourceParagraph
        {
            Index = _found.Count,
            Text = text.Text,
            Label = paragraph.Label,
            Level = cell is null ? _depth.Of(paragraph) : null,
            HeadingLevel = cell is null ? headings.LevelOf(paragraph) : null,
            Emphasized = text.Emphasized,
            Cell = cell,
            Page = paragraph.First.Page,
        });
    }
}
