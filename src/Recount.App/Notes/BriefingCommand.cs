using System.CommandLine;
using Recount.App.Shared;
using Recount.Convention;
using Recount.Counting;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Notes.Papers;

namespace Recount.App.Notes;

/// <summary><c>recount briefing --as-at 2023-09-15 --out briefing.docx</c>: three sentences and one chart.</summary>
internal static class BriefingCommand
{
    private static readonly Option<DateOnly?> AsAt = CountingOptions.AsAt();
    private static readonly Option<DateOnly?> Since = CountingOptions.Since();
    private static readonly Option<bool> Public = CountingOptions.Public();
    private static readonly Option<string[]> Chapters = NoteOptions.Chapters("Chapters that it treats (default: all four, of which cycle 2 is told).");
    private static readonly Option<string> LanguageOption = NoteOptions.Language();
    private static readonly Option<string> Out = NoteOptions.Out();

    public static Command Create()
    {
        var command = new Command(
            "briefing",
            """
            Writes a briefing of three sentences and one chart as a Word file; its numbers stay tied, as those of the note.

            Examples:
              ./recount briefing --as-at 2023-09-15 --since 2021-09-30 --out briefing.docx
              ./recount briefing --as-at 2023-09-15 --chapters V --language fr --out chapitre-V.docx
            """)
        {
            AsAt, Since, Public, Chapters, LanguageOption, Out,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var asAt = parsed.GetValue(AsAt).OrToday(TimeProvider.System);
        var since = parsed.GetValue(Since);
        var path = parsed.GetRequiredValue(Out);
        var chapters = NoteOptions.ReadChapters(parsed.GetValue(Chapters)!, out var wrong);
        if ((CountingOptions.ProblemOf(since, asAt) ?? NoteOptions.OutProblem(path) ?? wrong ?? SinceProblem(since, chapters)) is { } problem)
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        var snapshot = Snapshot.Of(await parsed.Place.ReadCountedAsync(revision: null, cancel));
        var facts = NoteCount.Of(snapshot, asAt, since, CountingOptions.ViewOf(parsed.GetValue(Public))) with { Chapters = chapters };
        var draft = BriefingPaper.Draft(facts, NoteOptions.LanguageOf(parsed.GetValue(LanguageOption)!));
        WholeFile.Write(path, content => NoteFile.Write(draft, content));
        await Console.Out.WriteLineAsync(
            $"{path}: a briefing as at {asAt:yyyy-MM-dd} from revision {facts.Figures.Revision}; needs that nobody has confirmed yet: {facts.Figures.Unconfirmed}.");
        return ExitCode.Done;
    }

    private static string? SinceProblem(DateOnly? since, Chapter[] chapters) => since is not null && BriefingPaper.IsOfOneChapter(chapters)
        ? "--since: found it with one chapter of cycle 2, expected both (II,V), for change is told of a whole cycle."
        : null;
}
