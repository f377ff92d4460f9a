using System.CommandLine;
using Recount.App.Notes.Issuing;
using Recount.App.Shared;
using Recount.Convention;
using Recount.Counting;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Notes.Texts;

namespace Recount.App.Notes;

/// <summary><c>recount note --as-at 2023-09-15 --since 2021-09-30 --out note.docx</c>: the note as a Word file.</summary>
internal static class NoteCommand
{
    private static readonly Option<DateOnly> AsAt = new("--as-at") { Required = true, HelpName = "DATE", Description = "Last day that counts." };
    private static readonly Option<DateOnly?> Since = new("--since") { HelpName = "DATE", Description = "As-at day of the note before; what changed is told from it (default: that of --from)." };
    private static readonly Option<string> For = Choice("--for", "conference", "conference", "group");
    private static readonly Option<string[]> Chapters = new("--chapters")
    {
        HelpName = "II,III,IV,V",
        Description = "Chapters that the note treats (default: all four).",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<string> LanguageOption = Choice("--language", "en", "ar", "en", "es", "fr", "ru", "zh");
    private static readonly Option<string?> Symbol = new("--symbol") { HelpName = "SYMBOL", Description = "The document's symbol (default: a place for it)." };
    private static readonly Option<bool> Public = CountingOptions.Public();
    private static readonly Option<string> Rounding = Choice("--rounding", "nearest", "nearest", "largest-remainder");
    private static readonly Option<string?> Texts = new("--texts") { HelpName = "FILE", Description = "What people write for the note's places: a line [place] before the text of each." };
    private static readonly Option<string?> From = new("--from")
    {
        HelpName = "NOTE.docx",
        Description = "The last note as people finished it: its texts are kept, its numbers counted anew; its day is the one to tell changes from.",
    };

    private static readonly Option<string> Out = new("--out") { Required = true, HelpName = "FILE.docx", Description = "The Word file to write." };

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
        var (asAt, path) = (parsed.GetRequiredValue(AsAt), parsed.GetRequiredValue(Out));
        var last = parsed.GetValue(From) is { } from ? await LastNote.ReadAsync(from, cancel) : null;
        var since = parsed.GetValue(Since) ?? last?.Ties.AsAt;
        if (since > asAt)
        {
            await Console.Error.WriteLineAsync(parsed.GetValue(Since) is null
                ? $"recount note: the note in --from is as at {since:yyyy-MM-dd}, which is after --as-at {asAt:yyyy-MM-dd}; give --since the day of an earlier note."
                : $"recount note: --since {since:yyyy-MM-dd} is after --as-at {asAt:yyyy-MM-dd}; give the day of an earlier note.");
            return ExitCode.Usage;
        }

        if (!path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            await Console.Error.WriteLineAsync($"recount note: found '{path}' in --out, expected the name of a Word file, which ends in .docx.");
            return ExitCode.Usage;
        }

        if (ReadChapters(Given(parsed, Chapters) ? parsed.GetValue(Chapters)! : [.. last?.Ties.Chapters ?? []], out var wrong) is not { } chapters)
        {
            await Console.Error.WriteLineAsync($"recount note: found '{wrong}' in --chapters, expected II, III, IV or V.");
            return ExitCode.Usage;
        }

        var language = LanguageCode.Find(Given(parsed, LanguageOption) || last is null ? parsed.GetValue(LanguageOption)! : last.Ties.Language) ?? Language.English;
        var occasion = (Given(parsed, For) || last is null ? parsed.GetValue(For) : last.Ties.Occasion) == "group" ? NoteOccasion.Group : NoteOccasion.Conference;
        var rounding = (Given(parsed, Rounding) || last is null ? parsed.GetValue(Rounding) : last.Ties.Rounding) == "largest-remainder" ? NoteRounding.LargestRemainder : NoteRounding.Nearest;
        var texts = await TextsAsync(parsed.GetValue(Texts), last, language, cancel);
        var given = texts.MayRest ? await NoteRegister.GivenIdsAsync(parsed.Place, cancel) : [];
        if (parsed.GetValue(IssueOptions.Issue) is { } symbol)
        {
            if (IssueOptions.Problem(symbol, parsed.GetValue(Symbol)) is { } problem)
            {
                await Console.Error.WriteLineAsync($"recount note: {problem}");
                return ExitCode.Usage;
            }

            var author = parsed.Author(IssueOptions.By, IssueOptions.Why, $"note --issue {symbol}");
            return await new NoteIssuing(parsed.Place, Count, Write).RunAsync(symbol, language.Code, path, parsed.GetValue(IssueOptions.Unfinished), author, cancel);
        }

        var register = await parsed.Place.ReadCountedAsync(revision: null, cancel);
        var facts = Count(register);
        var draft = Write(register, facts);
        WholeFile.Write(path, content => NoteFile.Write(draft, content));
        await Console.Out.WriteLineAsync(
            $"{path}: a draft as at {asAt:yyyy-MM-dd} from revision {facts.Figures.Revision}, with {draft.Figures.Count} figures; "
            + $"needs that nobody has confirmed yet: {facts.Figures.Unconfirmed}.");
        await Console.Out.WriteLineAsync($"{(language == Language.Chinese ? "" : $"Words: {draft.WordCount} of at most {NoteDraft.MostWords}; ")}places that nobody has written yet: {draft.Blocks.OfType<NotePlace>().Count(place => place.IsOpen)}.");
        foreach (var notice in (last?.NoticesFor(draft) ?? []).Concat(draft.Untrue).Concat(TextWarnings.Of(draft, new NoteNeeds(register, given))))
        {
            await Console.Error.WriteLineAsync($"note: {notice}");
        }

        return ExitCode.Done;

        NoteFacts FactsOn(Snapshot snapshot, DateOnly day, DateOnly? before) => NoteCount.Of(snapshot, day, before, CountingOptions.ViewOf(parsed.GetValue(Public))) with
        {
            Occasion = occasion,
            Chapters = chapters,
            Rounding = rounding,
            Symbol = parsed.GetValue(Symbol),
        };

        NoteFacts Count(CountedRegister register)
        {
            var facts = FactsOn(Snapshot.Of(register), asAt, since);
            return facts.Figures.Cycle1.Needs + facts.Figures.Cycle2.Needs > 0 ? facts : throw new RecountException(
                $"No need counts as at {asAt:yyyy-MM-dd}, so there is nothing to write; 'recount status' lists summaries without a date.");
        }

        NoteDraft Write(CountedRegister register, NoteFacts facts)
        {
            var snapshot = new Lazy<Snapshot>(() => Snapshot.Of(register));
            return NoteBuilder.Draft(facts, language, new NoteSources(texts, day => FactsOn(snapshot.Value, day, null), new NoteNeeds(register, given)));
        }
    }

    private static bool Given(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

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

        return NoteTexts.Read(await File.ReadAllTextAsync(file, cancel), file).Over(kept);
    }

    private static Option<string> Choice(string name, string otherwise, params string[] values)
    {
        var option = new Option<string>(name)
        {
            HelpName = string.Join('|', values),
            Description = $"One of {string.Join(", ", values)}.",
            DefaultValueFactory = _ => otherwise,
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static Chapter[]? ReadChapters(string[] given, out string? wrong)
    {
        Chapter[] known = [Chapter.II, Chapter.III, Chapter.IV, Chapter.V];
        var words = given.SelectMany(word => word.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
        wrong = words.FirstOrDefault(word => known.All(chapter => chapter.ToString() != word));
        return wrong is not null ? null : words.Length == 0 ? known : [.. known.Where(chapter => words.Contains(chapter.ToString()))];
    }
}
