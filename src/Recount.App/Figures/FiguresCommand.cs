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

    private static readonly Option<string?> Out = new("--out")
    {
        HelpName = "FILE.docx|FILE.xlsx|FOLDER",
        Description = "Write the figures alone: a Word file with native charts, a workbook, or a folder with a drawing (SVG) of each.",
    };

    private static readonly Option<string?> LanguageOption = new Option<string?>("--language")
    {
        HelpName = "ar|en|es|fr|ru|zh",
        Description = "The language of the figures that are written with --out (default: en).",
    }.AcceptOnlyFromAmong("ar", "en", "es", "fr", "ru", "zh");

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
              ./recount figures --as-at 2023-09-15 --since 2021-09-30 --out figures.docx
              ./recount figures --as-at 2023-09-15 --language fr --out drawings
            """)
        {
            AsAt, Since, Public, Fit, Revision, Explain, Format, LanguageOption, Out,
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
        if ((CountingOptions.ProblemOf(request.Since, request.AsAt) ?? OutProblem(parsed)) is { } problem)
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        var snapshot = Snapshot.Of(await parsed.Place.ReadCountedAsync(parsed.GetValue(Revision), cancel));
        var figures = FigureCount.Of(snapshot, request);
        if (parsed.GetValue(Out) is { } path)
        {
            var language = LanguageCode.Find(parsed.GetValue(LanguageOption)) ?? Language.English;
            Console.Out.WriteLine(FiguresFile.Write(path, snapshot, request, figures, language));
            return ExitCode.Done;
        }

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

    private static string? OutProblem(ParseResult parsed) => parsed.GetValue(Out) is { } path
        ? FiguresFile.Problem(path)
            ?? (parsed.GetResult(Format) is { Implicit: false } ? "--format: found it beside --out, expected one of the two; the ending of --out says what is written." : null)
        : parsed.GetValue(LanguageOption) is { } language
            ? $"--language: found {language} without --out, expected the two together, for only figures in a file have labels in words."
            : null;
}
