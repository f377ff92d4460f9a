using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Counting.Coverage;
using Recount.Counting.Disclosure;
using Recount.Register;

namespace Recount.App.Queries;

/// <summary><c>recount query --by DIM[,DIM]</c>: any cut of the register.</summary>
internal static class QueryCommand
{
    private const string Usual = "needs,links,states";
    private const string UsualHidden = "needs,states";

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

    private static readonly Option<string?> Measures = new("--measure")
    {
        HelpName = "MEASURE,...",
        Description = $"What is counted, of {string.Join(", ", MeasureCode.All)}; with --since each with its -change. Left out: {Usual}; {UsualHidden} with --suppress.",
    };

    private static readonly Option<DateOnly?> AsAt = CountingOptions.AsAt();
    private static readonly Option<DateOnly?> Since = CountingOptions.Since();
    private static readonly Option<int?> SinceRevision = CountingOptions.SinceRevision();
    private static readonly Option<bool> Public = CountingOptions.Public();
    private static readonly Option<string> Fit = CountingOptions.Fit();
    private static readonly Option<int?> Revision = CountingOptions.Revision();
    private static readonly Option<QueryFormat> Format = new Option<QueryFormat>("--format")
    {
        HelpName = "json|csv|table|xlsx|chart",
        Description = "json, csv or table; xlsx: a workbook with the rows and what they mean; chart: what a chart of them shows, as JSON (default: table).",
    }.Completed();

    private static readonly Option<string?> LanguageOption = new Option<string?>("--language")
    {
        HelpName = "ar|en|es|fr|ru|zh",
        Description = "The language of a chart's labels and axes (default: en).",
    }.AcceptOnlyFromAmong("ar", "en", "es", "fr", "ru", "zh");

    private static readonly Option<string?> Out = CountingOptions.Out();

    private static readonly Option<int?> Suppress = new("--suppress")
    {
        HelpName = "N",
        Description = "Hide rows behind which fewer than N States stand, and rows beside them; as at one day. What still tells of them: docs/method.md.",
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
              ./recount query --by state,article --where cycle=2 --explain --format xlsx --out needs.xlsx
            """)
        {
            By, Where, Measures, AsAt, Since, SinceRevision, Public, Fit, Revision, Suppress, Explain, Format, LanguageOption, Out,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var output = new QueryOutput(parsed.GetValue(Format), parsed.GetValue(Out), LanguageCode.Find(parsed.GetValue(LanguageOption)));
        if (!TryRead(parsed, out var asked, out var problem))
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        var texts = parsed.GetValue(Where) ?? [];
        if ((output.Problem(asked) ?? QueryText.WrongKey(texts)) is { } wrong)
        {
            return await CountingOptions.RefuseAsync(wrong);
        }

        var sinceRevision = parsed.GetValue(SinceRevision);
        var hasThemes = asked.By.Contains(Dimension.Theme) || texts.Any(text => text.Contains("theme", StringComparison.OrdinalIgnoreCase));
        var views = await CountedViews.ReadAsync(
            parsed.Place, parsed.GetValue(Revision), sinceRevision, hasThemes, asked.Explain, cancel);
        var snapshot = Snapshot.Of(views.Register);
        if (!QueryText.TryReadWhere(texts, snapshot, out var where, out problem))
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        var query = asked with { Where = where };
        var result = QueryCount.Of(snapshot, query, views.Earlier is { } earlier ? Snapshot.Of(earlier) : null);
        var names = query.Explain ? await FindingTexts.NamesAsync(parsed.Place, snapshot.Revision, cancel) : [];
        var account = query.Explain && query.Suppress is null ? views.Account(query) : null;
        var range = query.Explain && query.Suppress is null ? SplittingRange.Of(snapshot, views.Register, query) : null;
        var coverage = query.Explain && query.Suppress is null ? RegisterCoverage.Of(views.Register, query) : null;
        output.Write(new QueryAnswer(snapshot, result, new FindingNames(names), account, range, coverage));
        return ExitCode.Done;
    }

    /// <summary>The question as far as it can be read without a register: all but its filters.</summary>
    private static bool TryRead(
        ParseResult parsed, [NotNullWhen(true)] out Query? asked, [NotNullWhen(false)] out string? problem)
    {
        asked = null;
        var day = parsed.GetValue(AsAt).OrToday(TimeProvider.System);
        var sinceRevision = parsed.GetValue(SinceRevision);
        var since = parsed.GetValue(Since) ?? (sinceRevision is null ? null : day);
        problem = CountingOptions.ProblemOf(since, day)
            ?? CountingOptions.ProblemOf(sinceRevision, parsed.GetValue(Revision));
        if (problem is not null
            || !QueryText.TryReadBy(parsed.GetRequiredValue(By), out var by, out problem)
            || !QueryText.TryReadMeasures(parsed.GetValue(Measures) ?? (parsed.GetValue(Suppress) is null ? Usual : UsualHidden), since is not null, out var measures, out problem))
        {
            return false;
        }

        asked = new Query
        {
            By = by,
            Measures = measures,
            AsAt = day,
            Since = since,
            View = CountingOptions.ViewOf(parsed.GetValue(Public)),
            Fit = CountingOptions.FitOf(parsed.GetRequiredValue(Fit)),
            Suppress = parsed.GetValue(Suppress),
            Explain = parsed.GetValue(Explain),
        };
        problem = Suppression.Problem(asked) is { } unsafely ? $"--suppress: {unsafely}" : null;
        return problem is null;
    }
}
