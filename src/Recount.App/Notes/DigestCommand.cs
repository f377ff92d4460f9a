using System.CommandLine;
using Recount.App.Shared;
using Recount.Convention;
using Recount.Counting;
using Recount.Findings;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Notes.Papers;
using Recount.Notes.Texts;
using Recount.Register;

namespace Recount.App.Notes;

/// <summary><c>recount digest --as-at 2023-09-15 --since 2021-09-30 --out digest.docx</c>: what the needs of each topic ask for, for the writer of a note.</summary>
internal static class DigestCommand
{
    private static readonly Option<DateOnly?> AsAt = CountingOptions.AsAt();
    private static readonly Option<DateOnly?> Since = CountingOptions.Since();
    private static readonly Option<bool> Public = CountingOptions.Public();
    private static readonly Option<string[]> Chapters = NoteOptions.Chapters("Chapters whose topics it has (default: all of cycle 2).");
    private static readonly Option<string> LanguageOption = NoteOptions.Language();
    private static readonly Option<string> Out = NoteOptions.Out();

    public static Command Create()
    {
        var command = new Command(
            "digest",
            """
            Writes for each topic of cycle 2 what its needs ask for, word for word and with their ids, for those who write the note: the new ones
            first, then by theme and by kind of assistance. States are not named, but quoted: it is not to be passed on.

            Examples:
              ./recount digest --as-at 2023-09-15 --since 2021-09-30 --out digest.docx
              ./recount digest --as-at 2023-09-15 --chapters V --out chapter-V.docx
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
        var (since, path, view) = (parsed.GetValue(Since), parsed.GetRequiredValue(Out), CountingOptions.ViewOf(parsed.GetValue(Public)));
        var chapters = NoteOptions.ReadChapters(parsed.GetValue(Chapters)!, out var wrong);
        if ((CountingOptions.ProblemOf(since, asAt) ?? NoteOptions.OutProblem(path) ?? wrong) is { } problem)
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        var register = await FindingTexts.WithThemesAsync(parsed.Place, await parsed.Place.ReadCountedAsync(revision: null, cancel), cancel);
        var needs = Needs(register, await FindingTexts.NamesAsync(parsed.Place, register.Revision, cancel), asAt, since, view);
        var facts = NoteCount.Of(Snapshot.Of(register), asAt, since, view) with { Chapters = chapters };
        var draft = DigestPaper.Draft(facts, NoteOptions.LanguageOf(parsed.GetValue(LanguageOption)!), needs);
        WholeFile.Write(path, content => NoteFile.Write(draft, content));
        await Console.Out.WriteLineAsync($"{path}: a digest as at {asAt:yyyy-MM-dd} from revision {register.Revision}; {needs.Count} needs of cycle 2 count, {needs.Count(need => need.IsNew)} of them new.");
        return ExitCode.Done;
    }

    private static List<DigestNeed> Needs(
        CountedRegister register, Dictionary<Guid, FindingName> names, DateOnly asAt, DateOnly? since, RegisterView view)
    {
        var all = new NoteNeeds(register, names.ToDictionary(name => name.Key, name => name.Value.GivenId));
        return
        [
            .. register.Findings
                .Where(finding => finding.Kind == FindingKind.Need && register.Reviews[finding.Review].Cycle == 2)
                .Select(finding => (Finding: finding, Name: names[finding.Id], On: all.On(finding.Id.ToString(), asAt, since, view)))
                .Where(need => need.On.Coding.Length > 0)
                .Select(need => new DigestNeed
                {
                    Id = need.Name.GivenId ?? need.Finding.Id.ToString(),
                    Text = need.Name.Text,
                    State = register.Reviews[need.Finding.Review].State,
                    Provisions = [.. need.Finding.Provisions.Select(provision => provision.ToString())],
                    Articles = [.. need.Finding.Provisions.Select(provision => provision.Article).Distinct()],
                    Category = need.Finding.Categories.Count == 0 ? null : need.Finding.Categories[0],
                    Themes = [.. Theme.All.Where(theme => need.Finding.Themes.Contains(theme.Key) || theme.Covers(need.Finding.Provisions, "", Language.English)).Select(theme => theme.Key)],
                    IsNew = need.On.IsNew,
                    NamesState = all.NamedIn(need.Name.Text).Any(),
                }),
        ];
    }
}
