using System.Globalization;
using Recount.Register.Exchange;

namespace Recount.App.Queries;

/// <summary>The sheet of the findings behind each row: what they say, and where; nothing of rows that are hidden.</summary>
internal static class FindingsSheet
{
    private const int MostCharacters = 32_767; // in a cell of any spreadsheet
    private const string Cut = " […]";

    public static WorkbookSheet Of(QueryAnswer answer)
    {
        var found = answer.Result.Rows.Sum(row => row.Findings.Count);
        if (found >= WorkbookSheet.MostRows)
        {
            throw new RecountException(string.Create(
                CultureInfo.InvariantCulture,
                $"{found} findings stand behind the rows, and a sheet has {WorkbookSheet.MostRows} lines; choose fewer with --where, or leave out --explain."));
        }

        string[] keys = [.. QueryWorkbook.KeyHeads(answer.Result.Query)];
        string[] heads = [.. keys, "id", "wording", "document"];
        IReadOnlyList<WorkbookCell> head =
        [
            .. heads.Select(text => WorkbookCell.Of(text, CellRole.Heading)),
            WorkbookCell.Of("paragraph", CellRole.NumberHeading),
        ];
        return new WorkbookSheet("Findings", Rows(answer).Prepend(head))
        {
            Widths = [.. keys.Select(key => key == "name" ? 28 : 18), 38, 80, 30, 11],
            HasHead = true,
        };
    }

    private static IEnumerable<IReadOnlyList<WorkbookCell>> Rows(QueryAnswer answer)
    {
        foreach (var row in answer.Result.Rows.Where(row => !row.IsHidden))
        {
            WorkbookCell[] keys = [.. QueryWorkbook.Keys(answer, row)];
            foreach (var id in row.Findings)
            {
                var name = answer.Names.Find(id);
                yield return
                [
                    .. keys,
                    WorkbookCell.Of(answer.Names.Of(id)),
                    WorkbookCell.Of(Whole(name?.Text), CellRole.Prose),
                    WorkbookCell.Of(name?.Symbol ?? name?.File),
                    WorkbookCell.Of(name?.Paragraph, CellUnit.General),
                ];
            }
        }
    }

    /// <summary>The wording; where a cell cannot hold it, its beginning and a mark.</summary>
    private static string? Whole(string? text) =>
        text?.Length > MostCharacters - 1 ? text[..(MostCharacters - 1 - Cut.Length)] + Cut : text;
}
