using System.Text.RegularExpressions;
using Recount.Convention;
using Recount.Documents;
using Recount.Extraction;
using Recount.Findings;

namespace Recount.Tests.Extraction.Summaries;

/// <summary>
/// Writes a document in a few signs: <c># </c> and <c>## </c> headings by style, <c>**bold**</c>, <c>- </c> items by automatic list
/// (two spaces a level), <c>| a | b |</c> rows of a table (<c>^</c>: merged with the cell above, <c>&lt;</c>: with the one to the left),
/// anything else a plain paragraph.
/// </summary>
internal static partial class SummaryText
{
    public static SourceDocument Document(string text, string mediaType = "text/plain")
    {
        var paragraphs = new List<SourceParagraph>();
        var (table, row) = (-1, 0);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var isRow = line.StartsWith('|');
            (table, row) = !isRow ? (table, -1) : row < 0 ? (table + 1, 0) : (Math.Max(table, 0), row + 1);
            if (isRow)
            {
                AddRow(paragraphs, line, table, row);
            }
            else
            {
                paragraphs.Add(Paragraph(line, paragraphs.Count));
            }
        }

        return new SourceDocument { MediaType = mediaType, Paragraphs = paragraphs };
    }

    public static ExtractedSummary Read(string text) => SummaryReader.Read(Document(text));

    /// <summary>Findings of one kind, each as <c>II 8(5); 52(5) Text</c>, or with its scope.</summary>
    public static string[] Of(this ExtractedSummary summary, FindingKind kind) =>
    [
        .. summary.Findings.Where(finding => finding.Kind == kind).Select(finding =>
            $"{finding.Chapter?.ToString() ?? "-"} {About(finding)} {finding.Text}"),
    ];

    public static string[] Needs(this ExtractedSummary summary) => summary.Of(FindingKind.Need);

    public static string[] Challenges(this ExtractedSummary summary) => summary.Of(FindingKind.Challenge);

    public static string[] GoodPractices(this ExtractedSummary summary) => summary.Of(FindingKind.GoodPractice);

    private static string About(FoundFinding finding) =>
        finding.Provisions.Count > 0 ? string.Join("; ", finding.Provisions) : finding.Scope?.Code ?? "-";

    private static SourceParagraph Paragraph(string line, int index)
    {
        var heading = line.TakeWhile(sign => sign == '#').Count();
        var indent = line.TakeWhile(sign => sign == ' ').Count();
        var isItem = line.TrimStart().StartsWith("- ", StringComparison.Ordinal);
        var text = line.TrimStart('#').Trim();
        text = isItem ? text[2..].Trim() : text;
        var bold = Bold().Match(text);
        text = Bold().Replace(text, "$1");
        return new SourceParagraph
        {
            Index = index,
            Text = text,
            Label = isItem ? "•" : null,
            Level = isItem ? indent / 2 : null,
            HeadingLevel = heading > 0 ? heading : null,
            Emphasized = bold.Success && bold.Index == 0 ? bold.Groups[1].Length : 0,
        };
    }

    private static void AddRow(List<SourceParagraph> paragraphs, string line, int table, int row)
    {
        var cells = line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column] is "^" or "<")
            {
                Merge(paragraphs, table, row, column, cells[column]);
                continue;
            }

            var paragraph = Paragraph(cells[column], paragraphs.Count);
            paragraphs.Add(paragraph with { Cell = new TableCell(table, row, column, 1, 1, IsHeader: false) });
        }
    }

    private static void Merge(List<SourceParagraph> paragraphs, int table, int row, int column, string sign)
    {
        var place = paragraphs.FindLastIndex(other => other.Cell is { } cell && cell.Table == table
            && (sign == "^" ? cell.Column == column && cell.Row < row : cell.Row == row && cell.Column < column));
        var merged = paragraphs[place].Cell!; // it was found by its cell
        paragraphs[place] = paragraphs[place] with
        {
            Cell = sign == "^" ? merged with { RowSpan = row - merged.Row + 1 } : merged with { ColumnSpan = column - merged.Column + 1 },
        };
    }

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Bold();
}
