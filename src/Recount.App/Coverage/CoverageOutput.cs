using System.Globalization;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Register.Exchange;

namespace Recount.App.Coverage;

/// <summary>How coverage comes out: as a table, CSV, JSON, a workbook.</summary>
internal enum CoverageFormat
{
    Table,
    Csv,
    Json,
    Xlsx,
}

/// <summary>Writes who is not in the data in the form that was asked for, to where it was asked for.</summary>
/// <param name="Path">The file; null: standard output.</param>
internal sealed record CoverageOutput(CoverageFormat Format, string? Path)
{
    /// <param name="illustrative">That States in the register are not real; null where all are.</param>
    public void Write(CoverageResponse answer, Query query, string? illustrative)
    {
        var lines = CoverageLine.Of(new(answer.Cycles));
        if (Path is not { } path)
        {
            Write(answer, lines, Console.Out);
            return;
        }

        WholeFile.Write(path, content =>
        {
            if (Format == CoverageFormat.Xlsx)
            {
                WorkbookWriter.Write(content, [Data(lines), About(answer, query, illustrative)]);
            }
            else
            {
                OutFile.WriteText(content, writer => Write(answer, lines, writer));
            }
        });
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{path}: {lines.Count} numbers as at {answer.AsAt:yyyy-MM-dd}, from revision {answer.Revision}."));
    }

    private void Write(CoverageResponse answer, IReadOnlyList<CoverageLine> lines, TextWriter output)
    {
        switch (Format)
        {
            case CoverageFormat.Json:
                output.WriteLine(Json.Document(answer, CoverageJson.Default.CoverageResponse));
                break;
            case CoverageFormat.Csv:
                Table(lines).WriteCsv(output);
                break;
            case CoverageFormat.Table:
                Table(lines).WriteTable(output);
                break;
            case CoverageFormat.Xlsx:
                throw new InvalidOperationException("A workbook is no text.");
        }
    }

    private static TextTable Table(IReadOnlyList<CoverageLine> lines)
    {
        var table = new TextTable("cycle", "chapter", "what", "number");
        foreach (var line in lines)
        {
            table.Add(line.Cycle, line.Chapter, line.What, line.Number);
        }

        return table;
    }

    private static WorkbookSheet Data(IReadOnlyList<CoverageLine> lines) => new(
        "Data",
        lines.Select(line => (IReadOnlyList<WorkbookCell>)
        [
            WorkbookCell.Of(line.Cycle, CellUnit.General),
            WorkbookCell.Of(line.Chapter?.ToString()),
            WorkbookCell.Of(line.What, CellRole.Prose),
            WorkbookCell.Of(line.Number, CellUnit.Count),
            WorkbookCell.Of(line.Rule, CellRole.Prose),
        ]).Prepend(
        [
            WorkbookCell.Of("cycle", CellRole.NumberHeading),
            WorkbookCell.Of("chapter", CellRole.Heading),
            WorkbookCell.Of("what", CellRole.Heading),
            WorkbookCell.Of("number", CellRole.NumberHeading),
            WorkbookCell.Of("rule", CellRole.Heading),
        ]))
    {
        Widths = [8, 10, 48, 10, 80],
        HasHead = true,
    };

    private static WorkbookSheet About(CoverageResponse answer, Query query, string? illustrative)
    {
        var filters = query.Where.Count == 0 ? "No filter" : string.Join(" and ", query.Where.Select(QueryWords.Of));
        (string Label, string? Words)[] rows =
        [
            ("Question", "Who is not in the data: States parties without a summary that counts, and what the summaries that count leave open"),
            ("Filter", QueryWords.Capital(filters)),
            ("As at", answer.AsAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("Revision", answer.Revision.ToString(CultureInfo.InvariantCulture)),
            ("View", QueryWords.Capital(QueryWords.Of(query.View))),
            ("Provisions", QueryWords.Capital(QueryWords.Of(query.Fit))),
            ("Licence of the data", DataTerms.Licence),
            ("Data", illustrative),
            ("Made by", "Recount; not an official document of the United Nations."),
        ];
        return new("About", rows.Where(row => row.Words is not null).Select(row => (IReadOnlyList<WorkbookCell>)
        [
            WorkbookCell.Of(row.Label, CellRole.Label),
            WorkbookCell.Of(row.Words, CellRole.Prose),
        ]))
        {
            Widths = [28, 110],
        };
    }
}
