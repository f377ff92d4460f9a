namespace Recount.Documents.Pdf;

/// <summary>A note at the foot of a page.</summary>
internal sealed record PageNote(int Page, string Mark, List<Piece> Lines);

/// <summary>
/// Takes footnotes from the foot of a page: smaller lines that a raised mark, or a short rule above, announces.
/// </summary>
internal static class PageNotes
{
    public static IReadOnlyList<PageNote> Take(PageContent page, List<Piece> pieces, double bodySize)
    {
        var rows = PageRow.Of(pieces);
        var start = Start(page, rows, bodySize);
        if (start < 0)
        {
            return [];
        }

        var notes = new List<PageNote>();
        foreach (var row in rows.Skip(start))
        {
            var mark = MarkOf(row);
            if (mark is not null || notes.Count == 0)
            {
                notes.Add(new PageNote(page.Number, mark ?? "", []));
            }

            notes[^1].Lines.Add(Piece.Join(row.Pieces.Count > 1
                && row.Pieces[0].Text.Text.Trim() == mark ? row.Pieces.Skip(1) : row.Pieces));
            pieces.RemoveAll(row.Pieces.Contains);
        }

        return notes;
    }

    /// <summary>Whether a row is surely a note's first: a raised mark leads it, or a mark under a short rule.</summary>
    public static bool StartsNote(PageContent page, PageRow row) => row.Pieces[0].Text.LeadMark is not null
        || (MarkOf(row) is not null && UnderRule(page, row.Y - (2.5 * row.Size), row.Y));

    /// <summary>The row that the notes start in; -1 on a page without.</summary>
    private static int Start(PageContent page, IReadOnlyList<PageRow> rows, double bodySize)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Y > 0.3 * page.Height && MarkOf(row) is not null
                && rows.Skip(i).All(below => below.Size < 1.03 * bodySize)
                && (Small(row, bodySize) || UnderRule(page, i > 0 ? rows[i - 1].Y : 0, row.Y)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Small(PageRow row, double bodySize) => row.Size < 0.94 * bodySize;

    /// <remarks>A rule much shorter than the text, with nothing but notes under it.</remarks>
    private static bool UnderRule(PageContent page, double from, double to) => page.Rules.Any(rule =>
        rule.Horizontal && rule.Y1 > from && rule.Y1 < to && rule.Length > 20 && rule.Length < 0.5 * page.Width);

    private static string? MarkOf(PageRow row)
    {
        var text = row.Pieces[0].Text;
        if (text.LeadMark is { } lead)
        {
            return lead;
        }

        if (row.Pieces.Count > 1 && text.Text.Length <= 3 && text.Text.All(c => char.IsDigit(c) || c is '*' or '†'))
        {
            return text.Text;
        }

        var stars = text.Text.TakeWhile(c => c is '*' or '†').Count();
        if (stars > 0)
        {
            return text.Text[..stars];
        }

        var digits = text.Text.TakeWhile(char.IsDigit).Count();
        var rest = text.Text.AsSpan(digits).TrimStart();
        return digits is > 0 and <= 3 && rest.Length > 1 && char.IsLetter(rest[0]) ? text.Text[..digits] : null;
    }
}
