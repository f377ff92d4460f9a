using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Recount.Documents.Markup;

/// <content>Tables: cells with their place, covered places left out.</content>
internal sealed partial class PageWalk
{
    private const int MaxSpan = 1_000;

    private void ReadTable(IElement table)
    {
        EndParagraph(keepEmpty: false);
        var number = _tables++;
        var outer = _state with { ListDepth = 0 };
        var covered = new HashSet<(int Row, int Column)>();
        var row = 0;
        foreach (var part in table.Children)
        {
            if (part.LocalName == "caption")
            {
                _state = outer;
                ReadOther(part);
            }

            foreach (var line in part.LocalName == "tr" ? [part] : part.Children.Where(child => child.LocalName == "tr"))
            {
                var isHead = part.LocalName == "thead" || line.Children.All(cell => cell.LocalName == "th");
                ReadTableRow(line, new TableCell(number, row++, 0, 1, 1, isHead), covered, outer);
            }
        }

        _state = outer;
    }

    private void ReadTableRow(IElement line, TableCell place, HashSet<(int Row, int Column)> covered, PageState outer)
    {
        foreach (var cell in line.Children.Where(child => child.LocalName is "td" or "th"))
        {
            while (covered.Contains((place.Row, place.Column)))
            {
                place = place with { Column = place.Column + 1 };
            }

            place = place with
            {
                RowSpan = Math.Clamp((cell as IHtmlTableCellElement)?.RowSpan ?? 1, 1, MaxSpan),
                ColumnSpan = Math.Clamp((cell as IHtmlTableCellElement)?.ColumnSpan ?? 1, 1, MaxSpan),
            };
            Cover(place, covered);
            _state = (outer with { Cell = place, HeadingLevel = null }).With(PageElements.EmphasisOf(cell));
            var before = _paragraphs.Count;
            Read(cell);
            EndParagraph(keepEmpty: _paragraphs.Count == before);
            place = place with { Column = place.Column + place.ColumnSpan };
        }
    }

    /// <summary>Remembers the places in later rows; the rest of this row needs no memory.</summary>
    private static void Cover(TableCell cell, HashSet<(int Row, int Column)> covered)
    {
        const int most = 1_000_000;
        for (var row = cell.Row + 1; row < cell.Row + cell.RowSpan; row++)
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan && covered.Count < most; column++)
            {
                covered.Add((row, column));
            }
        }
    }
}
