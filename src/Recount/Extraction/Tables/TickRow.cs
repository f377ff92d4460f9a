using Recount.Convention;
using Recount.Extraction.Lists;

namespace Recount.Extraction.Tables;

/// <summary>A row of a table whose columns are forms of assistance, or articles.</summary>
internal sealed class TickRow(Grid grid, int row, TableColumns columns, CellReading cells)
{
    /// <summary>Hands over its ticks, and what is worded instead of ticked.</summary>
    public void Take(ItemPlace place, SectionWalk walk, IItemTaker taker)
    {
        if (columns.Options.Count == 0)
        {
            TakeArticles(place, taker);
            return;
        }

        var articles = place.ListedUnder.Count > 0 ? place.ListedUnder : RowArticles();
        if (cells.Cycle == 1)
        {
            TakeOptions(articles, place, walk, taker);
        }
        else
        {
            TakeWhole(articles, place, walk, taker);
        }
    }

    // One need per article and option.
    private void TakeOptions(IReadOnlyList<Provision> articles, ItemPlace place, SectionWalk walk, IItemTaker taker)
    {
        foreach (var (column, (option, label)) in columns.Options.OrderBy(option => option.Key))
        {
            if (grid.At(row, column) is not { } cell || cell.Row != row || CellReading.IsNo(cell.Text))
            {
                continue;
            }

            var cited = cells.Options.IsTick(cell.Text) ? articles : cells.ProvisionsOf(cell.Text);
            if (cells.Options.IsTick(cell.Text) || cited.Count > 0)
            {
                TickTaking.ForEachArticle(cited, provisions => taker.TakeTick(TickOf(label, [option.Code], provisions, cell), place));
            }
            else
            {
                walk.Walk(PartReader.ReadCell(cell), place with { Inherited = articles, Category = option.Code, CategoryLabel = label });
            }
        }
    }

    // A row of the second cycle is one need, with every category that it ticks.
    private void TakeWhole(IReadOnlyList<Provision> articles, ItemPlace place, SectionWalk walk, IItemTaker taker)
    {
        var ticked = columns.Options.OrderBy(option => option.Key)
            .Where(option => grid.At(row, option.Key) is { } cell && cell.Row == row && cells.Options.IsTick(cell.Text)).ToList();
        if (columns.First(ColumnKind.Description) is { } column && grid.At(row, column) is { } worded && worded.Row == row)
        {
            walk.Walk(PartReader.ReadCell(worded), place with { Category = ticked.Count > 0 ? ticked[0].Value.Option.Code : place.Category });
        }
        else if (ticked.Count > 0)
        {
            var label = string.Join(", ", ticked.Select(option => option.Value.Label));
            taker.TakeTick(
                TickOf(label, [.. ticked.Select(option => option.Value.Option.Code)], articles, grid.At(row, ticked[0].Key)!), place); // ticked
        }

        foreach (var (optionColumn, (option, label)) in columns.Options.OrderBy(option => option.Key))
        {
            if (grid.At(row, optionColumn) is { } cell && cell.Row == row && !CellReading.IsNo(cell.Text) && !cells.Options.IsTick(cell.Text))
            {
                walk.Walk(PartReader.ReadCell(cell), place with { Inherited = articles, Category = option.Code, CategoryLabel = label });
            }
        }
    }

    // Articles above, options at the side.
    private void TakeArticles(ItemPlace place, IItemTaker taker)
    {
        if (grid.Row(row).FirstOrDefault(cell => cells.OptionOf(cell.Text) is not null) is not { } head)
        {
            return;
        }

        var option = cells.OptionOf(head.Text)!.Value; // asked above
        foreach (var (column, provisions) in columns.Articles.OrderBy(article => article.Key))
        {
            if (grid.At(row, column) is { } cell && cell.Row == row && cells.Options.IsTick(cell.Text))
            {
                TickTaking.ForEachArticle(provisions, each => taker.TakeTick(TickOf(head.Text, [option.Code], each, cell), place));
            }
        }
    }

    private IReadOnlyList<Provision> RowArticles() => grid.Row(row)
        .Where(cell => !columns.Options.ContainsKey(cell.Place.Column))
        .Select(cell => cells.CitedIn(cell.Text).Provisions).FirstOrDefault(provisions => provisions.Count > 0) ?? [];

    private static Tick TickOf(string label, IReadOnlyList<string> codes, IReadOnlyList<Provision> provisions, GridCell cell)
    {
        var passage = cell.Passages[0];
        return new Tick(label, codes, provisions, passage, passage.Start, passage.End);
    }
}
