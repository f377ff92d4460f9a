using System.CommandLine;
using Recount.App.Notes.Issuing;
using Recount.App.Shared;
using Recount.Convention;
using Recount.Counting;
using Recount.Notes;
using Recount.Notes.Docx;

namespace Recount.App.Notes;

/// <summary><c>recount note --as-at 2023-09-15 --since 2021-09-30 --out note.docx</c>: the note as a Word file.</summary>
internal static class NoteCommand
{
    private static readonly Option<DateOnly> AsAt = new("--as-at") { Required = true, HelpName = "DATE", Description = "Last day that counts." };
    private static readonly Option<DateOnly?> Since = new("--since") { HelpName = "DATE", Description = "As-at day of the note before; what changed is told from it." };
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
              ./recount note --as-at 2023-09-15 --since 2021-09-30 --issue CAC/COSP/2023/9 --out 9.docx
            """)
        {
            AsAt, Since, For, Chapters, LanguageOption, Symbol, Public, Out,
            IssueOptions.Issue, IssueOptions.Unfinished, IssueOptions.By, IssueOptions.Why,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var (asAt, since) = (parsed.GetRequiredValue(AsAt), parsed.GetValue(Since));
        if (since > asAt)
        {
            await Console.Error.WriteLineAsync($"recount note: --since {since:yyyy-MM-dd} is after --as-at {asAt:yyyy-MM-dd}; give the day of an earlier note.");
            return ExitCode.Usage;
        }

        var path = parsed.GetRequiredValue(Out);
        if (!path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            await Console.Error.WriteLineAsync($"recount note: found '{path}' in --out, expected the name of a Word file, which ends in .docx.");
            return ExitCode.Usage;
        }

        if (ReadChapters(parsed.GetValue(Chapters)!, out var wrong) is not { } chapters)
        {
            await Console.Error.WriteLineAsync($"recount note: found '{wrong}' in --chapters, expected II, III, IV or V.");
            return ExitCode.Usage;
        }

        var language = LanguageCode.Find(parsed.GetValue(LanguageOption))!.Value;
        if (parsed.GetValue(IssueOptions.Issue) is { } symbol)
        {
            if (IssueOptions.Problem(symbol, parsed.GetValue(Symbol)) is { } problem)
            {
                await Console.Error.WriteLineAsync($"recount note: {problem}");
                return ExitCode.Usage;
            }

            var author = parsed.Author(IssueOptions.By, IssueOptions.Why, $"note --issue {symbol}");
            return await new NoteIssuing(parsed.Place, Count, facts => NoteBuilder.Draft(facts, language))
                .RunAsync(symbol, language.Code, path, parsed.GetValue(IssueOptions.Unfinished), author, cancel);
        }

        var facts = Count(await parsed.Place.ReadCountedAsync(revision: null, cancel));
        var draft = NoteBuilder.Draft(facts, language);
        WholeFile.Write(path, content => NoteFile.Write(draft, content));
        await Console.Out.WriteLineAsync(
            $"{path}: a draft as at {asAt:yyyy-MM-dd} from revision {facts.Figures.Revision}, with {draft.Figures.Count} figures; "
            + $"needs that nobody has confirmed yet: {facts.Figures.Unconfirmed}.");
        return ExitCode.Done;

        NoteFacts Count(CountedRegister register)
        {
            var facts = NoteCount.Of(Snapshot.Of(register), asAt, since, CountingOptions.ViewOf(parsed.GetValue(Public))) with
            {
                Occasion = parsed.GetValue(For) == "group" ? NoteOccasion.Group : NoteOccasion.Conference,
                Chapters = chapters,
                Symbol = parsed.GetValue(Symbol),
            };
            return facts.Figures.Cycle1.Needs + facts.Figures.Cycle2.Needs > 0 ? facts : throw new RecountException(
                $"No need counts as at {asAt:yyyy-MM-dd}, so there is nothing to write; 'recount status' lists summaries without a date.");
        }
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
