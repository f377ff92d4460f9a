using System.Globalization;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Figures;
using Recount.Register.Exchange;

namespace Recount.App.Queries;

/// <summary>How an answer comes out: as a table, CSV, JSON, a workbook, what a chart shows.</summary>
internal enum QueryFormat
{
    Table,
    Csv,
    Json,
    Xlsx,
    Chart,
}

/// <summary>In which form an answer is asked for, and where it goes.</summary>
/// <param name="Path">The file; null: standard output.</param>
/// <param name="Language">Of a chart's labels; null: English.</param>
internal sealed record QueryOutput(QueryFormat Format, string? Path, Language? Language)
{
    /// <summary>Why the answer to a question cannot come out like this, in one sentence; null where it can.</summary>
    public string? Problem(Query query)
    {
        if (OutFile.Problem(Path, Format == QueryFormat.Xlsx) is { } noFile)
        {
            return noFile;
        }

        return Format == QueryFormat.Chart
            ? QueryChart.Problem(query) is { } problem ? $"--measure: {problem}" : null
            : Language is { } language
                ? $"--language: found {language.Code} without --format chart, expected the two together, for only a chart has labels in words."
                : null;
    }

    public void Write(QueryAnswer answer)
    {
        if (Path is not { } path)
        {
            Write(answer, Console.Out);
            return;
        }

        WholeFile.Write(path, content => Write(answer, content));
        var result = answer.Result;
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {result.Rows.Count} rows as at {result.Query.AsAt:yyyy-MM-dd}, from revision {result.Revision}."));
    }

    private void Write(QueryAnswer answer, Stream content)
    {
        if (Format == QueryFormat.Xlsx)
        {
            WorkbookWriter.Write(content, QueryWorkbook.Of(answer));
            return;
        }

        OutFile.WriteText(content, writer => Write(answer, writer));
    }

    private void Write(QueryAnswer answer, TextWriter output)
    {
        switch (Format)
        {
            case QueryFormat.Json:
                output.WriteLine(Json.Document(QueryResponse.From(answer), QueryJson.Default.QueryResponse));
                break;
            case QueryFormat.Chart:
                output.WriteLine(Json.Document(ChartResponse.From(answer, Language ?? Recount.Language.English), QueryJson.Default.ChartResponse));
                break;
            case QueryFormat.Csv:
                QueryPrint.Table(answer.Snapshot, answer.Result, hidden: "hidden").WriteCsv(output);
                break;
            case QueryFormat.Table:
                QueryPrint.Write(answer, output);
                break;
            case QueryFormat.Xlsx:
                throw new InvalidOperationException("A workbook is no text.");
        }
    }
}
