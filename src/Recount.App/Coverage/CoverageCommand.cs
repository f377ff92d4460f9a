using System.CommandLine;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Counting.Coverage;
using Recount.Register;

namespace Recount.App.Coverage;

/// <summary><c>recount coverage</c>: who is not in the data.</summary>
internal static class CoverageCommand
{
    private static readonly Option<string[]> Where = new("--where")
    {
        HelpName = "DIM=VALUE,...",
        Description = "Which States and cycles: state, region, group, cycle.",
    };

    private static readonly Option<DateOnly?> AsAt = CountingOptions.AsAt();
    private static readonly Option<bool> Public = CountingOptions.Public();
    private static readonly Option<string> Fit = CountingOptions.Fit();
    private static readonly Option<int?> Revision = CountingOptions.Revision();

    private static readonly Option<CoverageFormat> Format = new Option<CoverageFormat>("--format")
    {
        HelpName = "json|csv|table|xlsx",
        Description = "json, csv or table; xlsx: a workbook with the numbers and what they mean (default: table).",
    }.Completed();

    private static readonly Option<string?> Out = CountingOptions.Out();

    public static Command Create()
    {
        var command = new Command(
            "coverage",
            """
            Who is not in the data: States parties without a summary that counts, and what the summaries that count leave open.

            Examples:
              ./recount coverage --as-at 2023-09-15
              ./recount coverage --where cycle=2,region=african
              ./recount coverage --where cycle=2 --format xlsx --out coverage.xlsx
            """)
        {
            Where, AsAt, Public, Fit, Revision, Format, Out,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var texts = parsed.GetValue(Where) ?? [];
        if (QueryText.WrongKey(texts) is { } wrongKey)
        {
            return await CountingOptions.RefuseAsync(wrongKey);
        }

        var output = new CoverageOutput(parsed.GetValue(Format), parsed.GetValue(Out));
        if (OutFile.Problem(output.Path, output.Format == CoverageFormat.Xlsx) is { } noFile)
        {
            return await CountingOptions.RefuseAsync(noFile);
        }

        var register = await parsed.Place.ReadCountedAsync(parsed.GetValue(Revision), cancel);
        var snapshot = Snapshot.Of(register);
        if (!QueryText.TryReadWhere(texts, snapshot, out var where, out var problem))
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        if (where.FirstOrDefault(filter => filter.Dimension is not (Dimension.State or Dimension.Region or Dimension.Group or Dimension.Cycle))
            is { } other)
        {
            return await CountingOptions.RefuseAsync(
                $"--where: found {other.Dimension.Code}, which chooses findings; who is in the data is asked by state, region, group, cycle.");
        }

        var query = new Query
        {
            By = [Dimension.Cycle],
            Where = where,
            AsAt = parsed.GetValue(AsAt).OrToday(TimeProvider.System),
            View = CountingOptions.ViewOf(parsed.GetValue(Public)),
            Fit = CountingOptions.FitOf(parsed.GetRequiredValue(Fit)),
        };
        register = await ReviewStatements.WithStatementsAsync(parsed.Place, register, cancel);
        var coverage = RegisterCoverage.Of(register, query);
        output.Write(
            new CoverageResponse(query.AsAt, register.Revision, query.View.ToString().ToLowerInvariant(), coverage.Cycles),
            query,
            snapshot);
        return ExitCode.Done;
    }
}
