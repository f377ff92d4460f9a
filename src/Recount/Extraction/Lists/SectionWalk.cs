using Recount.Extraction.Tables;

namespace Recount.Extraction.Lists;

/// <summary>Goes through a section and hands over its items, each with what it takes over from where it stands.</summary>
internal sealed class SectionWalk(InnerHeadings headings, TableWalk tables, IItemTaker taker)
{
    /// <summary>Goes through parts that stand one below the other.</summary>
    public void Walk(IReadOnlyList<Part> parts, ItemPlace place)
    {
        var start = place;
        for (var at = 0; at < parts.Count; at++)
        {
            var next = at + 1 < parts.Count ? parts[at + 1] : null;
            switch (parts[at])
            {
                case Grid grid:
                    tables.Walk(grid, place, this, taker);
                    break;
                case Block block when headings.Of(block, next) is { } heading:
                    place = Below(start, place, heading, block);
                    break;
                case Block { IsItem: true } block:
                    WalkItem(block, place with { IsListed = true });
                    break;
                case Block block:
                    taker.Take(block, place);
                    // A paragraph of its own ends what a heading said, but lines below a heading are its items.
                    place = place.IsListed ? place : start;
                    break;
            }
        }
    }

    // An article below a category, or a category below an article, adds to it; the same kind replaces it.
    private static ItemPlace Below(ItemPlace start, ItemPlace place, InnerHeading heading, Block block)
    {
        var adds = heading.IsOnly && !block.EndsOpen
            && ((heading.Option is not null && heading.Provisions.Count == 0 && place.ListedUnder.Count > 0)
                || (heading.Option is null && heading.Provisions.Count > 0 && place.Category is not null));
        var chapter = heading.Chapter is null ? place.Chapter : start.Chapter;
        return (adds ? place : start with { Chapter = chapter }).Below(heading);
    }

    private void WalkItem(Block block, ItemPlace place)
    {
        if (block.Children.Count == 0)
        {
            taker.Take(block, place);
            return;
        }

        var heading = headings.Read(block.Text);
        var isHeading = block.EndsOpen || !block.EndsClosed || heading.IsOnly;
        if (!isHeading)
        {
            taker.Take(block, place);
        }

        var below = isHeading ? place.Below(heading) : place;
        foreach (var child in block.Children)
        {
            WalkItem(child, below);
        }
    }

}

/// <summary>Takes the items of a section.</summary>
internal interface IItemTaker
{
    /// <summary>Takes an item, a paragraph or the text of a table row.</summary>
    void Take(Block block, ItemPlace place);

    /// <summary>Takes a tick: an option for an article, stated by a table and not in words.</summary>
    void TakeTick(Tick tick, ItemPlace place);
}
