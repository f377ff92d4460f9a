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
    public void Write(CoverageResponse answer, Query query, Snapshot snapshot)
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
                WorkbookWriter.Write(content, [Data(lines), About(answer, query, snapshot)]);
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

    private static WorkbookSheet About(CoverageResponse answer, Query query, Snapshot snapshot)
    {
        var filters = query.Where.Count == 0 ? "No filter" : string.Join(" and ", query.Where.Select(QueryWords.Of));
        return AboutPage.Of(
            [
                ("Question", "Who is not in the data: States parties without a summary that counts, and what the summaries that count leave open"),
                ("Filter", QueryWords.Capital(filters)),
                ("As at", answer.AsAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("Revision", answer.Revision.ToString(CultureInfo.InvariantCulture)),
                ("View", QueryWords.Capital(QueryWords.Of(query.View))),
                ("Provisions", QueryWords.Capital(QueryWords.Of(query.Fit))),
            ],
            snapshot);
    }
}
