using System.CommandLine;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Counting.Coverage;
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
    private static readonly Option<int?> SinceRevision = CountingOptions.SinceRevision();
    private static readonly Option<bool> Public = CountingOptions.Public();
    private static readonly Option<string> Fit = CountingOptions.Fit();
    private static readonly Option<int?> Revision = CountingOptions.Revision();
    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    private static readonly Option<int?> Suppress = new("--suppress")
    {
        HelpName = "N",
        Description = "Hide rows behind which fewer than N States stand, and what would give them away.",
    };

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Say by which rule the numbers count, how they add up, why they changed, and which findings are behind them.",
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
            By, Where, Measures, AsAt, Since, SinceRevision, Public, Fit, Revision, Suppress, Explain, Format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var day = parsed.GetValue(AsAt).OrToday(TimeProvider.System);
        var sinceRevision = parsed.GetValue(SinceRevision);
        var since = parsed.GetValue(Since) ?? (sinceRevision is null ? null : day);
        if ((CountingOptions.ProblemOf(since, day) ?? CountingOptions.ProblemOf(sinceRevision, parsed.GetValue(Revision))) is { } wrong)
        {
            return await CountingOptions.RefuseAsync(wrong);
        }

        if (parsed.GetValue(Suppress) is { } threshold and < 2)
        {
            return await CountingOptions.RefuseAsync($"--suppress: found {threshold}, expected 2 or more States.");
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

        var texts = parsed.GetValue(Where) ?? [];
        var hasThemes = by.Contains(Dimension.Theme) || texts.Any(text => text.Contains("theme", StringComparison.OrdinalIgnoreCase));
        var isExplained = parsed.GetValue(Explain);
        var views = await CountedViews.ReadAsync(
            parsed.Place, parsed.GetValue(Revision), sinceRevision, hasThemes, isExplained, cancel);
        var snapshot = Snapshot.Of(views.Register);
        if (!QueryText.TryReadWhere(texts, snapshot, out var where, out problem))
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        var query = new Query
        {
            By = by,
            Where = where,
            Measures = measures,
            AsAt = day,
            Since = since,
            View = CountingOptions.ViewOf(parsed.GetValue(Public)),
            Fit = CountingOptions.FitOf(parsed.GetRequiredValue(Fit)),
            Suppress = parsed.GetValue(Suppress),
            Explain = isExplained,
        };
        var result = QueryCount.Of(snapshot, query, views.Earlier is { } earlier ? Snapshot.Of(earlier) : null);
        var names = isExplained ? await FindingTexts.NamesAsync(parsed.Place, snapshot.Revision, cancel) : [];
        var account = isExplained && query.Suppress is null ? views.Account(query) : null;
        var range = isExplained && !result.HidesTotals ? SplittingRange.Of(snapshot, views.Register, query) : null;
        var coverage = isExplained && query.Suppress is null ? RegisterCoverage.Of(views.Register, query) : null;
        Write(new QueryAnswer(snapshot, result, new FindingNames(names), sinceRevision, account, range, coverage), parsed.GetValue(Format));
        return ExitCode.Done;
    }

    private static void Write(QueryAnswer answer, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                Console.Out.WriteLine(Json.Document(QueryResponse.From(answer), QueryJson.Default.QueryResponse));
                break;
            case OutputFormat.Csv:
                QueryPrint.Table(answer.Snapshot, answer.Result).WriteCsv(Console.Out);
                break;
            case OutputFormat.Table:
                QueryPrint.Write(answer, Console.Out);
                break;
        }
    }
}
