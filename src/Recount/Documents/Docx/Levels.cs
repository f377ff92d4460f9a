namespace Recount.Documents.Docx;

/// <summary>How deep list items and indented lines stand: by the list's own level, else by the distance from the margin.</summary>
internal static class Levels
{
    /// <summary>Twips below which two distances look the same (a tenth of an inch).</summary>
    private const int Step = 144;

    public static void Assign(IReadOnlyList<DraftParagraph> drafts)
    {
        AssignIndented(drafts);
        for (var start = 0; start < drafts.Count; start++)
        {
            var end = start;
            while (end < drafts.Count && drafts[end].ListLevel is not null)
            {
                end++;
            }

            if (end > start)
            {
                AssignList([.. drafts.Skip(start).Take(end - start)]);
                start = end;
            }
        }
    }

    /// <summary>Items in a row that all say the same level but stand at several distances are levels by distance.</summary>
    private static void AssignList(List<DraftParagraph> items)
    {
        var byDistance = items.All(item => item.ListLevel == items[0].ListLevel)
            ? Ranks(items.Select(item => item.Indent))
            : null;
        foreach (var item in items)
        {
            item.Level = item.ListLevel + (byDistance?[item.Indent] ?? 0);
        }
    }

    /// <summary>Lines outside lists that stand deeper than the running text.</summary>
    private static void AssignIndented(IReadOnlyList<DraftParagraph> drafts)
    {
        var lines = drafts
            .Where(draft => draft is { ListLevel: null, HeadingLevel: null, Cell: null, Text.Length: > 0 })
            .ToList();
        var margin = lines
            .Where(line => char.IsLetter(line.Text[0]))
            .GroupBy(line => line.Indent)
            .OrderByDescending(lines => lines.Sum(line => line.Text.Length))
            .FirstOrDefault()?.Key ?? 0;
        var deeper = lines.Where(line => line.Indent >= margin + Step).ToList();
        var ranks = Ranks(deeper.Select(line => line.Indent));
        foreach (var line in deeper)
        {
            line.Level = ranks[line.Indent];
        }
    }

    private static Dictionary<int, int> Ranks(IEnumerable<int> distances)
    {
        var ranks = new Dictionary<int, int>();
        var (rank, last) = (-1, int.MinValue);
        foreach (var distance in distances.Distinct().Order())
        {
            if (rank < 0 || distance - (long)last >= Step)
            {
                rank++;
                last = distance;
            }

            ranks[distance] = rank;
        }

        return ranks;
    }
}
