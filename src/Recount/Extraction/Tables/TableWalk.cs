using Recount.Extraction.Lists;

namespace Recount.Extraction.Tables;

/// <summary>Hands over what the rows of a table hold: worded items, and ticks.</summary>
internal sealed class TableWalk(CellReading cells, InnerHeadings headings)
{
    /// <summary>Goes through a table from the top.</summary>
    public void Walk(Grid grid, ItemPlace place, SectionWalk walk, IItemTaker taker)
    {
        if (grid.Columns == 1)
        {
            WalkColumn(grid, place, walk);
            return;
        }

        var columns = TableColumns.Of(grid, cells);
        foreach (var row in columns.Body)
        {
            if (GroupOf(grid, row, columns) is { } group)
            {
                place = place.Below(group);
            }
            else
            {
                WalkRow(grid, row, columns, place, walk, taker);
            }
        }
    }

    private void WalkRow(Grid grid, int row, TableColumns columns, ItemPlace place, SectionWalk walk, IItemTaker taker)
    {
        var rowPlace = PlaceOf(grid, row, columns, place);
        if (columns.Options.Count > 0 || columns.Articles.Count > 0)
        {
            new TickRow(grid, row, columns, cells).Take(rowPlace, walk, taker);
            return;
        }

        var worded = columns.First(ColumnKind.Description) is { } column ? grid.At(row, column) : null;
        if (worded is not null && worded.Row == row)
        {
            WalkWorded(worded, CategoriesOf(grid, row, columns), rowPlace, walk);
        }
        else if (worded is null)
        {
            new OptionRow(grid, row, columns, cells).Take(rowPlace, taker);
        }
    }

    // In the first cycle a worded row is one need for each option beside it.
    private void WalkWorded(GridCell worded, List<string> categories, ItemPlace place, SectionWalk walk)
    {
        var times = cells.Cycle == 1 ? Math.Max(1, categories.Count) : 1;
        for (var at = 0; at < times; at++)
        {
            walk.Walk(PartReader.ReadCell(worded), at < categories.Count ? place with { Category = categories[at] } : place);
        }
    }

    private List<string> CategoriesOf(Grid grid, int row, TableColumns columns) =>
        columns.First(ColumnKind.Category) is { } column && grid.At(row, column) is { } cell
            ? [.. cells.OptionsOf(cell.Text).Select(option => option.Code).Distinct(), .. FirstOf(cell)]
            : [];

    private List<string> FirstOf(GridCell cell) =>
        cells.OptionsOf(cell.Text).Count == 0 && cells.Options.First(cell.Text, cells.Cycle) is { } option ? [option.Code] : [];

    private ItemPlace PlaceOf(Grid grid, int row, TableColumns columns, ItemPlace place)
    {
        var placed = place with { IsListed = true };
        if (columns.First(ColumnKind.Chapter) is { } chapterColumn && grid.At(row, chapterColumn) is { } chapterCell
            && headings.ChapterOf(chapterCell.Text) is { } chapter)
        {
            placed = placed with { Chapter = chapter };
        }

        if (columns.First(ColumnKind.Priority) is { } priorityColumn && grid.At(row, priorityColumn) is { Text.Length: > 0 } priority)
        {
            placed = placed with { Priority = priority.Text };
        }

        return columns.First(ColumnKind.Article) is { } column && grid.At(row, column) is { Text.Length: > 0 } cell
            ? WithArticles(cell, placed)
            : placed;
    }

    // A cell for several articles that stands beside several rows is their heading; beside one row it is the row's own citation.
    private ItemPlace WithArticles(GridCell cell, ItemPlace place)
    {
        var citations = cells.CitedIn(cell.Text);
        var articles = citations.Provisions.DistinctBy(provision => provision.Article).Count();
        return place with
        {
            Chapter = place.Chapter ?? (citations.Chapters is [var only] ? only : null),
            Inherited = articles == 1 || cell.Place.RowSpan == 1 ? citations.Provisions : [],
            ListedUnder = citations.Provisions,
        };
    }

    // A row of one cell over all columns, or with nothing beside an article or a category, is a heading for those below.
    private InnerHeading? GroupOf(Grid grid, int row, TableColumns columns)
    {
        if (grid.Row(row).Where(cell => cell.Text.Length > 0).ToList() is not [var only])
        {
            return null;
        }

        var spans = only.Place.ColumnSpan >= grid.Columns;
        var heading = headings.Read(only.Text);
        var isAlone = Enumerable.Range(0, grid.Columns).All(column => grid.At(row, column) is not { Text.Length: > 0 } cell || cell == only);
        return (spans && (heading.IsOnly || heading.Chapter is not null || only.Passages[0].LooksLikeHeading || only.Text.Length < 80))
            || (isAlone && heading.IsOnly && columns.First(ColumnKind.Description) is { } worded && only.Place.Column != worded)
            ? heading
            : null;
    }

    private void WalkColumn(Grid grid, ItemPlace place, SectionWalk walk)
    {
        List<Part> parts =
        [
            .. grid.Cells.Where((cell, at) => at > 0 || cells.Options.ColumnOf(cell.Text) is null).SelectMany(PartReader.ReadCell),
        ];
        walk.Walk(parts, place with { IsListed = true });
    }
}
