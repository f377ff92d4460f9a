namespace Recount.Documents.Pdf;

/// <summary>The stages from letters to paragraphs, in their order.</summary>
internal static class PageLayout
{
    public static SourceDocument Document(IReadOnlyList<PageContent> contents, string mediaType)
    {
        var direction = DirectionOf(contents);
        var pages = direction == TextDirection.RightToLeft ? [.. contents.Select(page => page.Mirrored())] : contents;
        var tables = pages.Select(page => RuledTables.Find(page, direction)).ToList();
        var pieces = pages.Select((page, i) =>
            LineAssembly.Pieces(page.Glyphs.Where(glyph => !tables[i].Any(table => table.Holds(glyph))), direction)
                .ToList()).ToList();
        var heads = RunningLines.Take(pieces, pages);
        var bodySize = BodySize(pieces);
        var notes = pages.SelectMany((page, i) => PageNotes.Take(page, pieces[i], bodySize)).ToList();
        var body = new Column();
        var blocks = new List<Block>();
        foreach (var (page, i) in pages.Select((page, i) => (page, i)))
        {
            blocks.AddRange(new ReadingOrder(page.Number, page.Rules).Of(pieces[i], tables[i], body,
                blocks.LastOrDefault() as TableBlock));
        }

        return Assembled(TableContinuation.Join(blocks), notes)
            with
        { MediaType = mediaType, RunningHeads = heads, Pages = pages.Count };
    }

    private static SourceDocument Assembled(IReadOnlyList<Block> blocks, List<PageNote> notes)
    {
        var lines = blocks.OfType<LineBlock>().Select(block => block.Line).ToList();
        var inTables = blocks.OfType<TableBlock>().SelectMany(table => table.Cells.SelectMany(cell => cell.Lines))
            .ToList();
        var hyphens = new Hyphens([.. lines.Select(line => line.Text), .. inTables.Select(line => line.Text.Text)]);
        var assembly = new DocumentAssembly(new ParagraphAssembly(new LinePitch(lines)), hyphens,
            new HeadingSizes(lines));
        assembly.Add(blocks);
        return new SourceDocument { MediaType = "", Paragraphs = assembly.Paragraphs, Notes = assembly.Notes(notes) };
    }

    private static TextDirection DirectionOf(IReadOnlyList<PageContent> pages)
    {
        var (arabic, letters) = (0, 0);
        foreach (var glyph in pages.SelectMany(page => page.Glyphs))
        {
            letters += char.IsLetter(glyph.Text[0]) ? 1 : 0;
            arabic += glyph.Text[0] is >= '\u0590' and <= '\u08FF' ? 1 : 0;
        }

        return arabic > 0.5 * letters ? TextDirection.RightToLeft : TextDirection.LeftToRight;
    }

    private static double BodySize(IReadOnlyList<List<Piece>> pages) => pages.SelectMany(page => page)
        .GroupBy(piece => Math.Round(piece.Size * 2) / 2, piece => piece.Text.Text.Length)
        .OrderByDescending(group => group.Sum()).Select(group => group.Key).FirstOrDefault(10);
}
