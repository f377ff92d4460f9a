using System.CommandLine;
using Recount.App.Shared;
using Recount.Checks.Reproducing;
using Recount.Counting;
using Recount.Notes.Ties;

namespace Recount.App.Reproducing;

/// <summary><c>recount reproduce NOTE.docx</c>: counts and draws a note's figures again, and says whether they come out the same.</summary>
internal static class ReproduceCommand
{
    private static readonly Argument<string> Note = new("NOTE.docx") { Description = "A note as 'recount note' wrote it." };
    private static readonly Option<string?> From = new("--from")
    {
        HelpName = "DATA.zip",
        Description = "The data published with the note, instead of a register.",
    };

    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    public static Command Create()
    {
        var command = new Command(
            "reproduce",
            """
            Counts and draws the figures of a note again, from the register as it was known when the note was counted, and
            compares them with what stands in the note: the numbers, and the drawings byte for byte.

            With --from no register is needed: the data published with an issued note are enough, and the verdict says of each
            figure whether they give it, or whether it counts what was not public.

            Ends with 1 where something does not come out the same.

            Examples:
              ./recount reproduce note.docx
              ./recount reproduce note.docx --format json
              ./recount reproduce 9.docx --from 9.data.zip
            """)
        {
            Note, From, Format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var note = await NoteInHand.ReadAsync(parsed.GetRequiredValue(Note), cancel);
        var data = parsed.GetValue(From) is { } file
            ? await RecountSource.OfPackageAsync(file, note, cancel)
            : await RecountSource.OfRegisterAsync(parsed.Place, note, cancel);
        var recount = new NoteRecount(Snapshot.Of(data.Register));
        var reproduction = NoteReproduction.Of(note.Path, note.Document, note.Content, recount, data.NotPublicFigures);
        var response = ReproduceResponse.From(note.Path, data, reproduction);
        if (parsed.GetValue(Format) == OutputFormat.Table)
        {
            ReproducePrint.Write(response, Console.Out);
        }
        else
        {
            Output.Write(parsed.GetValue(Format), response, ReproduceJson.Default.ReproduceResponse, ReproducePrint.Table(response));
        }

        return reproduction.Stands && data.Faults.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }
}
