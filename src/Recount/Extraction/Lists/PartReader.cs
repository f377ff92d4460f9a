using Recount.Extraction.Outlines;

namespace Recount.Extraction.Lists;

/// <summary>Puts the passages of a section together: lists with their levels, broken lines, tables.</summary>
internal static class PartReader
{
    /// <summary>The parts in reading order; items of a deeper level stand under the one before them.</summary>
    public static List<Part> Read(IReadOnlyList<Passage> passages)
    {
        var parts = new List<Part>();
        var open = new List<Block>();
        for (var at = 0; at < passages.Count; at++)
        {
            if (passages[at].Paragraph.Cell is { } cell)
            {
                var count = passages.Skip(at).TakeWhile(other => other.Paragraph.Cell?.Table == cell.Table).Count();
                parts.Add(ToGrid(passages.Skip(at).Take(count)));
                open.Clear();
                at += count - 1;
                continue;
            }

            at = Take(passages, at, parts, open);
        }

        return parts;
    }

    /// <summary>The parts of one table cell, as if it were a section.</summary>
    public static List<Part> ReadCell(GridCell cell)
    {
        var parts = new List<Part>();
        var open = new List<Block>();
        for (var at = 0; at < cell.Passages.Count; at++)
        {
            at = Take(cell.Passages, at, parts, open);
        }

        return parts;
    }

    private static int Take(IReadOnlyList<Passage> passages, int at, List<Part> parts, List<Block> open)
    {
        var block = ToBlock(passages[at]);
        // A bullet on a line of its own belongs to the next line.
        if (block.Text.Length == 0 && block.IsItem && at + 1 < passages.Count && ToBlock(passages[at + 1]) is { IsItem: false } next)
        {
            block = next with { Mark = block.Mark };
            at++;
        }

        while (at + 1 < passages.Count && GoesOn(block, passages[at + 1]))
        {
            at++;
            block = block with { Text = $"{block.Text} {passages[at].Text}" };
        }

        if (block.Text.Length > 0)
        {
            Nest(block, parts, open);
        }

        return at;
    }

    private static Block ToBlock(Passage passage)
    {
        var text = passage.Text;
        var typed = LeadingMark.Of(text);
        // "2019. The law …" and "2.5 million" are text
        var mark = typed.Depth > 1 && !(typed.Length < text.Length && char.IsUpper(text[typed.Length])) ? default : typed;
        var isAutomatic = passage.Start == 0 && passage.Paragraph.Label is not null;
        return new Block
        {
            Passage = passage,
            Text = text[mark.Length..],
            Start = passage.Start + mark.Length,
            Length = text.Length - mark.Length,
            Mark = isAutomatic ? LeadingMark.OfLabel(passage.Paragraph.Label!) : mark, // asked above
        };
    }

    // A layout broke a paragraph: the next line begins small, or inside a bracket, or after a word that needs a number.
    private static bool GoesOn(Block block, Passage next)
    {
        if (block.Text.Length == 0 || block.EndsClosed || block.EndsOpen || next.Paragraph.Label is not null
            || next.Paragraph.Cell != block.Passage.Paragraph.Cell || LeadingMark.Of(next.Text) is { Kind: MarkKind.Bullet })
        {
            return false;
        }

        var isOpen = block.Text.AsSpan().Count('(') > block.Text.AsSpan().Count(')');
        return isOpen || block.Text[^1] is ',' or '،' or '，' || (char.IsLower(next.Text[0]) && block.Text[^1] is not ')'
            && LeadingMark.Of(next.Text).Kind == MarkKind.None);
    }

    private static void Nest(Block block, List<Part> parts, List<Block> open)
    {
        if (!block.IsItem)
        {
            open.Clear();
            parts.Add(block);
            return;
        }

        var parent = Nesting.ParentIndex(open, block);
        open.RemoveRange(parent + 1, open.Count - parent - 1);
        if (parent >= 0)
        {
            open[parent].Children.Add(block);
        }
        else
        {
            parts.Add(block);
        }

        open.Add(block);
    }

    private static Grid ToGrid(IEnumerable<Passage> passages) => new(
    [
        .. passages.GroupBy(passage => passage.Paragraph.Cell!) // all have one
            .Select(cell => new GridCell(cell.Key, [.. cell])),
    ]);
}
