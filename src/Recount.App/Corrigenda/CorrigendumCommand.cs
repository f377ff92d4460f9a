using System.CommandLine;
using System.Globalization;
using Recount.App.Notes;
using Recount.App.Reproducing;
using Recount.App.Shared;
using Recount.Checks.Corrigenda;
using Recount.Convention;
using Recount.Counting;
using Recount.Documents.Ties;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Notes.Ties;

namespace Recount.App.Corrigenda;

/// <summary><c>recount corrigendum NOTE.docx</c>: what an issued note would say otherwise today, as at its own day.</summary>
internal static class CorrigendumCommand
{
    private static readonly Argument<string> Note = new("NOTE.docx") { Description = "A note as 'recount note' wrote it." };
    private static readonly Option<string?> Out = new("--out") { HelpName = "FILE.docx", Description = "Also write the draft of a corrigendum." };
    private static readonly Option<int> Number = new("--number") { HelpName = "N", Description = "Which corrigendum of the note it is.", DefaultValueFactory = _ => 1 };
    private static readonly Option<string?> For = new Option<string?>("--for")
    {
        HelpName = "conference|group",
        Description = "The body in its masthead (default: that of the note).",
    }.AcceptOnlyFromAmong("conference", "group");

    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    public static Command Create()
    {
        var command = new Command(
            "corrigendum",
            """
            After corrections of the register: which numbers of a note would be others today, as at its own day; which paragraphs,
            figures and tables are affected, and why. With --out also the draft of a corrigendum, in the note's language.

            Ends with 1 where something is to be corrected.

            Examples:
              ./recount corrigendum 9.docx
              ./recount corrigendum 9.docx --out 9-corr.docx
            """)
        {
            Note, Out, Number, For, Format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        if (parsed.GetValue(Out) is { } wrong && NoteOptions.OutProblem(wrong) is { } problem)
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        var note = await NoteInHand.ReadAsync(parsed.GetRequiredValue(Note), cancel);
        var now = await parsed.Place.ReadCountedAsync(revision: null, cancel);
        var snapshot = Snapshot.Of(now);
        var corrections = NoteCorrigendum.Of(note.Path, note.Document, new NoteRecount(snapshot));
        var ties = note.Document.Ties!; // without them there is no corrigendum
        var causes = CorrectionCause.Of(await parsed.Place.ReadCountedAsync(ties.Revision, cancel), now, ties);
        var answer = CorrigendumResponse.From(note.Path, ties, snapshot.Revision, corrections, causes);
        if (parsed.GetValue(Format) == OutputFormat.Table)
        {
            CorrigendumPrint.Write(answer, Console.Out);
        }
        else
        {
            Output.Write(parsed.GetValue(Format), answer, CorrigendumJson.Default.CorrigendumResponse, CorrigendumPrint.Table(answer));
        }

        if (parsed.GetValue(Out) is { } path)
        {
            var draft = CorrigendumDraft.Of(corrections, Facts(snapshot, ties, parsed.GetValue(For) ?? ties.Occasion), LanguageCode.Find(ties.Language)!.Value, ties.Symbol, parsed.GetValue(Number));
            WholeFile.Write(path, content => NoteFile.Write(draft, content));
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{path}: the draft of a corrigendum with {corrections.Count} corrections."));
        }

        return corrections.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static NoteFacts Facts(Snapshot snapshot, NoteTies ties, string occasion) =>
        NoteCount.Of(snapshot, ties.AsAt, ties.Since, CorrectionCause.ViewOf(ties)) with
        {
            Occasion = occasion == "group" ? NoteOccasion.Group : NoteOccasion.Conference,
            Rounding = NoteOrigin.RoundingOf(ties),
            Chapters = [.. Enum.GetValues<Chapter>().Where(chapter => ties.Chapters.Contains(chapter.ToString()))],
        };
}
