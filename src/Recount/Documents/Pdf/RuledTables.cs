namespace Recount.Documents.Pdf;

/// <summary>A table whose cells are drawn, with the box that it covers.</summary>
internal sealed record RuledTable(Rule Box, TableBlock Table)
{
    public bool Holds(Glyph glyph) =>
        glyph.Middle > Box.X1 && glyph.Middle < Box.X2 && glyph.Y > Box.Y1 && glyph.Y - (0.3 * glyph.Size) < Box.Y2;
}

/// <summary>Finds tables by their ruled lines; cells without a line between them are one merged cell.</summary>
internal static class RuledTables
{
    private const double Near = 2.5;
    private const int MostRules = 3000;

    public static IReadOnlyList<RuledTable> Find(PageContent page, TextDirection direction)
    {
        var rules = Straightened(page.Rules);
        if (rules.Count is < 3 or > MostRules)
        {
            return [];
        }

        return
        [
            .. Connected(rules)
                .Select(group => RuledGrid.Of(group))
                .OfType<RuledGrid>()
                .Select(grid => grid.Fill(page, direction))
                .Where(table => table.Table.Cells.Count(cell => cell.Lines.Count > 0) >= 2)
                .OrderBy(table => table.Box.Y1),
        ];
    }

    /// <summary>Lines drawn piece by piece, or twice, made one.</summary>
    private static List<Rule> Straightened(IReadOnlyList<Rule> rules)
    {
        var horizontal = rules.Where(rule => rule.Horizontal)
            .Select(rule => new Rule(rule.X1, (rule.Y1 + rule.Y2) / 2, rule.X2, (rule.Y1 + rule.Y2) / 2));
        var vertical = rules.Where(rule => !rule.Horizontal)
            .Select(rule => new Rule((rule.X1 + rule.X2) / 2, rule.Y1, (rule.X1 + rule.X2) / 2, rule.Y2));
        return
        [
            .. Joined(horizontal.OrderBy(rule => Math.Round(rule.Y1 / 1.5)).ThenBy(rule => rule.X1)),
            .. Joined(vertical.OrderBy(rule => Math.Round(rule.X1 / 1.5)).ThenBy(rule => rule.Y1)),
        ];
    }

    private static IEnumerable<Rule> Joined(IEnumerable<Rule> rules)
    {
        Rule? open = null;
        foreach (var rule in rules)
        {
            if (open is { } last && GoesOn(last, rule))
            {
                open = last with { X2 = Math.Max(last.X2, rule.X2), Y2 = Math.Max(last.Y2, rule.Y2) };
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = rule;
        }

        if (open is { } end)
        {
            yield return end;
        }
    }

    private static bool GoesOn(Rule last, Rule next) => last.Horizontal
        ? Math.Abs(last.Y1 - next.Y1) < 1.5 && next.X1 <= last.X2 + Near
        : Math.Abs(last.X1 - next.X1) < 1.5 && next.Y1 <= last.Y2 + Near;

    /// <summary>Groups of lines that touch each other, directly or over others.</summary>
    private static IEnumerable<List<Rule>> Connected(List<Rule> rules)
    {
        var left = new LinkedList<Rule>(rules.Where(rule => rule.Length > 4));
        while (left.First is { } first)
        {
            left.RemoveFirst();
            List<Rule> group = [first.Value];
            for (var i = 0; i < group.Count; i++)
            {
                for (var node = left.First; node is not null;)
                {
                    var next = node.Next;
                    if (Touch(group[i], node.Value))
                    {
                        group.Add(node.Value);
                        left.Remove(node);
                    }

                    node = next;
                }
            }

            if (group.Count >= 3)
            {
                yield return group;
            }
        }
    }

    private static bool Touch(Rule a, Rule b) => a.Horizontal != b.Horizontal
        && a.X1 - Near <= b.X2 && b.X1 - Near <= a.X2 && a.Y1 - Near <= b.Y2 && b.Y1 - Near <= a.Y2;
}
