using System.CommandLine;
using Recount.App.Figures;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Figures;
using Recount.Figures.Published;
using Recount.Register;

namespace Recount.App.Demo;

/// <summary><c>recount demo</c>: the illustrative register, its figures, and what the note says beyond any register.</summary>
internal static class DemoCommand
{
    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    public static Command Create()
    {
        var command = new Command(
            "demo",
            """
            Makes the illustrative register in .recount/demo, prints its figures and the published statements that no register can meet.

            Its States, texts and dates are invented; its counts are those that the Secretariat published as at 15 September 2023.
            A second run takes the register that is there. RECOUNT_DATA is not looked at, so that no register of yours is touched.

            Examples:
              ./recount demo
              ./recount demo --data /tmp/demo
              ./recount query --by category --data .recount/demo
            """)
        {
            Format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var folder = parsed.GetValue(CommandLine.Data) ?? Path.Combine(".recount", "demo");
        var place = new RegisterPlace(folder, parsed.GetValue(CommandLine.Database));
        var isNew = await IllustrativeRegister.MakeAsync(place, TimeProvider.System, cancel);
        var note = PublishedNote.Read();
        var request = new FigureRequest(note.AsAt, note.PreviousNote.LastDay);
        var snapshot = Snapshot.Of(await place.ReadCountedAsync(revision: null, cancel));
        var figures = FigureCount.Of(snapshot, request);
        var reconciliations = Reconciliation.Of(snapshot, request, figures);
        var lost = LostStatement.Of(note, figures);
        switch (parsed.GetValue(Format))
        {
            case OutputFormat.Json:
                var response = new DemoResponse(
                    folder, isNew, FiguresResponse.From(figures, request, reconciliations, explain: false), lost);
                Console.Out.WriteLine(Json.Document(response, DemoJson.Default.DemoResponse));
                break;
            case OutputFormat.Csv:
                FiguresCsv.Of(figures).WriteCsv(Console.Out);
                break;
            case OutputFormat.Table:
                Console.Out.WriteLine(
                    "ILLUSTRATIVE: no State, text or date in this register is real; the counts are the published ones.");
                FiguresPrint.Write(figures, request, reconciliations, explain: false, Console.Out);
                Write(lost);
                Console.Out.WriteLine();
                Console.Out.WriteLine($"The register {(isNew ? "was made" : "is")} in {folder}; look into it with '--data {folder}'.");
                break;
        }

        return ExitCode.Done;
    }

    private static void Write(IReadOnlyList<LostStatement> lost)
    {
        Console.Out.WriteLine();
        Console.Out.WriteLine($"Published statements that no register can meet beside the note's own tables: {lost.Count}");
        foreach (var statement in lost)
        {
            Console.Out.WriteLine($"  para. {statement.Paragraph}: {statement.Claim}");
            Console.Out.WriteLine($"    {statement.Why}; this register has {statement.Register}.");
        }
    }
}
