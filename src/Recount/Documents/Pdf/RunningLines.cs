using System.Text.RegularExpressions;

namespace Recount.Documents.Pdf;

/// <summary>
/// Tells running heads and feet from text: what comes back at the same height of several pages, and marks of the
/// printer.
/// </summary>
internal static partial class RunningLines
{
    private const int EdgeRows = 4;
    private const double SameHeight = 4;

    /// <summary>Takes the running lines out of the pages and gives their texts, each once.</summary>
    public static IReadOnlyList<string> Take(IReadOnlyList<List<Piece>> pages, IReadOnlyList<PageContent> contents)
    {
        var edges = pages.Select((pieces, i) => Edges(PageRow.Of(pieces), contents[i])).ToList();
        var heads = new List<string>();
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var edge in edges[page])
            {
                var others = edges.Where((_, other) => other != page).SelectMany(rows => rows);
                if (others.Any(edge.IsSame) || edge.IsPrinters)
                {
                    pages[page].RemoveAll(edge.Row.Pieces.Contains);
                    heads.AddRange(edge.Row.Pieces.Select(piece => piece.Text.Text.Trim()));
                }
            }
        }

        return [.. heads.Where(head => head.Length > 0).Distinct()];
    }

    private static List<Edge> Edges(IReadOnlyList<PageRow> rows, PageContent page)
    {
        var height = page.Height;
        var top = rows.Take(EdgeRows).Where(row => row.Y < 0.2 * height)
            .Select((row, i) => new Edge(row, false, i, height));
        var bottom = rows.Reverse().Take(EdgeRows)
            .Where(row => row.Y > 0.8 * height && !PageNotes.StartsNote(page, row))
                .Select((row, i) => new Edge(row, true, i, height));
        return [.. top, .. bottom];
    }

    private sealed record Edge(PageRow Row, bool AtBottom, int Depth, double Height)
    {
        private string? _pattern;

        private string Text { get; } = string.Join(' ', Row.Pieces.Select(piece => piece.Text.Text));

        /// <summary>The text whatever its numbers are; made once, as each edge is compared with those of all pages.</summary>
        private string Pattern => _pattern ??= Digits().Replace(Text, "0");

        /// <summary>Nothing but a symbol, a job number, a bar code's digits or a page number.</summary>
        public bool IsPrinters => (AtBottom && Depth == 0 && JobNumber().IsMatch(Text)) || IsNothingButMarks;

        private bool IsNothingButMarks => Row.Pieces.All(piece => PrintersMark().IsMatch(piece.Text.Text.Trim()))
            && (Depth <= 1 || AtBottom)
            && (AtBottom || Row.Y < 0.14 * Height)
            && (!Row.Pieces.All(piece => BareNumber().IsMatch(piece.Text.Text.Trim())) || Depth == 0);

        public bool IsSame(Edge other) => AtBottom == other.AtBottom && Text.Length > 0
            && Math.Abs(AtBottom ? Height - Row.Y - (other.Height - other.Row.Y) : Row.Y - other.Row.Y) < SameHeight
            && Pattern == other.Pattern;
    }

    [GeneratedRegex(@"\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^(?:[A-Z]{1,6}(?:/[A-Za-z0-9.\-]{1,12}){2,}"
            + @"|(?:[A-Z]{1,3}[.\s])?\d\d-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6})*|\d{6}|\*\s?\d{6,8}\s?\*"
            + @"|[–—-]?\s?\d{1,3}\s?[–—-]?|\d{1,3}\s?/\s?\d{1,3}"
            + @"|(?:[Pp]age|[Pp]ágina|Стр\.|第)\s?\d{1,3}(?:\s?页)?(?:\s?(?:of|de|sur|из|/)\s?\d{1,3})?)$",
        RegexOptions.NonBacktracking)]
    private static partial Regex PrintersMark();

    /// <summary>Office letter, year and number, as at the foot of a first page.</summary>
    [GeneratedRegex(@"^[A-Z]{1,3}\.\s?\d\d-\d{5}\b", RegexOptions.NonBacktracking)]
    private static partial Regex JobNumber();

    [GeneratedRegex(@"^\D{0,2}\d{1,3}\D{0,2}$", RegexOptions.NonBacktracking)]
    private static partial Regex BareNumber();
}
