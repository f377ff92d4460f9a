using Recount.Documents;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Lists;

/// <summary>A block of text or a table, as a section has them one below the other.</summary>
internal abstract record Part;

/// <summary>One item, paragraph or line, with the items below it.</summary>
internal sealed record Block : Part
{
    /// <summary>Where it begins.</summary>
    public required Passage Passage { get; init; }

    /// <summary>Its text without a typed bullet, number or letter; of all its paragraphs where a layout broke it.</summary>
    public required string Text { get; init; }

    /// <summary>Where that text begins in the paragraph.</summary>
    public required int Start { get; init; }

    /// <summary>How much of the text stands in the first paragraph.</summary>
    public required int Length { get; init; }

    /// <summary>What opens it, typed or automatic.</summary>
    public required LeadingMark Mark { get; init; }

    /// <summary>The items one level below.</summary>
    public List<Block> Children { get; } = [];

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem => Mark.Kind != MarkKind.None;

    /// <summary>Whether it announces what comes after it.</summary>
    public bool EndsOpen => Text.Length > 0 && Text[^1] is ':' or '：';

    /// <summary>Whether it ends as an item or a sentence does.</summary>
    public bool EndsClosed => Text.Length > 0 && Text[^1] is '.' or ';' or '。' or '；' or '؛' or '!' or '?' or '؟';

    /// <summary>A stretch of its text as a stretch of its first paragraph.</summary>
    public (int Start, int End) Place(int start, int end)
    {
        var last = Math.Max(Length, 1);
        var from = Math.Min(start, last - 1);
        return (Start + from, Start + Math.Clamp(end, from + 1, last));
    }
}

/// <summary>A table.</summary>
internal sealed record Grid(IReadOnlyList<GridCell> Cells) : Part
{
    /// <summary>Rows that have cells, in order.</summary>
    public IReadOnlyList<int> Rows { get; } = [.. Cells.Select(cell => cell.Row).Distinct().Order()];

    /// <summary>How many columns it has.</summary>
    public int Columns { get; } = Cells.Max(cell => cell.Place.Column + cell.Place.ColumnSpan);

    /// <summary>The cell that covers a place, merged ones included; null where there is none or it is empty.</summary>
    public GridCell? At(int row, int column) => Cells.FirstOrDefault(cell =>
        cell.Row <= row && row < cell.Row + cell.Place.RowSpan
        && cell.Place.Column <= column && column < cell.Place.Column + cell.Place.ColumnSpan);

    /// <summary>The cells that begin in a row.</summary>
    public IEnumerable<GridCell> Row(int row) => Cells.Where(cell => cell.Row == row);
}

/// <summary>A cell with text.</summary>
internal sealed record GridCell(TableCell Place, IReadOnlyList<Passage> Passages)
{
    /// <summary>Its row.</summary>
    public int Row => Place.Row;

    /// <summary>All its text, paragraphs joined by a space.</summary>
    public string Text { get; } = string.Join(' ', Passages.Select(passage => passage.Text));
}
