using System.CommandLine;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Figures;

namespace Recount.App.Figures;

/// <summary><c>recount figures</c>: the six figures of the note, its topics and chapters.</summary>
internal static class FiguresCommand
{
    private static readonly Option<DateOnly?> AsAt = CountingOptions.AsAt();
    private static readonly Option<DateOnly?> Since = CountingOptions.Since();
    private static readonly Option<bool> Public = CountingOptions.Public();
    private static readonly Option<string> Fit = CountingOptions.Fit();
    private static readonly Option<int?> Revision = CountingOptions.Revision();
    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Say by which rule each figure counts, and the question that explains each of its numbers.",
    };

    public static Command Create()
    {
        var command = new Command(
            "figures",
            """
            The six figures of the note, its topics and chapters, as at a day.

            Examples:
              ./recount figures --as-at 2023-09-15 --since 2021-09-30
              ./recount figures --public --format json
            """)
        {
            AsAt, Since, Public, Fit, Revision, Explain, Format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var request = new FigureRequest(
            parsed.GetValue(AsAt).OrToday(TimeProvider.System),
            parsed.GetValue(Since),
            CountingOptions.ViewOf(parsed.GetValue(Public)),
            CountingOptions.FitOf(parsed.GetRequiredValue(Fit)));
        if (CountingOptions.ProblemOf(request.Since, request.AsAt) is { } problem)
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        var snapshot = Snapshot.Of(await parsed.Place.ReadCountedAsync(parsed.GetValue(Revision), cancel));
        var figures = FigureCount.Of(snapshot, request);
        var reconciliations = Reconciliation.Of(snapshot, request, figures);
        switch (parsed.GetValue(Format))
        {
            case OutputFormat.Json:
                var response = FiguresResponse.From(figures, request, reconciliations, parsed.GetValue(Explain));
                Console.Out.WriteLine(Json.Document(response, FiguresJson.Default.FiguresResponse));
                break;
            case OutputFormat.Csv:
                FiguresCsv.Of(figures).WriteCsv(Console.Out);
                break;
            case OutputFormat.Table:
                FiguresPrint.Write(figures, request, reconciliations, parsed.GetValue(Explain), Console.Out);
                break;
        }

        return ExitCode.Done;
    }
}
