using System.CommandLine;
using System.Text;
using Recount.App.Notes.Issuing;
using Recount.App.Shared;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Notes.Texts;

namespace Recount.App.Notes;

/// <summary><c>recount note --as-at 2023-09-15 --since 2021-09-30 --out note.docx</c>: the note as a Word file.</summary>
internal static class NoteCommand
{
    private static readonly Option<DateOnly> AsAt = new("--as-at") { Required = true, HelpName = "DATE", Description = "Last day that counts." };
    private static readonly Option<DateOnly?> Since = new("--since") { HelpName = "DATE", Description = "As-at day of the note before; what changed is told from it (default: that of --from)." };
    private static readonly Option<string> For = NoteOptions.Choice("--for", "conference", "group");
    private static readonly Option<string[]> Chapters = NoteOptions.Chapters("Chapters that the note treats (default: all four).");
    private static readonly Option<string> LanguageOption = NoteOptions.Language();
    private static readonly Option<string?> Symbol = new("--symbol") { HelpName = "SYMBOL", Description = "The document's symbol (default: a place for it)." };
    private static readonly Option<bool> Public = CountingOptions.Public();
    private static readonly Option<string> Rounding = NoteOptions.Choice("--rounding", "nearest", "largest-remainder");
    private static readonly Option<string?> Texts = new("--texts") { HelpName = "FILE", Description = "What people write for the note's places: a line [place] before the text of each." };
    private static readonly Option<string?> From = new("--from")
    {
        HelpName = "NOTE.docx",
        Description = "The last note as people finished it: its texts are kept, its numbers counted anew; its day is the one to tell changes from.",
    };

    private static readonly Option<string> Out = NoteOptions.Out();
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Command Create()
    {
        var command = new Command(
            "note",
            """
            Writes the note as a Word file, with native charts, as a draft; with --issue, as it is issued.

            Example:
              ./recount note --as-at 2023-09-15 --since 2021-09-30 --out note.docx
              ./recount note --as-at 2023-03-31 --chapters II --for group --out chapter-II.docx
              ./recount note --as-at 2023-09-15 --language ar --out note-ar.docx
              ./recount note --as-at 2023-09-15 --since 2021-09-30 --texts texts.md --out note.docx
              ./recount note --from note.docx --as-at 2025-09-15 --out next.docx
              ./recount note --as-at 2023-09-15 --since 2021-09-30 --issue CAC/COSP/2023/9 --out 9.docx
            """)
        {
            AsAt, Since, For, Chapters, LanguageOption, Symbol, Public, Rounding, Texts, From, Out,
            IssueOptions.Issue, IssueOptions.Unfinished, IssueOptions.By, IssueOptions.Why,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var path = parsed.GetRequiredValue(Out);
        var last = parsed.GetValue(From) is { } from ? await LastNote.ReadAsync(from, cancel) : null;
        var (asAt, since) = (parsed.GetRequiredValue(AsAt), parsed.GetValue(Since) ?? last?.Ties.AsAt);
        var chapters = NoteOptions.ReadChapters(IsGiven(parsed, Chapters) ? parsed.GetValue(Chapters)! : [.. last?.Ties.Chapters ?? []], out var wrong);
        var symbol = parsed.GetValue(IssueOptions.Issue);
        var problem = since > asAt ? SinceProblem(since, asAt, parsed.GetValue(Since) is null)
            : NoteOptions.OutProblem(path) ?? wrong ?? (symbol is null ? null : IssueOptions.Problem(symbol, parsed.GetValue(Symbol)));
        if (problem is not null)
        {
            await Console.Error.WriteLineAsync($"recount note: {problem}");
            return ExitCode.Usage;
        }

        var language = LanguageCode.Find(Choice(LanguageOption, last?.Ties.Language)) ?? Language.English;
        var texts = await TextsAsync(parsed.GetValue(Texts), last, language, cancel);
        var request = new NoteRequest
        {
            AsAt = asAt,
            Since = since,
            View = CountingOptions.ViewOf(parsed.GetValue(Public)),
            Chapters = chapters,
            Language = language,
            Occasion = Choice(For, last?.Ties.Occasion) == "group" ? NoteOccasion.Group : NoteOccasion.Conference,
            Rounding = Choice(Rounding, last?.Ties.Rounding) == "largest-remainder" ? NoteRounding.LargestRemainder : NoteRounding.Nearest,
            Symbol = parsed.GetValue(Symbol),
            IsIssued = symbol is not null,
            Last = last,
            Texts = texts,
            GivenIds = texts.MayRest ? await NoteRegister.GivenIdsAsync(parsed.Place, cancel) : [],
        };
        return symbol is null
            ? await WriteAsync(parsed, request, path, cancel)
            : await new NoteIssuing(parsed.Place, request).RunAsync(
                symbol, path, parsed.GetValue(IssueOptions.Unfinished), parsed.Author(IssueOptions.By, IssueOptions.Why, $"note --issue {symbol}"), cancel);

        string Choice(Option<string> option, string? lastTime) => lastTime is null || IsGiven(parsed, option) ? parsed.GetValue(option)! : lastTime;
    }

    private static async Task<int> WriteAsync(ParseResult parsed, NoteRequest request, string path, CancellationToken cancel)
    {
        var register = await parsed.Place.ReadCountedAsync(revision: null, cancel);
        var facts = request.Count(register);
        var draft = request.Write(register, facts);
        WholeFile.Write(path, content => NoteFile.Write(draft, content));
        await Console.Out.WriteLineAsync(
            $"{path}: a draft as at {request.AsAt:yyyy-MM-dd} from revision {facts.Figures.Revision}, with {draft.Figures.Count} figures; "
            + $"needs that nobody has confirmed yet: {facts.Figures.Unconfirmed}.");
        await Console.Out.WriteLineAsync(
            $"{(request.Language == Language.Chinese ? "" : $"Words: {draft.WordCount} of at most {NoteDraft.MostWords}; ")}"
            + $"places that nobody has written yet: {draft.Blocks.OfType<NotePlace>().Count(place => place.IsOpen)}.");
        await request.WarnAsync(register, draft);
        return ExitCode.Done;
    }

    private static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    private static string SinceProblem(DateOnly? since, DateOnly asAt, bool isOfLastNote) => isOfLastNote
        ? $"the note in --from is as at {since:yyyy-MM-dd}, which is after --as-at {asAt:yyyy-MM-dd}; give --since the day of an earlier note."
        : $"--since {since:yyyy-MM-dd} is after --as-at {asAt:yyyy-MM-dd}; give the day of an earlier note.";

    /// <summary>Texts of the file, and for other places those of the last note where it is in the same language.</summary>
    private static async Task<NoteTexts> TextsAsync(string? file, LastNote? last, Language language, CancellationToken cancel)
    {
        var kept = last is not null && last.Ties.Language == language.Code ? last.Texts : NoteTexts.None;
        if (file is null)
        {
            return kept;
        }

        if (!File.Exists(file))
        {
            throw new RecountException($"There is no file {file}; give --texts a file of texts.");
        }

        try
        {
            return NoteTexts.Read(await File.ReadAllTextAsync(file, StrictUtf8, cancel), file).Over(kept);
        }
        catch (DecoderFallbackException fault)
        {
            throw new RecountException($"{file}: found bytes that are no UTF-8, the encoding of texts; save it as UTF-8.", fault);
        }
    }
}
