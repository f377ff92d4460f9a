namespace Recount.Documents.Docx;

/// <summary>A paragraph while its document is still being read.</summary>
internal sealed class DraftParagraph
{
    public required string Text { get; init; }

    public int Emphasized { get; init; }

    public string? Label { get; init; }

    /// <summary>The level in its list; null outside lists.</summary>
    public int? ListLevel { get; init; }

    /// <summary>Twips from the margin.</summary>
    public int Indent { get; init; }

    public int? HeadingLevel { get; init; }

    public DraftCell? Cell { get; init; }

    /// <summary>Set once all paragraphs are known.</summary>
    public int Index { get; set; }

    public int? Level { get; set; }

    public bool IsEmphasized => Text.Length > 0 && Emphasized == Text.Length;
}

/// <summary>A table cell while later rows may still be merged into it.</summary>
internal sealed class DraftCell(int table, int row, int column, int columnSpan)
{
    private TableCell? _finished;

    public int Table => table;

    public int Row => row;

    public int ColumnSpan { get; set; } = columnSpan;

    public int RowSpan { get; set; } = 1;

    public bool IsHeader { get; set; }

    public TableCell Finish() => _finished ??= new TableCell(table, row, column, RowSpan, ColumnSpan, IsHeader);
}

/// <summary>A sign in the text that points to a note.</summary>
/// <param name="CustomMark">The sign where the author chose one; null: the notes are numbered.</param>
internal sealed record NoteReference(bool IsEndnote, int Id, string? CustomMark, DraftParagraph Paragraph);

/// <summary>A tied content control while its document is still being read.</summary>
/// <param name="Paragraph">Null: it holds no paragraph.</param>
/// <param name="Chart">The relationship of the chart in it; null without one.</param>
/// <param name="Paragraphs">How many paragraphs it is around; 0 where it stands in one.</param>
internal sealed record ControlPlace(string Key, DraftParagraph? Paragraph, int Start, string Text, string? Chart = null, int Paragraphs = 0);
