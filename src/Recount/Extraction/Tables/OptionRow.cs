using Recount.Extraction.Lists;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Tables;

/// <summary>A row that holds nothing but options and articles.</summary>
internal sealed class OptionRow(Grid grid, int row, TableColumns columns, CellReading cells)
{
    /// <summary>Hands over one need per article and option in the first cycle, one for the row in the second.</summary>
    public void Take(ItemPlace place, IItemTaker taker)
    {
        var found = new List<(Option Option, string Label, Passage At)>();
        foreach (var cell in Enumerable.Range(0, grid.Columns).Select(column => grid.At(row, column)).OfType<GridCell>().Distinct())
        {
            foreach (var passage in cell.Passages.Where(_ => columns.First(ColumnKind.Other) != cell.Place.Column))
            {
                found.AddRange(cells.OptionsOf(passage.Text).Select(option => (option, passage.Text[option.Start..option.End], passage)));
            }
        }

        if (found.Count == 0 || !grid.Row(row).Any())
        {
            return;
        }

        var articles = place.ListedUnder;
        if (cells.Cycle != 1)
        {
            var (_, label, at) = found[0];
            taker.TakeTick(
                new Tick(found.Count == 1 ? label : at.Text, [.. found.Select(option => option.Option.Code).Distinct()], articles, at, at.Start, at.End), place);
            return;
        }

        foreach (var (option, label, at) in found)
        {
            TickTaking.ForEachArticle(articles, provisions => taker.TakeTick(
                new Tick(label, [option.Code], provisions, at, at.Start + option.Start, at.Start + option.End), place));
        }
    }
}
