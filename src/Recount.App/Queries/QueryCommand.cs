using System.CommandLine;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Register;

namespace Recount.App.Queries;

/// <summary><c>recount query --by DIM[,DIM]</c>: any cut of the register.</summary>
internal static class QueryCommand
{
    private static readonly Option<string> By = new("--by")
    {
        Required = true,
        HelpName = "DIM[,DIM]",
        Description = $"What the rows stand for, one or two of {string.Join(", ", DimensionCode.All)}.",
    };

    private static readonly Option<string[]> Where = new("--where")
    {
        HelpName = "DIM=VALUE,...",
        Description = "What is chosen; a key repeated is \"or\", keys together are \"and\".",
    };

    private static readonly Option<string> Measures = new("--measure")
    {
        HelpName = "MEASURE,...",
        Description = $"What is counted, of {string.Join(", ", MeasureCode.All)}; with --since each with its -change.",
        DefaultValueFactory = _ => "needs,links,states",
    };

    private static readonly Option<DateOnly?> AsAt = CountingOptions.AsAt();
    private static readonly Option<DateOnly?> Since = CountingOptions.Since();
    private static readonly Option<bool> Public = CountingOptions.Public();
    private static readonly Option<string> Fit = CountingOptions.Fit();
    private static readonly Option<int?> Revision = CountingOptions.Revision();
    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Say by which rule the numbers count, how they add up, and which findings are behind them.",
    };

    public static Command Create()
    {
        var command = new Command(
            "query",
            """
            Any cut of the register, at any date.

            Examples:
              ./recount query --by article --where cycle=2 --measure needs,states,challenges
              ./recount query --by region,category --where cycle=2 --as-at 2023-09-15
              ./recount query --by topic --where theme=asset-disclosure --measure needs,share --since 2021-09-30
            """)
        {
            By, Where, Measures, AsAt, Since, Public, Fit, Revision, Explain, Format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var day = parsed.GetValue(AsAt).OrToday(TimeProvider.System);
        var since = parsed.GetValue(Since);
        if (CountingOptions.ProblemOf(since, day) is { } days)
        {
            return await CountingOptions.RefuseAsync(days);
        }

        if (!QueryText.TryReadBy(parsed.GetRequiredValue(By), out var by, out var problem)
            || !QueryText.TryReadMeasures(parsed.GetRequiredValue(Measures), since is not null, out var measures, out problem))
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        if (QueryText.WrongKey(parsed.GetValue(Where) ?? []) is { } wrongKey)
        {
            return await CountingOptions.RefuseAsync(wrongKey);
        }

        var place = parsed.Place;
        var register = await place.ReadCountedAsync(parsed.GetValue(Revision), cancel);
        if (by.Contains(Dimension.Theme) || (parsed.GetValue(Where) ?? []).Any(text => text.Contains("theme", StringComparison.OrdinalIgnoreCase)))
        {
            register = await FindingTexts.WithThemesAsync(place, register, cancel);
        }

        var snapshot = Snapshot.Of(register);
        if (!QueryText.TryReadWhere(parsed.GetValue(Where) ?? [], snapshot, out var where, out problem))
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        var result = QueryCount.Of(snapshot, new Query
        {
            By = by,
            Where = where,
            Measures = measures,
            AsAt = day,
            Since = since,
            View = CountingOptions.ViewOf(parsed.GetValue(Public)),
            Fit = CountingOptions.FitOf(parsed.GetRequiredValue(Fit)),
            Explain = parsed.GetValue(Explain),
        });
        var ids = parsed.GetValue(Explain) ? await FindingTexts.NamesAsync(place, register.Revision, cancel) : [];
        Write(snapshot, result, new FindingNames(ids), parsed.GetValue(Format));
        return ExitCode.Done;
    }

    private static void Write(Snapshot snapshot, QueryResult result, FindingNames names, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                Console.Out.WriteLine(Json.Document(QueryResponse.From(snapshot, result, names), QueryJson.Default.QueryResponse));
                break;
            case OutputFormat.Csv:
                QueryPrint.Table(snapshot, result).WriteCsv(Console.Out);
                break;
            case OutputFormat.Table:
                QueryPrint.Write(snapshot, result, names, Console.Out);
                break;
        }
    }
}
